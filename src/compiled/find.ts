import { parsePointer } from "../pointer.js"
import type { Part } from "../verdict/spot.js"
import { at, type At, root } from "./at.js"
import type { Pass } from "./pass.js"
import { fail, fault, isOn, lack, type Placed } from "./placed.js"
import { isSound, isTyped } from "./state.js"

/** A rule that is asked once for all its places. */
export interface Finder extends Placed {
  readonly when?: (value: unknown) => boolean
  readonly find: (read: never) => readonly { readonly at: string; readonly params?: object }[]
  readonly stands: readonly FinderStand[]
}

/** Where it stands. */
export interface FinderStand {
  readonly part: Part
  readonly pattern: readonly string[]
  /** Of each token, its place among its siblings; 0 for an element. */
  readonly ranks: readonly number[]
  readonly mayBeMissing: boolean
  readonly container: boolean
  readonly sensitive: boolean
}

/** What a rule reads: values by name, the facts that it lacks, or nothing because it does not apply. */
export type Given = { readonly values: object } | { readonly lacks: readonly string[] } | undefined

/** Asks a rule over lists. `gathered` are the values at its places, list inside list as many as there are stars. */
export function find(pass: Pass, rule: Finder, gathered: readonly unknown[], read: () => Given): void {
  if (!isOn(pass, rule)) return
  try {
    if (!isAskedOf(rule, gathered)) return
    const given = read()
    if (given === undefined) return
    if ("lacks" in given) {
      rule.stands.forEach((stand, index) => {
        each(gathered[index], stars(stand), [], (value, indexes) => {
          if (applies(rule, stand, value)) lack(pass, rule, placeOf(stand, indexes), given.lacks)
        })
      })
      return
    }
    const seen = new Set<string>()
    const objections: (() => void)[] = [] // none counts if a later one throws
    for (const { at: pointer, params } of rule.find(given.values as never)) {
      const [stand, indexes] = standOf(rule, pointer)
      const value = indexes.reduce<unknown>(
        (inside, index) => (Array.isArray(inside) ? (inside[index] as unknown) : undefined),
        gathered[rule.stands.indexOf(stand)],
      )
      if (
        seen.has(pointer) ||
        !isIndexed(gathered[rule.stands.indexOf(stand)], indexes) ||
        !applies(rule, stand, value)
      )
        continue
      seen.add(pointer)
      objections.push(() => fail(pass, rule, placeOf(stand, indexes), params, stand.sensitive))
    }
    for (const object of objections) object()
  } catch {
    const stand = rule.stands[0] as FinderStand
    const star = stand.pattern.indexOf("*")
    fault(pass, rule, placeOf({ ...stand, pattern: star < 0 ? stand.pattern : stand.pattern.slice(0, star) }, []))
  }
}

/** Whether a rule over lists objects to nothing, and lacks nothing. */
export function findsNothing(rule: Finder, gathered: readonly unknown[], read: () => Given): boolean {
  const given = isAskedOf(rule, gathered) ? read() : undefined
  return given === undefined || ("values" in given && rule.find(given.values as never).length === 0)
}

/** Whether a rule is asked of what is at any of its places. */
const isAskedOf = (rule: Finder, gathered: readonly unknown[]): boolean =>
  rule.stands.some((stand, index) => hasSome(gathered[index], stars(stand), (value) => applies(rule, stand, value)))

/** Whether a rule is asked of what is at one of its places. */
const applies = ({ when }: Pick<Finder, "when">, { mayBeMissing, container }: FinderStand, value: unknown): boolean =>
  (value === undefined ? mayBeMissing : container ? isTyped(value) : isSound(value)) &&
  (when === undefined || when(value))

const stars = ({ pattern }: FinderStand): number => pattern.filter((token) => token === "*").length

function hasSome(gathered: unknown, depth: number, holds: (value: unknown) => boolean): boolean {
  if (depth === 0) return holds(gathered)
  return Array.isArray(gathered) && gathered.some((inside) => hasSome(inside, depth - 1, holds))
}

function each(
  gathered: unknown,
  depth: number,
  indexes: readonly number[],
  visit: (value: unknown, indexes: readonly number[]) => void,
): void {
  if (depth === 0) visit(gathered, indexes)
  else if (Array.isArray(gathered))
    gathered.forEach((inside, index) => each(inside, depth - 1, [...indexes, index], visit))
}

const isIndexed = (gathered: unknown, indexes: readonly number[]): boolean =>
  indexes.length === 0 ||
  (Array.isArray(gathered) &&
    (indexes[0] as number) < gathered.length &&
    isIndexed(gathered[indexes[0] as number], indexes.slice(1)))

function standOf(rule: Finder, pointer: string): readonly [FinderStand, readonly number[]] {
  const slash = pointer === "" ? 0 : pointer.indexOf("/")
  const part = slash === 0 ? "body" : pointer.slice(0, slash)
  const tokens = parsePointer(pointer.slice(slash))
  const isIndex = /^(0|[1-9]\d*)$/
  const stand = rule.stands.find(
    (one) =>
      one.part === part &&
      one.pattern.length === tokens.length &&
      one.pattern.every(
        (token, index) => token === tokens[index] || (token === "*" && isIndex.test(tokens[index] ?? "")),
      ),
  )
  if (stand === undefined) throw new Error(`${rule.id} objects to ${pointer}, where it does not stand`)
  return [stand, tokens.filter((_, index) => stand.pattern[index] === "*").map(Number)]
}

function placeOf({ part, pattern, ranks }: FinderStand, indexes: readonly number[]): At {
  let star = 0
  return pattern.reduce((parent, token, depth) => {
    const key = token === "*" ? (indexes[star++] as number) : token
    return at(parent, key, typeof key === "number" ? key : (ranks[depth] as number))
  }, root(part))
}
