import { readAll } from "../check/reading.js"
import { fills } from "../operation/focus.js"
import type { CheckRule, EditableRule, FindRule, PlacedRule, Read, Stand } from "../tree/tree.js"
import { assignments, type Choice, madeOf, type Readings } from "./assignments.js"
import type { Draft, Drafting, Judged, Problem } from "./drafting.js"
import { filled, type Path, type Root, spotOfRead } from "./place.js"

/** Drafts in which a rule may do at a place what is wanted of it: those that change least first. Whether one does is for judging to say. */
export function* moves(
  drafting: Drafting,
  judged: Judged,
  { rule: id, root, path }: Pick<Problem, "rule" | "root" | "path">,
  wanted: "passes" | "breaks",
): Iterable<Draft> {
  const rule = drafting.tree.rules.find((one) => one.id === id)
  const stand = standOf(drafting, id, root, path)
  if (rule !== undefined && stand !== undefined) {
    const indexes = path.filter((_, index) => stand.pattern[index] === "*").map(Number)
    if (rule.kind === "check") yield* ofCheck(drafting, judged, rule, stand, indexes, wanted)
    if (rule.kind === "find") yield* ofFind(drafting, judged, rule, stand, path, wanted)
    if (rule.kind === "editable") yield* ofTable(drafting, judged, rule, stand, wanted)
  }
}

/** Drafts in which a rule does not apply: without what it reads, without its place, or what that stands in. */
export function* removals(drafting: Drafting, { draft }: Judged, { rule: id, root, path }: Problem): Iterable<Draft> {
  if (root === "facts") return
  const stand = standOf(drafting, id, root, path)
  const indexes = path.filter((_, index) => stand?.pattern[index] === "*").map(Number)
  const reads = stand?.reads.filter(([, { list }]) => !list) ?? []
  const places = reads.flatMap(([, read]): readonly (readonly [Root, Path])[] => {
    const spot = spotOfRead(read, drafting.tree.stored)
    return spot.pattern.length > (read.source === "stored" ? 1 : 0) && read.source !== "facts"
      ? [[spot.root, filled(spot.pattern, indexes)]]
      : []
  })
  const listed = stand?.reads.filter(([, { list, source }]) => list && source === "body") ?? []
  const left = listed.reduce((made, [, read]) => withoutOthers(drafting, made, read, path), draft)
  if (left !== draft) yield left
  const around = path.map((_, index): readonly [Root, Path] => [root, path.slice(0, path.length - index)])
  for (const [from, place] of [...places, ...around]) {
    const made = drafting.with(draft, from, place, undefined)
    if (made !== undefined) yield made
  }
}

/** A draft without what a read of a list finds elsewhere than at a place. */
function withoutOthers(drafting: Drafting, draft: Draft, { pattern }: Read, path: Path): Draft {
  const list = drafting.at(draft, "body", pattern.slice(0, pattern.indexOf("*")))
  const places = Array.isArray(list) ? list.map((_, index) => filled(pattern, [index])) : []
  return places.reduce<Draft>(
    (made, place) =>
      String(place) === String(path) || drafting.at(made, "body", place) === undefined
        ? made
        : (drafting.with(made, "body", place, undefined) ?? made),
    draft,
  )
}

const standOf = ({ tree }: Drafting, id: string, root: Root, path: Path): Stand | undefined =>
  tree.rules
    .find((rule) => rule.id === id)
    ?.stands.find(({ part, pattern }) => part === root && fills(path.map(String), pattern))

const turned = <T>(list: readonly T[], turn: number): readonly T[] => {
  const at = turn % list.length
  return [...list.slice(at), ...list.slice(0, at)]
}

/**
 * Reads with what could stand there. To pass: what is known besides first, for requests shall stay as they were drawn; then what
 * stands where the rule does.
 */
