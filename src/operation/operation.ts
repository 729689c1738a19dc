import type { Abortable, Operation, OperationTypes, RequestParts } from "../declare/operation.js"
import type { Options } from "../verdict/options.js"
import { Rejected } from "../verdict/rejected.js"
import { answer, normalisedOf, type Answer } from "./answer.js"
import type { Face, Judgement, Question } from "./face.js"
import { lookUp, withoutFacts } from "./check-async.js"
import { focusOn } from "./focus.js"
import { broken, withoutPlan } from "./broken.js"
import { mergeFacts } from "./merge-facts.js"
import { sentence } from "./sentence.js"
import { type Settings, settingsOf } from "./settings.js"
import { standardSchema } from "./standard.js"

type AnyOperation = Operation<OperationTypes>
/** Under this an operation keeps how it asks its face, with the facts and options that it is bound to, for tools that look closer. */
export const asks: unique symbol = Symbol.for("perevir/asks") as never

/** Asks about a request: the face, and the question to put to it. */
export type Asks = (
  request: RequestParts,
  whole: boolean,
  facts: unknown,
  options: Options | undefined,
) => { readonly face: Face; readonly question: Question }

type AnyVerdict = ReturnType<AnyOperation["check"]>

/** Makes an operation of a face. `data` is what stands on it besides its methods. */
export function operationOf<Data extends object>(face: Face, data: Data): AnyOperation & Data {
  return bind(face, data, undefined, {})
}

/** Binds an operation to facts and options. The facts are judged once for the options that they are bound with. */
function bind<Data extends object>(
  face: Face,
  data: Data,
  boundFacts: unknown,
  boundOptions: Options,
): AnyOperation & Data {
  const bound = settingsOf(face, boundOptions)
  const boundKnown = face.known(bound, boundFacts)
  const settled = (options: Options | undefined): Settings =>
    options === undefined ? bound : settingsOf(face, { ...boundOptions, ...options })

  const questionOf = (
    request: RequestParts,
    whole: boolean,
    facts: unknown,
    options: Options | undefined,
  ): Question => {
    const settings = settled(options)
    const known =
      facts === undefined && options === undefined ? boundKnown : face.known(settings, mergeFacts(boundFacts, facts))
    return { settings, known, request, whole }
  }

  const check = (body: unknown, facts?: unknown, options?: Options): AnyVerdict => {
    const question = questionOf({ body }, false, facts, options)
    return accepted(face, question) ?? verdictOf(face, question)
  }
  const operation = {
    ...data,
    check,
    checkRequest: (request: RequestParts, facts?: unknown, options?: Options) =>
      verdictOf(face, questionOf({ ...request }, true, facts, options)),
    checkField: (pointer: string, body: unknown, facts?: unknown, options?: Options) => {
      const question = { ...questionOf({ body }, false, facts, options), focus: focusOn(pointer) }
      const [judgement, found] = judged(face, question)
      return { ok: found.outcome === "accepted", ...found, normalised: normalisedOf(question, judgement) }
    },
    assert: (body: unknown, facts?: unknown, options?: Options) => {
      const verdict = check(body, facts, options)
      if (verdict.ok) return verdict.value
      throw new Rejected(face.id, verdict)
    },
    checkAsync: async (body: unknown, facts: unknown, { signal, ...options }: Options & Abortable = {}) => {
      // Which facts are needed, a check without them says; it need not word or mend anything.
      const lacking = (known: unknown): readonly string[] => {
        const question = questionOf({ body }, false, known, options)
        const [{ lacking }] = judged(face, { ...question, settings: { ...question.settings, maxIssues: 1 } })
        return lacking.map(({ fact }) => fact)
      }
      const looked = await lookUp(face, { body }, facts, lacking, signal)
      return verdictOf(face, questionOf({ body }, false, looked.facts, options), looked.failed)
    },
    given: (facts: unknown, options: Options = {}) =>
      bind(face, data, mergeFacts(boundFacts, facts), { ...boundOptions, ...options }),
    "~standard": standardSchema(check, (options, rule, params) => sentence(face, settled(options), rule, params)),
    [asks]: ((...asked) => ({ face, question: questionOf(...asked) })) satisfies Asks,
  }
  return operation as unknown as AnyOperation & Data
}

/** The verdict of a body that has nothing to be said of it. */
function accepted(face: Face, question: Question): AnyVerdict | undefined {
  try {
    const accepted = face.accepts?.(question)
    if (accepted === undefined) return undefined
    return {
      ok: true,
      outcome: "accepted",
      issues: [],
      warnings: [],
      unchecked: [],
      dropped: 0,
      normalised: [],
      value: question.request.body,
      plan: accepted.plan,
    } as unknown as AnyVerdict
  } catch {
    return undefined
  }
}

const none: readonly string[] = []

/** Judges; a breakdown of the engine itself is a fault, never an acceptance. */
function judged(face: Face, question: Question, failed = none): readonly [Judgement, Answer] {
  try {
    const judgement = withoutFacts(face.judge(question), failed)
    return [judgement, answer(face, question, judgement)]
  } catch {
    return [broken(), answer(face, question, broken())]
  }
}

function verdictOf(face: Face, question: Question, failed?: readonly string[]): AnyVerdict {
  const [judgement, found] = judged(face, question, failed)
  const { outcome, issues, warnings, unchecked, dropped } = found
  const normalised = normalisedOf(question, judgement)
  const ok = outcome === "accepted"
  if (!ok && outcome !== "undecided")
    return { ok, outcome, issues, warnings, unchecked, dropped, normalised } as unknown as AnyVerdict
  try {
    const values = judgement.values()
    const value = question.whole ? values : values.body
    const plan = judgement.plan(values)
    return { ok, outcome, issues, warnings, unchecked, dropped, normalised, value, plan } as unknown as AnyVerdict
  } catch {
    return { ok: false, ...answer(face, question, withoutPlan(judgement)), normalised } as unknown as AnyVerdict
  }
}
