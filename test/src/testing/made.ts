import { KnownFacts } from "../../../src/check/known-facts.js"
import { walk } from "../../../src/check/walk.js"
import type { Face } from "../../../src/operation/face.js"
import { operationOf } from "../../../src/operation/operation.js"
import { type AnyDeclared, type Draft, Drafting, type Facts, type Problem } from "../../../src/testing/drafting.js"
import { textOf } from "../../../src/testing/place.js"
import { Pools } from "../../../src/testing/pools.js"
import type { Coverage } from "../../../src/testing/sources.js"
import { Values } from "../../../src/testing/values.js"
import type { Node, Tree, ValueRule } from "../../../src/tree/tree.js"
import { engineRules } from "../../../src/verdict/engine-rule-texts.js"
import type { Options } from "../../../src/verdict/options.js"
import { checkRule, standAt, treeOf } from "../check/asked.js"
import { numeric, objectOf, ruleThat } from "../check/made.js"

// An operation of a tree that is made up, and drafts of requests to it.

const summaryOf = ({ id, about }: Pick<ValueRule, "id" | "about">) => ({
  id,
  basis: "documented" as const,
  severity: about.severity ?? "error",
  says: about.says,
})

/** An operation that judges by a tree. */
export function declaredOf(tree: Tree): AnyDeclared {
  const rules = [...engineRules, ...[...tree.valueRules.values(), ...tree.rules].map(summaryOf)]
  const messages = Object.fromEntries(rules.map(({ id }) => [id, () => id]))
  const face: Face<KnownFacts> = {
    id: tree.id,
    http: tree.http,
    rules,
    messages,
    parts: { path: [], query: [], headers: [], body: [...tree.parts.body.members.keys()] },
    held: {},
    known: (settings, facts) => new KnownFacts(tree, settings, facts),
    judge: (question) => {
      const { cells, found, lacking } = walk({ tree, ...question })
      const values = () => Object.fromEntries(Object.entries(cells.roots).map(([part, cell]) => [part, cell.built()]))
      return { found, lacking, changes: [], values, plan: () => undefined }
    },
  }
  return operationOf(face as Face, { id: tree.id, http: tree.http, rules, tree }) as unknown as AnyDeclared
}

/** A tree that knows the value rules of its nodes. */
export const withRules = (tree: Tree, ...rules: readonly ValueRule[]): Tree => ({
  ...tree,
  valueRules: new Map(rules.map((rule) => [rule.id, rule])),
})

interface Bench {
  readonly pinned?: Facts
  readonly coverage?: Coverage
  readonly options?: Options
  readonly withheld?: ReadonlySet<string>
}

/** What judges and changes drafts of an operation of a tree. */
export const draftingOf = (tree: Tree, { pinned = {}, coverage = "realistic", options, withheld }: Bench = {}): Drafting =>
  new Drafting(declaredOf(tree), pinned, new Pools(tree, new Values(coverage)), options, withheld) // prettier-ignore

export const draftOf = (body: unknown, facts: Facts = {}, change: Partial<Draft> = {}): Draft => ({
  request: { body },
  facts,
  spare: {},
  turn: 0,
  ...change,
})

/** What is found in a draft, in brief: `rule@place`, with the fact that it lacks. */
export const told = (problems: readonly Problem[]): readonly string[] =>
  problems.map(({ rule, root, path, lacks }) => {
    const place = textOf({ root, pattern: path.map(String) })
    return `${rule}@${place}${lacks === undefined ? "" : ` lacks ${lacks}`}`
  })

/** A node of which some values are known. */
export const withSamples = (node: Node, ...samples: readonly unknown[]): Node => ({ ...node, samples })

const rare = 12_345
/** Is that number, or the rare one. */
const isOrRare = (one: number) =>
  ruleThat((value: number) => value !== one && value !== rare, {}, { describes: { is: "oneOf", values: [one] } })

/** An operation with a rule that some of nine draws break at `/b`, and all at `/a`. */
export function seldomBroken(most: number, places: readonly string[] = ["/a", "/b"]): AnyDeclared {
  let turn = 0
  const breaks = ({ value }: { readonly value: number }) =>
    value === 1 || turn++ % 9 >= 9 - most ? [{ value: rare }] : []
  const rule = checkRule(
    places.map((place) => standAt(place, { value: `body${place}` })),
    { made: { breaks }, check: (read) => (read as Facts)["value"] !== rare },
  )
  const body = objectOf({ a: numeric({ rules: [isOrRare(1)] }), b: numeric({ rules: [isOrRare(2)] }) })
  return declaredOf(treeOf({ body, rules: [rule] }))
}
