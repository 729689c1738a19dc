import * as fc from "fast-check"
import type { Declared } from "../check/declared.js"
import type { OperationTypes } from "../declare/operation.js"
import { type AnyDeclared, type Draft, Drafting, type Facts, type Judged, questionOf } from "./drafting.js"
import type { Tree } from "../tree/tree.js"
import { draftsOf, unlocked } from "./drafts.js"
import { informed } from "./moves.js"
import { Pools } from "./pools.js"
import { settled } from "./settle.js"
import type { Coverage } from "./sources.js"
import { Values } from "./values.js"

/** What is drawn, and how. */
export interface Drawing<F = Facts> {
  /** Facts that stay as they are; all others are drawn. One that is `undefined` is not given. */
  readonly facts?: Partial<F>
  /** Values as life brings them (the default), or next to the limits of the rules. */
  readonly coverage?: Coverage
}

/** A request and what is known besides. */
export interface Drawn<T extends OperationTypes = OperationTypes> {
  readonly request: T["request"]
  readonly facts: T["facts"]
}

/** What generators of an operation are made with. */
export interface Bench {
  readonly tree: Tree
  readonly values: Values
  readonly pools: Pools
  readonly pinned: Facts
  readonly drafts: fc.Arbitrary<Draft>
}

const benches = new WeakMap<object, Map<string, Pick<Bench, "values" | "pools">>>()

export function benchOf(declared: AnyDeclared, { facts = {}, coverage = "realistic" }: Drawing): Bench {
  const tree = declared.tree
  const known = benches.get(tree) ?? new Map<string, Pick<Bench, "values" | "pools">>()
  benches.set(tree, known)
  const values = known.get(coverage)?.values ?? new Values(coverage)
  const pools = known.get(coverage)?.pools ?? new Pools(tree, values)
  known.set(coverage, { values, pools })
  const bound = questionOf(declared).known.given as Facts | undefined
  const pinned = { ...bound, ...(facts as Facts) }
  return { tree, values, pools, pinned, drafts: draftsOf(tree, values, pools, pinned) }
}

/** Draws drafts, each settled or, where that is not possible, undefined. */
export function validDrafts(declared: AnyDeclared, drawing: Drawing = {}): fc.Arbitrary<Judged | undefined> {
  const { pools, pinned, drafts } = benchOf(declared, drawing)
  const drafting = new Drafting(declared, pinned, pools)
  return drafts.map((draft) => settled(drafting, unlocked(drafting, informed(drafting, draft))))
}

/**
 * Draws requests, with facts, that are accepted. Shrinking keeps that: what it ends with is small and accepted. Throws at once
 * when the pinned facts, or a rule that no value passes, leave nothing to draw.
 */
export function valid<T extends OperationTypes>(
  declared: Declared<T>,
  drawing: Drawing<T["facts"]> = {},
): fc.Arbitrary<Drawn<T>> {
  const drafts = validDrafts(declared as AnyDeclared, drawing)
  expectSome(declared.id, drafts)
  return drafts.filter((judged) => judged !== undefined).map(({ draft: { request, facts } }) => ({ request, facts }))
}

function expectSome(operation: string, drafts: fc.Arbitrary<Judged | undefined>): void {
  if (fc.sample(drafts, { numRuns: 20, seed: 3 }).every((judged) => judged === undefined))
    throw new Error(`${operation}: no request is accepted with these facts`)
}
