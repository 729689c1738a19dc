import * as fc from "fast-check"
import type { Declared } from "../check/declared.js"
import type { OperationTypes, RequestParts } from "../declare/operation.js"
import { toPointer } from "../pointer.js"
import type { EngineRuleId } from "../verdict/engine-rules.js"
import type { Options } from "../verdict/options.js"
import type { In } from "../verdict/spot.js"
import { type AnyDeclared, Drafting, type Facts } from "./drafting.js"
import { engineWays } from "./engine-ways.js"
import { textOf } from "./place.js"
import { type Bench, benchOf, type Drawing } from "./valid.js"
import { type Broken, brokenBy, type Way } from "./way.js"
import { waysOfPlaced, waysOfValue } from "./ways.js"

/** What is drawn, how, and where it is broken. */
export interface Breaking<F = Facts> extends Drawing<F> {
  /** The place, as a pack writes it (`/handler/type`, `path/id`, `*` for any element). Without it any where the rule stands. */
  readonly at?: string
}

/** A request that breaks one rule at one place. */
export interface Violation<F = Facts, Id extends string = string> {
  /** Its parts are none of the operation's: some value in them is wrong. */
  readonly request: RequestParts
  readonly facts: F
  readonly rule: Id
  readonly in: In
  readonly pointer: string
  /** The options to check it with: `{}` but for `unchecked`, which is found only when what is not judged is refused. */
  readonly options: Options
}

/**
 * Draws requests, with facts, that break one rule at one place; of other rules only warnings come with it, where nothing can be
 * done against them. Shrinking keeps that. Throws at once when no value can be made that breaks it: it says what the pack lacks.
 */
export function violating<T extends OperationTypes, Id extends (keyof T["params"] & string) | EngineRuleId>(
  declared: Declared<T>,
  ruleId: Id,
  breaking: Breaking<T["facts"]> = {},
): fc.Arbitrary<Violation<T["facts"], Id>> {
  return violations(declared as AnyDeclared, ruleId, breaking as Breaking)
    .filter((one) => one !== undefined)
    .map((one) => one as Violation<T["facts"], Id>)
}

/** Draws violations; undefined where a draft could not be made one. */
export function violations(declared: AnyDeclared, id: string, breaking: Breaking = {}): fc.Arbitrary<Violation | undefined> {
  const bench = benchOf(declared, breaking)
  const all = waysOf(declared, bench, id)
  const asked = breaking.at === undefined ? all : all.filter(({ spot }) => textOf(spot) === breaking.at)
  if (asked.length === 0 && all.length > 0)
    throw new Error(`${id} does not stand at ${String(breaking.at)}; it stands at ${all.map(({ spot }) => JSON.stringify(textOf(spot))).join(", ")}`)
  const ways = likeliest(asked.map((way) => drawnBy(declared, bench, id, way)))
  if (ways.length === 0) throw new Error(`${declared.id}: nothing can be made that breaks ${id}: ${missing(declared, id)}`)
  return fc.oneof(...ways)
} // prettier-ignore

function waysOf(declared: AnyDeclared, { tree, values }: Bench, id: string): readonly Way[] {
  if (Object.hasOwn(engineWays, id)) return engineWays[id as EngineRuleId](tree)
  const placed = tree.rules.find((rule) => rule.id === id)
  if (placed !== undefined) return waysOfPlaced(placed)
  if (!tree.valueRules.has(id))
    throw new Error(`${declared.id} has no rule ${id}; its rules are ${declared.rules.map((rule) => rule.id).join(", ")}`)
  const errors = new Set(declared.rules.filter(({ severity }) => severity === "error").map((rule) => rule.id))
  return waysOfValue(tree, values, id, (rule) => errors.has(rule))
} // prettier-ignore

function drawnBy(declared: AnyDeclared, { drafts, pinned, pools }: Bench, rule: string, way: Way): fc.Arbitrary<Violation | undefined> {
  const drafting = new Drafting(declared, pinned, pools, way.options, way.withheld)
  return fc.tuple(drafts, way.extra).map(([draft, extra]) => {
    const facts = Object.fromEntries(Object.entries(draft.facts).filter(([name]) => !way.withheld?.has(name)))
    const broken = brokenBy(way, drafting, { ...draft, facts }, extra)
    return broken && violationOf(rule, way, broken)
  })
} // prettier-ignore

function violationOf(rule: string, { spot, options = {} }: Way, { judged, path }: Broken): Violation {
  const { request, facts } = judged.draft
  return { request, facts, rule, in: spot.root, pointer: toPointer(path), options }
}

/** The ways that hardly ever fail; where there are none, those that do not always. */
function likeliest(
  ways: readonly fc.Arbitrary<Violation | undefined>[],
): readonly fc.Arbitrary<Violation | undefined>[] {
  const known = ways.map((way) => ({ way, made: fc.sample(way, tried).filter((one) => one !== undefined).length }))
  const good = known.filter(({ made }) => made >= tried.numRuns - 1)
  return (good.length > 0 ? good : known.filter(({ made }) => made > 0)).map(({ way }) => way)
}

const tried = { numRuns: 8, seed: 2 }

/** What a pack lacks for a rule that nothing can be made to break. */
function missing({ tree }: AnyDeclared, id: string): string {
  if (Object.hasOwn(engineWays, id)) return "the shape has no place, or the facts leave none, where it could be broken"
  if (tree.rules.some((rule: { readonly id: string }) => rule.id === id))
    return "give the rule `made.breaks`, values of its reads with which it fails, and `made.passes`, with which it passes; or its facts and members `samples`"
  return 'give its constraint `describes`: { is: "sampled", passes: […], breaks: […] } will do'
}

/** A rule that nothing can be made to break, and what its pack lacks for it. */
export interface Unserved {
  readonly rule: string
  readonly because: string
}

/** Lists the rules that `violating` throws for: an audit of a pack asks. */
export function unserved<T extends OperationTypes>(declared: Declared<T>): readonly Unserved[] {
  return violationsOfEach(declared as AnyDeclared).flatMap(({ rule, because }) =>
    because === undefined ? [] : [{ rule, because }],
  )
}

/** What is drawn for each rule, or why nothing is. */
interface OfRule {
  readonly rule: string
  readonly violations?: fc.Arbitrary<Violation | undefined>
  readonly because?: string
}

const known = new WeakMap<AnyDeclared, readonly OfRule[]>()

/** What is drawn for each rule of an operation, made once. */
export function violationsOfEach(declared: AnyDeclared): readonly OfRule[] {
  const made = known.get(declared) ?? declared.rules.map(({ id }) => violationsOf(declared, id))
  known.set(declared, made)
  return made
}

function violationsOf(declared: AnyDeclared, rule: string): OfRule {
  try {
    return { rule, violations: violations(declared, rule) }
  } catch (error) {
    return { rule, because: (error as Error).message }
  }
}