function choicesOf(drafting: Drafting, draft: Draft, stand: Stand, wanted: "passes" | "breaks"): readonly Choice[] {
  const choices = stand.reads.map(([name, read]): Choice => {
    const spot = spotOfRead(read, drafting.tree.stored)
    const pool = turned(drafting.pools.at(spot), draft.turn)
    return { name, read, pool, fits: (value) => drafting.pools.fits(spot, value) }
  })
  if (wanted === "breaks") return turned(choices, draft.turn)
  const own = String(stand.pattern)
  const rank = ({ read: { source, pattern } }: Choice): number =>
    source === "facts" || source === "stored" ? 0 : source === stand.part && String(pattern) === own ? 1 : 2
  return choices.toSorted((a, b) => rank(a) - rank(b))
}

/** Asks a rule whether it does what is wanted; one that throws does not. */
const asked =
  ({ check }: CheckRule, wanted: "passes" | "breaks") =>
  (values: Readings): boolean => {
    try {
      return check(values) === (wanted === "passes")
    } catch {
      return false
    }
  }

function applied(
  drafting: Drafting,
  draft: Draft,
  { reads }: Stand,
  indexes: readonly number[],
  change: Readings,
): readonly Draft[] {
  return Object.entries(change).reduce<readonly Draft[]>(
    (drafts, [name, value]) => {
      const read = reads.find(([other]) => other === name)?.[1]
      if (read === undefined)
        throw new Error(`there is no read ${name}; there are ${reads.map(([one]) => one).join(", ")}`)
      return drafts.flatMap((one) => drafting.assigned(one, read, indexes.slice(0, read.bound), value))
    },
    [draft],
  )
}

function* ofCheck(
  drafting: Drafting,
  judged: Judged,
  rule: CheckRule,
  stand: Stand,
  indexes: readonly number[],
  wanted: "passes" | "breaks",
): Iterable<Draft> {
  const given = readAll(judged.scope, stand, indexes)
  const drawn = typeof given === "object" && "values" in given ? given.values : {}
  for (const change of madeOf(rule.made?.[wanted], drawn))
    yield* applied(drafting, judged.draft, stand, indexes, change)
  const holds = asked(rule, wanted)
  if (wanted === "breaks" && holds(drawn)) yield judged.draft
  const choices = choicesOf(drafting, judged.draft, stand, wanted).filter(({ read }) => !read.list)
  for (const change of assignments(choices, drawn, holds))
    yield* applied(drafting, judged.draft, stand, indexes, change)
}

/** A rule over lists: one list copied to the others, its own place given a value of another place, or one that may stand there. */
function* ofFind(
  drafting: Drafting,
  judged: Judged,
  rule: FindRule,
  stand: Stand,
  path: Path,
  wanted: "passes" | "breaks",
): Iterable<Draft> {
  const { draft } = judged
  const given = readAll(judged.scope, stand, [], true)
  const drawn: Readings = typeof given === "object" && "values" in given ? given.values : {}
  for (const change of madeOf(rule.made?.[wanted], drawn)) yield* applied(drafting, draft, stand, [], change)
  const lists = Object.values(drawn).filter(Array.isArray) as (readonly unknown[])[]
  if (wanted === "passes")
    for (const [name, { list, source }] of stand.reads)
      if (list && (source === "stored" || source === "facts"))
        for (const copied of lists)
          yield* applied(drafting, draft, stand, [], { [name]: copied.filter((value) => value !== undefined) })
  const values = [...new Set([...lists.flat(2), ...Object.values(drawn)].filter(isScalar))]
  const pool = drafting.pools.at({ root: stand.part, pattern: stand.pattern })
  for (const value of [...turned(values, draft.turn), ...turned(pool, draft.turn)]) {
    const made = drafting.with(draft, stand.part, path, value)
    if (made !== undefined) yield made
  }
}

const isScalar = (value: unknown): boolean => value !== undefined && (typeof value !== "object" || value === null)

