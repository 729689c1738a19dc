import * as fc from "fast-check"
import { fills } from "../operation/focus.js"
import type { Node, PlacedRule, Stand, Tree } from "../tree/tree.js"
import type { Draft, Drafting } from "./drafting.js"
import { moves, readable } from "./moves.js"
import { nodeOf, type Path, requestRoots, type Spot, spotsIn } from "./place.js"
import type { Values } from "./values.js"
import { isSame, type Way } from "./way.js"

/** The ways to break a rule of the operation: at each place where it stands. */
export function waysOfPlaced(rule: PlacedRule): readonly Way[] {
  return rule.stands.map((stand) => ({
    spot: { root: stand.part, pattern: stand.pattern },
    extra: fc.constant(undefined),
    prepared: (drafting, draft, path) => readable(drafting, draft, rule, stand, path),
    breaks: (drafting, draft, path) => broken(drafting, draft, rule, stand, path),
    isWanted: (problem, path) =>
      problem.rule === rule.id &&
      problem.lacks === undefined &&
      problem.root === stand.part &&
      (rule.kind === "find" ? fills(problem.path.map(String), stand.pattern) : isSame(problem.path, path)),
    ...(rule.kind === "editable" && { locks: rule.id }),
  }))
}

function* broken(
  drafting: Drafting,
  draft: Draft,
  rule: PlacedRule,
  stand: Stand,
  path: Path,
): Iterable<Draft> {
  const judged = drafting.judge(draft)
  yield judged.draft
  yield* moves(drafting, judged, { rule: rule.id, root: stand.part, path }, "breaks")
} // prettier-ignore

/** The ways to break a rule of a domain type: at each place of the request where the type stands. */
export function waysOfValue(tree: Tree, values: Values, id: string, isError: (rule: string) => boolean): readonly Way[] {
  return everySpot(tree).flatMap(([spot, node]): readonly Way[] => {
    const extra = values.breaking(node, id, isError)
    if (extra === undefined) return []
    return [
      {
        spot,
        extra,
        breaks: (drafting, draft, path, value) => replaced(drafting, draft, spot, path, value),
        isWanted: (problem, path) => problem.rule === id && problem.root === spot.root && isSame(problem.path, path),
        tolerates: (problem, path) =>
          problem.root === spot.root && isSame(problem.path, path) && tree.valueRules.has(problem.rule),
      },
    ]
  })
} // prettier-ignore

/** Every place of a request with its node. */
export const everySpot = (tree: Tree): readonly (readonly [Spot, Node])[] =>
  requestRoots.flatMap((root) => [...spotsIn(nodeOf(tree, root), { root, pattern: [] })])

/** A draft with another value at a place. */
export function replaced(
  drafting: Drafting,
  draft: Draft,
  { root }: Spot,
  path: Path,
  value: unknown,
): readonly Draft[] {
  const made = drafting.with(draft, root, path, value)
  return made === undefined ? [] : [made]
} // prettier-ignore
