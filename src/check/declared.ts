import type { Fields } from "../declare/context.js"
import type { Operation, OperationTypes, RequestParts, RuleSummary } from "../declare/operation.js"
import type { About } from "../declare/rule.js"
import { lower, type Declaration } from "../tree/lower.js"
import type { Tree } from "../tree/tree.js"
import { engineRules, type Basis } from "../verdict/engine-rules.js"
import type { Options } from "../verdict/options.js"
import { Rejected } from "../verdict/rejected.js"
import { answer, normalisedOf, type Answer } from "./answer.js"
import { mergeFacts } from "./merge-facts.js"
import { focusOn, judge, type Judgement, type Question } from "./judge.js"
import { KnownFacts } from "./known-facts.js"
import { faultOf } from "./crash.js"
import { planOf } from "./plan.js"
import { settingsOf, type Settings } from "./settings.js"
import { standardSchema } from "./standard.js"

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
export interface Declared<T extends OperationTypes> extends Operation<T> {
  readonly rules: readonly DeclaredRule[]
  readonly tree: Tree
  /** The Effect Schemas of the parts and of the facts, as declared. */
  readonly schemas: {
    readonly path: Fields
    readonly query: Fields
    readonly headers: Fields
    readonly body: Fields
    readonly facts: Fields
  }
  given(facts: T["facts"], options?: Options<keyof T["params"] & string>): Declared<T>
}

type AnyDeclared = Declared<OperationTypes>

/** Makes an operation of its declaration: the declared face. */
export function declaredOperation(declaration: Declaration): AnyDeclared {
  const tree = lower(declaration)
  const { path = {}, query = {}, headers = {}, body, facts = {} } = declaration as unknown as Record<string, Fields>
  const fixed = {
    id: tree.id,
    http: tree.http,
    rules: rulesOf(tree),
    tree,
    schemas: { path, query, headers, body: body as Fields, facts },
  }
  return bind(fixed, undefined, {})
}

type Fixed = Pick<AnyDeclared, "id" | "http" | "rules" | "tree" | "schemas">

/** Binds an operation to facts and options. The facts are judged once for the options that they are bound with. */
function bind(fixed: Fixed, boundFacts: unknown, boundOptions: Options): AnyDeclared {
  const { tree } = fixed
  const bound = settingsOf(tree, boundOptions)
  const boundKnown = new KnownFacts(tree, bound, boundFacts)

  const ask = (
    request: RequestParts,
    whole: boolean,
    facts: unknown,
    options: Options | undefined,
    pointer?: string,
  ): readonly [Question, Judgement | undefined, Answer] => {
    const settings: Settings = options === undefined ? bound : settingsOf(tree, { ...boundOptions, ...options })
    const focus = pointer === undefined ? undefined : focusOn(pointer)
    const known = facts === undefined ? boundKnown : new KnownFacts(tree, settings, mergeFacts(boundFacts, facts))
    const question: Question = { tree, settings, facts: known, request: { ...request }, whole, ...(focus && { focus }) }
    try {
      const judgement = judge(question)
      return [question, judgement, answer(question, judgement)]
    } catch {
      return [question, undefined, faultOf(question)]
    }
  }

  const verdict = (request: RequestParts, whole: boolean, facts: unknown, options: Options | undefined): unknown => {
    const [question, judgement, found] = ask(request, whole, facts, options)
    const { outcome, issues, ...rest } = found
    const judged = {
      ok: outcome === "accepted",
      outcome,
      issues,
      ...rest,
      normalised: judgement ? normalisedOf(question, judgement) : [],
    }
    if (judgement === undefined || outcome === "rejected" || outcome === "fault") return judged
    const values = Object.fromEntries(Object.entries(judgement.cells.roots).map(([part, cell]) => [part, cell.built()]))
    const plan = planOf(question, values)
    if (plan === undefined) return { ...judged, ...faultOf(question, "plan"), ok: false }
    return { ...judged, value: whole ? values : values["body"], plan: plan.plan }
  }

  const check = (body: unknown, facts?: unknown, options?: Options) =>
    verdict({ body }, false, facts, options) as ReturnType<AnyDeclared["check"]>
  const operation = {
    ...fixed,
    check,
    checkRequest: (request: RequestParts, facts?: unknown, options?: Options) => verdict(request, true, facts, options),
    checkField: (pointer: string, body: unknown, facts?: unknown, options?: Options) => {
      const [question, judgement, found] = ask({ body }, false, facts, options, pointer)
      return {
        ok: found.outcome === "accepted",
        ...found,
        normalised: judgement ? normalisedOf(question, judgement) : [],
      }
    },
    assert: (body: unknown, facts?: unknown, options?: Options) => {
      const judged = check(body, facts, options)
      if (judged.ok) return judged.value
      throw new Rejected(tree.id, judged)
    },
    given: (facts: unknown, options: Options = {}) =>
      bind(fixed, mergeFacts(boundFacts, facts), { ...boundOptions, ...options }),
    "~standard": standardSchema((body) => check(body)),
  }
  return operation as unknown as AnyDeclared
}

function rulesOf(tree: Tree): readonly DeclaredRule[] {
  const own = [...tree.valueRules.values(), ...tree.rules].map(({ id, about }) => declaredRule(id, about, tree.source))
  const engine = engineRules.map(({ id, basis, severity, says, infers, cites }) => ({
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
