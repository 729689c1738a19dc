import type { Pattern, Read, Stand } from "../tree/tree.js"
import type { Cell } from "./cell.js"
import { dig, gather } from "./dig.js"
import type { KnownFacts } from "./known-facts.js"
import { type Merging, mergingAt, overlaid } from "./overlay.js"
import type { RequestCells } from "./request-cells.js"

/** What a rule may look at. */
export interface Scope {
  readonly request: RequestCells
  readonly facts: KnownFacts
  /** Lists that were read once for all places. */
  readonly lists: Map<Read, Reading>
  /** Rows are wanted for what does not apply, too. */
  readonly tells: boolean
}

/** What came of a read: a value; nothing to read, so that the rule does not apply; or a fact that would be needed. */
export type Reading = { readonly value: unknown } | "inapplicable" | { readonly lacks: string }

/** Reads for a rule that stands where `indexes` fill the stars that its place binds. */
export function read(scope: Scope, wanted: Read, indexes: readonly number[]): Reading {
  if (!wanted.list || wanted.bound > 0) return readNow(scope, wanted, indexes)
  const known = scope.lists.get(wanted) ?? readNow(scope, wanted, indexes)
  scope.lists.set(wanted, known)
  return known
}

function readNow(scope: Scope, wanted: Read, indexes: readonly number[]): Reading {
  const { source, pattern, optional, bound, list } = wanted
  const { request, facts } = scope
  if (source === "merged") return merged(scope, wanted, indexes)
  if (source === "facts" || source === "stored") {
    const [name, inside] = source === "stored" ? [facts.tree.stored as string, pattern] : [pattern[0], pattern.slice(1)]
    const fact = facts.fact(name as string)
    if (fact === undefined) return { lacks: name as string }
    if (list) return { value: gather(fact.built(), inside, optional, source === "stored") }
    return found(dig(fact.built(), inside, source === "stored"), optional)
  }
  const root = request.roots[source]
  if (root === undefined) return request.whole ? { lacks: source } : "inapplicable"
  if (list) return { value: gathered(root, pattern, indexes.slice(0, bound), optional) }
  return valueOf(locate(root, pattern, indexes), optional)
}

const found = (value: unknown, optional: boolean): Reading =>
  value === undefined && !optional ? "inapplicable" : { value }

function valueOf(cell: Cell | undefined | "invalid", optional: boolean): Reading {
  if (cell === "invalid") return "inapplicable"
  if (cell === undefined || !cell.present || cell.value === undefined) return found(undefined, optional)
  return isValid(cell) ? { value: cell.built() } : "inapplicable"
}

/** Whether a value, with all inside it, failed no error rule. */
export function isValid(cell: Cell): boolean {
  cell.walk()
  return cell.typed && !cell.broken
}

/** The cell at a pattern; undefined where nothing is; `invalid` where a container on the way is not what it should be. */
export function locate(root: Cell, pattern: Pattern, indexes: readonly number[]): Cell | undefined | "invalid" {
  let cell: Cell | undefined = root
  let star = 0
  for (const token of pattern) {
    cell.settle()
    if (!cell.present || cell.value === null) return undefined
    if (!cell.typed) return "invalid"
    cell = token === "*" ? cell.element(indexes[star++] as number) : cell.member(token)
    if (cell === undefined) return undefined
  }
  cell.settle()
  return cell
}

/** A list of what a read finds in a request: of each element there is, or with `?` of each element, a hole where there is none or none that is valid. */
function gathered(root: Cell, pattern: Pattern, indexes: readonly number[], optional: boolean): readonly unknown[] {
  const star = starAfter(pattern, indexes.length)
  const list = locate(root, pattern.slice(0, star), indexes)
  if (typeof list !== "object" || !list.typed || list.node?.kind !== "list") return []
  const rest = pattern.slice(star + 1)
  const values: unknown[] = []
  for (const index of list.indexes) {
    if (index !== values.length && optional) break
    const element = list.element(index) as Cell
    if (rest.includes("*")) values.push(gathered(element, rest, [], optional))
    else {
      const reading = valueOf(locate(element, rest, []), optional)
      if (typeof reading === "object" && "value" in reading) values.push(reading.value)
      else if (optional) values.push(undefined)
    }
  }
  return values
}

function starAfter(pattern: Pattern, skip: number): number {
  let left = skip
  return pattern.findIndex((token) => token === "*" && left-- === 0)
}

const mergings = new WeakMap<Read, Merging>()

/** The request laid over what is stored: the member as sent if it is, else as stored; objects merge, lists, leaves and what contains itself replace. */
function merged({ request, facts }: Scope, wanted: Read, indexes: readonly number[]): Reading {
  const { pattern, optional } = wanted
  const { stored, tree } = facts
  const sent = request.roots.body && locate(request.roots.body, pattern, indexes)
  if (sent === "invalid" || (sent?.present && !isValid(sent))) return "inapplicable"
  const merging = mergings.get(wanted) ?? mergingAt(tree.parts.body, pattern)
  mergings.set(wanted, merging)
  if (sent?.present && (merging === 0 || sent.node?.kind !== "object")) return { value: sent.built() }
  if (stored === undefined) return { lacks: tree.stored as string }
  let star = 0
  const path = pattern.map((token) => (token === "*" ? (indexes[star++] as number) : token))
  return found(overlaid(sent?.built(), dig(stored.built(), path), merging), optional)
}

/** What a rule gets: all that it reads, the facts that it lacks, or nothing because it does not apply. */
export type Given =
  { readonly values: Readonly<Record<string, unknown>> } | { readonly lacks: readonly string[] } | "inapplicable"

/**
 * Reads all that a rule reads at one of its places. `holes`: a `?` read of the request that is not valid is a hole, as it is in a
 * list, so that a rule which compares many places still judges the others.
 */
export function readAll(scope: Scope, { reads }: Stand, indexes: readonly number[], holes = false): Given {
  const values: Record<string, unknown> = {}
  const lacks = new Set<string>()
  for (const [name, wanted] of reads) {
    const reading = read(scope, wanted, indexes)
    const isHole = holes && wanted.optional && wanted.source in scope.request.roots
    if (reading === "inapplicable" && isHole) values[name] = undefined
    else if (reading === "inapplicable") return "inapplicable"
    else if ("lacks" in reading) lacks.add(reading.lacks)
    else values[name] = reading.value
  }
  return lacks.size > 0 ? { lacks: [...lacks] } : { values }
}
