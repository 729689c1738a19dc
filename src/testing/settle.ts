import type { Draft, Drafting, Judged, Problem } from "./drafting.js"
import { moves, removals } from "./moves.js"

const mostSteps = 24
const mostMoves = 32

/** What a draft must keep while it is settled, and which problems are none. */
export interface Goal {
  readonly keeps: (judged: Judged) => boolean
  readonly tolerates: (problem: Problem) => boolean
}

export const nothingElse: Goal = { keeps: () => true, tolerates: () => false }

/**
 * Changes a draft until its rules find nothing: each step is one that leaves fewer problems, so it ends. Undefined where an error
 * stays; a warning that nothing helps against may.
 */
export function settled(drafting: Drafting, draft: Draft, goal: Goal = nothingElse): Judged | undefined {
  let judged = drafting.judge(draft)
  if (!goal.keeps(judged)) return undefined
  for (let step = 0; step < mostSteps; step++) {
    const open = problemsOf(judged, goal)
    const next = better(drafting, judged, open, goal)
    if (next === undefined) break
    judged = next
  }
  return problemsOf(judged, goal).some(({ severity }) => severity === "error") ? undefined : judged
}

const problemsOf = ({ problems }: Judged, { tolerates }: Goal): readonly Problem[] =>
  problems.filter((problem) => !tolerates(problem))

const costOf = (problems: readonly Problem[]): number =>
  problems.reduce((sum, { severity }) => sum + (severity === "error" ? 100 : 1), 0)

function better(drafting: Drafting, judged: Judged, open: readonly Problem[], goal: Goal): Judged | undefined {
  const isBetter = (next: Judged): boolean => goal.keeps(next) && costOf(problemsOf(next, goal)) < costOf(open)
  const all = open.length > 1 ? drafting.judge(allAtOnce(drafting, judged, open)) : undefined
  if (all !== undefined && isBetter(all)) return all
  for (const problem of open) {
    for (const move of someOf(moves(drafting, judged, problem, "passes"), removals(drafting, judged, problem))) {
      const next = drafting.judge(move)
      if (isBetter(next)) return next
    }
  }
  return undefined
}

/** As many of the first as may be tried, then all of the last. */
function* someOf<T>(first: Iterable<T>, last: Iterable<T>): Iterable<T> {
  let left = mostMoves
  for (const one of first) {
    yield one
    if (--left === 0) break
  }
  yield* last
}

/** The first move for each problem, one after another: mostly they do not meet. */
function allAtOnce(drafting: Drafting, judged: Judged, open: readonly Problem[]): Draft {
  return open.reduce((draft, problem) => {
    for (const move of moves(drafting, { ...judged, draft }, problem, "passes")) return move
    return draft
  }, judged.draft)
}
