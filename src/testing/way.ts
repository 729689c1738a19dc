import type * as fc from "fast-check"
import type { Options } from "../verdict/options.js"
import type { Draft, Drafting, Judged, Problem } from "./drafting.js"
import { unlocked } from "./drafts.js"
import { informed } from "./moves.js"
import { filled, type Path, type Spot, textOf } from "./place.js"
import { settled } from "./settle.js"

/** A way to break a rule at a place. */
export interface Way {
  /** Where it can be asked for; what it breaks may stand inside, at a name that is drawn. */
  readonly spot: Spot
  /** What is drawn for it besides a draft. */
  readonly extra: fc.Arbitrary<unknown>
  /** Makes it possible: puts what the rule looks at in its place. */
  readonly prepared?: (drafting: Drafting, draft: Draft, path: Path) => Draft
  /** Drafts in which the rule may be broken. */
  readonly breaks: (drafting: Drafting, draft: Draft, path: Path, extra: unknown) => Iterable<Draft>
  /** The problem that is wanted, at a path that may be longer than the place's. */
  readonly isWanted: (problem: Problem, path: Path, extra: unknown) => boolean
  /** Problems that come with it and cannot be avoided. */
  readonly tolerates?: (problem: Problem, path: Path) => boolean
  /** A last change, which no other may follow. */
  readonly finished?: (draft: Draft, path: Path) => Draft
  /** How the request must be checked, if not by default. */
  readonly options?: Options
  /** Facts, or a part, that are not given. */
  readonly withheld?: ReadonlySet<string>
  /** A state table that is to be broken: no state is chosen that opens the place. */
  readonly locks?: string
}

/** A draft with the one problem that was wanted. */
export interface Broken {
  readonly judged: Judged
  readonly path: Path
}

/** Breaks a rule in a draft, and settles all else. Undefined where that cannot be. */
export function brokenBy(way: Way, drafting: Drafting, draft: Draft, extra: unknown): Broken | undefined {
  const { pattern } = way.spot
  const path = filled(pattern, pattern.map(() => draft.turn % 2)) // prettier-ignore
  const kept = textOf(way.spot)
  const ready = way.prepared?.(drafting, informed(drafting, draft), path) ?? informed(drafting, draft)
  const open = unlocked(drafting, opened(drafting, ready, kept, way.locks), kept)
  let left = 40
  for (const candidate of way.breaks(drafting, open, path, extra)) {
    const made = settledAround(way, drafting, unlocked(drafting, candidate, kept), path, extra)
    if (made !== undefined) return made
    if (--left === 0) break
  }
  return undefined
}

function settledAround(
  way: Way,
  drafting: Drafting,
  draft: Draft,
  path: Path,
  extra: unknown,
): Broken | undefined {
  const wanted = ({ problems }: Judged): Problem | undefined =>
    problems.find((problem) => way.isWanted(problem, path, extra))
  if (way.finished !== undefined) return finishedAround(way, way.finished, drafting, draft, path)
  const first = wanted(drafting.judge(draft))
  if (first === undefined) return undefined
  const isFirst = (one: Problem): boolean => one.rule === first.rule && one.root === first.root && isSame(one.path, first.path)
  const keeps = ({ problems }: Judged): boolean => problems.some(isFirst)
  const tolerates = (one: Problem): boolean => isFirst(one) || (way.tolerates?.(one, path) ?? false)
  const judged =
    settled(drafting, draft, { keeps, tolerates }) ??
    settled(drafting, draft, { keeps, tolerates: (one) => tolerates(one) || one.rule === first.rule })
  return judged && { judged, path: first.path }
} // prettier-ignore

function finishedAround(
  way: Way,
  finish: (draft: Draft, path: Path) => Draft,
  drafting: Drafting,
  draft: Draft,
  path: Path,
): Broken | undefined {
  const whole = settled(drafting, draft)
  if (whole === undefined) return undefined
  const judged = drafting.judge(finish(whole.draft, path))
  const [first, ...others] = judged.problems
  const isAlone = first !== undefined && way.isWanted(first, path, undefined) && others.length === 0
  return isAlone ? { judged, path } : undefined
}

export const isSame = (a: Path, b: Path): boolean =>
  a.length === b.length && a.every((key, index) => String(key) === String(b[index]))

/** A draft in a state in which a member may be sent, or of an object some member. */
function opened(drafting: Drafting, draft: Draft, place: string, locks: string | undefined): Draft {
  const opens = (leaves: ReadonlySet<string>): boolean =>
    leaves.has(place) || (place !== "" && [...leaves].some((leaf) => leaf.startsWith(`${place}/`)))
  return drafting.tree.rules.reduce((made, rule) => {
    if (rule.kind !== "editable" || rule.id === locks) return made
    const given = drafting.given(made, String(rule.by.pattern[0]))
    const now = rule.open.get(String(drafting.at(given, "facts", rule.by.pattern)))
    const states = [...rule.open].filter(([, leaves]) => opens(leaves)).map(([state]) => state)
    if (states.length === 0 || now === undefined || opens(now)) return given
    const state = states[draft.turn % states.length]
    return drafting.assigned(given, rule.by, [], state)[0] ?? given
  }, draft)
}
