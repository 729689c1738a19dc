import type { Fields } from "../declare/context.js"
import type { Operation, OperationTypes, OptionsOf, RuleSummary } from "../declare/operation.js"
import type { About } from "../declare/rule.js"
import type { Face } from "../operation/face.js"
import { operationOf } from "../operation/operation.js"
import { lower, type Declaration } from "../tree/lower.js"
import type { ObjectNode, Tree } from "../tree/tree.js"
import type { Basis } from "../verdict/engine-rules.js"
import { engineRules, unknownInAnswers } from "../verdict/engine-rule-texts.js"
import { walk } from "./walk.js"
import { KnownFacts } from "./known-facts.js"
import { planOf } from "./plan.js"

/** A whole record of a rule, for tools that describe. */
export interface DeclaredRule extends RuleSummary {
  /** The sentence that a domain expert signs. */
  readonly says: string
  /** The passage that it rests on. */
  readonly citation?: { readonly document: string; readonly at: string }
  /** Why we infer it. */
  readonly infers?: string
}

/** An operation with all that its pack declares of it: Effect Schemas, whole rule records, the tree. */
export interface Declared<T extends OperationTypes, Response = unknown> extends Operation<T> {
  readonly rules: readonly DeclaredRule[]
  readonly tree: Tree
  /** The checker of the upstream's success body, if the pack declares one. */
  readonly response: Response
  /** The Effect Schemas of the parts and of the facts, as declared. */
  readonly schemas: {
    readonly path: Fields
    readonly query: Fields
    readonly headers: Fields
    readonly body: Fields
    readonly facts: Fields
  }
  given(facts: T["facts"], options?: OptionsOf<T>): Declared<T, Response>
}

type AnyDeclared = Declared<OperationTypes>

/** Makes an operation of its declaration: the declared face. */
export function declaredOperation(declaration: Declaration): AnyDeclared {
  const tree = lower(declaration)
  const { path = {}, query = {}, headers = {}, body, facts = {} } = declaration as unknown as Record<string, Fields>
  const rules = rulesOf(tree)
  const data = {
    id: tree.id,
    http: tree.http,
    rules,
    tree,
    response: declaration.response,
    schemas: { path, query, headers, body: body as Fields, facts },
  }
  return operationOf(walker(tree, rules) as Face, data) as AnyDeclared
}

/** The face that walks a tree. */
function walker(tree: Tree, rules: readonly DeclaredRule[]): Face<KnownFacts> {
  return {
    id: tree.id,
    http: tree.http,
    rules,
    messages: tree.messages,
    parts: namesOf(tree),
    held: heldFacts(tree),
    known: (settings, facts) => new KnownFacts(tree, settings, facts),
    judge: (question) => {
      const { cells, found, lacking } = walk({ tree, ...question })
      return {
        found,
        lacking,
        changes: Object.values(cells.judgings).flatMap(({ changes }) => changes),
        values: () => Object.fromEntries(Object.entries(cells.roots).map(([part, cell]) => [part, cell.built()])),
        plan: (values) => planOf(tree, question.known, values),
      }
    },
  }
}

function namesOf({ parts: { path, query, headers, body } }: Tree): Face["parts"] {
  const names = ({ members }: ObjectNode): readonly string[] => [...members.keys()]
  return { path: names(path), query: names(query), headers: names(headers), body: names(body) }
}

function heldFacts({ looked, stored }: Tree): Readonly<Record<string, string>> {
  const held = looked.filter(({ from }) => from !== undefined)
  return stored === undefined ? {} : Object.fromEntries(held.map(({ name }) => [name, stored]))
}

function rulesOf(tree: Tree): readonly DeclaredRule[] {
  const own = [...tree.valueRules.values(), ...tree.rules].map(({ id, about }) => declaredRule(id, about, tree.source))
  const engine = engineRules
    .map((rule) => (rule.id === "unknown" && tree.unknown === "warning" ? { ...rule, ...unknownInAnswers } : rule))
    .map(({ id, basis, severity, says, infers, cites }) => ({
      id,
      basis,
      severity,
      says,
      ...(cites && { citation: { document: tree.source, at: cites } }),
      ...(infers && { infers }),
    }))
  return [...engine, ...own]
}

function declaredRule(id: string, { says, severity = "error", cites, infers }: About, document: string): DeclaredRule {
  const basis: Basis = cites === undefined ? "inferred" : "documented"
  return { id, basis, severity, says, ...(cites && { citation: { document, at: cites } }), ...(infers && { infers }) }
}
