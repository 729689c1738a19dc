import type { Draft, Drafting, Judged, Problem } from "./drafting.js"
import { moves } from "./moves.js"

const mostSteps = 24
const mostMoves = 24

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
    if (open.length === 0) return judged
    const next = better(drafting, judged, open, goal)
    if (next === undefined) break
    judged = next
  }
  return problemsOf(judged, goal).some(({ severity }) => severity === "error") ? undefined : judged
}

const problemsOf = ({ problems }: Judged, { tolerates }: Goal): readonly Problem[] =>
  problems.filter((problem) => !tolerates(problem))

function better(drafting: Drafting, judged: Judged, open: readonly Problem[], goal: Goal): Judged | undefined {
  const cost = (problems: readonly Problem[]): number =>
    problems.reduce((sum, { severity }) => sum + (severity === "error" ? 100 : 1), 0)
  for (const problem of open) {
    let left = mostMoves
    for (const move of moves(drafting, judged, problem, "passes")) {
      const next = drafting.judge(move)
      if (goal.keeps(next) && cost(problemsOf(next, goal)) < cost(open)) return next
      if (--left === 0) break
    }
  }
  return undefined
}