/** A state table: another state, in which the member may be sent, or may not. */
function* ofTable(
  drafting: Drafting,
  { draft }: Judged,
  { by, open }: EditableRule,
  { pattern }: Stand,
  wanted: "passes" | "breaks",
): Iterable<Draft> {
  const leaf = pattern.map((token) => `/${token}`).join("")
  const states = [...open].filter(([, leaves]) => leaves.has(leaf) === (wanted === "passes")).map(([state]) => state)
  const others = drafting.pools.at(spotOfRead(by, drafting.tree.stored)).filter((state) => !open.has(String(state)))
  for (const state of [...turned(states, draft.turn), ...(wanted === "passes" ? others : [])])
    yield* drafting.assigned(draft, by, [], state)
}

/** A draft whose rules about facts alone pass, as far as they stand where something is: these need no judging to be told. */
export function informed(drafting: Drafting, draft: Draft): Draft {
  return drafting.tree.rules.reduce((made, rule) => {
    if (rule.kind !== "check" || !isAboutFacts(rule)) return made
    const stand = rule.stands.find(({ part, pattern }) => drafting.at(made, part, filled(pattern, [])) !== undefined)
    return stand === undefined ? made : passed(drafting, made, rule, stand)
  }, draft)
}

const isAboutFacts = ({ stands }: CheckRule): boolean =>
  stands.every(({ reads }) => reads.every(([, { source, optional, list }]) => source === "facts" && !optional && !list))

function passed(drafting: Drafting, draft: Draft, rule: CheckRule, stand: Stand): Draft {
  const names = stand.reads.map(([, { pattern }]) => String(pattern[0]))
  const given = names.reduce((made, name) => drafting.given(made, name), draft)
  const drawn = Object.fromEntries(
    stand.reads.map(([name, { pattern }]) => [name, drafting.at(given, "facts", pattern)]),
  )
  const isWhole = Object.values(drawn).every((value) => value !== undefined)
  const holds = asked(rule, "passes")
  if (!isWhole || holds(drawn)) return given
  for (const change of assignments(choicesOf(drafting, given, stand, "passes"), drawn, holds))
    for (const move of applied(drafting, given, stand, [], change)) return move
  return given
}

/** A draft in which a rule can be asked at a place: what it needs to read is there. */
export function readable(drafting: Drafting, draft: Draft, rule: PlacedRule, stand: Stand, path: Path): Draft {
  const indexes = path.filter((_, index) => stand.pattern[index] === "*").map(Number)
  const when = rule.kind === "editable" ? undefined : rule.when
  const withPlace = stand.mayBeMissing ? draft : present(drafting, draft, stand.part, path, when)
  return stand.reads.reduce((made, [, read]) => {
    const spot = spotOfRead(read, drafting.tree.stored)
    const isOwn = spot.root === stand.part && String(spot.pattern) === String(stand.pattern)
    if (read.optional && !read.list) return isOwn ? present(drafting, made, stand.part, path.slice(0, -1)) : made
    const places = read.list && rule.kind === "find" ? [[0], [1]] : [indexes.slice(0, read.bound)]
    return places.reduce(
      (one, at) => present(drafting, one, spot.root, filled(spot.pattern, at), isOwn ? when : undefined),
      made,
    )
  }, withPlace)
}

/** A draft with something at a place, and of that what `wanted` asks for. */
export function present(
  drafting: Drafting,
  draft: Draft,
  root: Root,
  path: Path,
  wanted: (value: unknown) => boolean = () => true,
): Draft {
  const now = drafting.at(draft, root, path)
  if (now !== undefined && now !== null && wanted(now)) return draft
  const pattern = path.map((key) => (typeof key === "number" ? "*" : key))
  const name = String(path[0])
  const isSpare = root === "facts" && path.length === 1 && draft.facts[name] === undefined
  const pool = drafting.pools.at({ root, pattern })
  const value = isSpare
    ? draft.spare[name]
    : (turned(pool, draft.turn).find((one) => one !== null && wanted(one)) ?? pool[0])
  return (value === undefined ? undefined : drafting.with(draft, root, path, value)) ?? draft
}
