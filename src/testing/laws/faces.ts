import * as fc from "fast-check"
import type { Operation, OperationTypes } from "../../declare/operation.js"
import { explain, explainRequest } from "../../explain/explain.js"
import type { ExplainedRow, Explanation } from "../../explain/explanation.js"
import { toPointer } from "../../pointer.js"
import type { Pattern, Stand, Tree } from "../../tree/tree.js"
import { hostile } from "../hostile.js"
import { filled } from "../place.js"
import { everything, expectSame, type Found, keyOf, allOf } from "./found.js"
import { expectThat, type Statement } from "./law.js"
import { options } from "./options.js"

type AnyOperation = Operation<OperationTypes>
interface AnyVerdict {
  readonly outcome: string
  readonly issues: readonly unknown[]
  readonly warnings: readonly unknown[]
  readonly unchecked: readonly unknown[]
  readonly dropped: number
}

export const bound: Statement = {
  name: "7 one meaning, given",
  law: "an operation that is bound to facts says what it says when it is given them, those of a call laid over them",
  property: ({ declared, junk }) =>
    fc.property(junk, junk, options, ({ request, facts }, { facts: others }, chosen) => {
      const given = declared.given(facts, chosen)
      expectSame("of a body", given.check(request.body), declared.check(request.body, facts, chosen))
      expectSame("of a request", given.checkRequest(request), declared.checkRequest(request, facts, chosen))
      if (![facts, others].every(isRecord)) return
      const there = Object.entries(others).filter(([, fact]) => fact !== undefined)
      const laid = { ...facts, ...Object.fromEntries(there) }
      expectSame("of more facts", given.check(request.body, others), declared.check(request.body, laid, chosen))
    }),
}

export const field: Statement = {
  name: "7 one meaning, checkField",
  law: "`checkField` of all places together finds what `check` finds, at a place that a rule reads too",
  property: ({ declared, junk }) =>
    fc.property(junk, ({ request: { body }, facts }) => {
      const verdict = declared.check(body, facts, everything)
      const found = allOf(verdict).filter((one) => one.in === "body")
      for (const pointer of new Set([...found.map((one) => one.pointer), ...placesIn(body)])) {
        const here = (one: Found): boolean => one.in === "body" && one.pointer === pointer
        const at = declared.checkField(pointer, body, facts, everything)
        for (const list of ["issues", "warnings", "unchecked"] as const)
          expectSame(`${list} at ${pointer}`, at[list].filter(here), verdict[list].filter(here))
      }
      for (const one of found)
        for (const pointer of readBy(declared.tree, one))
          expectThat(
            allOf(declared.checkField(pointer, body, facts, everything)).some((other) => keyOf(other) === keyOf(one)),
            `${keyOf(one)} is not found at ${pointer}, which it reads`,
          )
    }),
}

export const explained: Statement = {
  name: "7 one meaning, explain",
  law: "`check` is the failed rows of `explain`, in order, and no rule has two rows at one place",
  property: ({ declared, junk }) =>
    fc.property(junk, options, ({ request, facts }, chosen) => {
      const option = chosen
      const ofBody = explain(declared, request.body, facts, option)
      expectRows(ofBody, declared.check(request.body, facts, option))
      expectRows(explainRequest(declared.given(facts, option), request), declared.checkRequest(request, facts, option))
      const keys = ofBody.rows.filter(({ rule }) => rule !== "fault").map(keyOf)
      expectSame(
        "rows of a rule at a place",
        keys.filter((key, index) => keys.indexOf(key) !== index),
        [],
      )
      const told = new Set(ofBody.rows.map(ruleOf))
      const own = [...declared.tree.rules, ...declared.tree.valueRules.values()]
      if (ofBody.dropped === 0) for (const { id } of own) expectThat(told.has(id), `${id} has no row`)
    }),
}

/** The rule that a row is of: of a fault, the one that threw. */
const ruleOf = (row: ExplainedRow): string =>
  row.is === "failed" && row.rule === "fault" ? ((row.params as { readonly rule?: string }).rule ?? row.rule) : row.rule

const isRecord = (value: unknown): boolean => Object.prototype.toString.call(value) === "[object Object]"

function expectRows({ outcome, rows, dropped }: Explanation, verdict: AnyVerdict): void {
  const failed = rows
    .filter((row) => row.is === "failed")
    .map(({ rule, severity, in: part, path, pointer, message, params, fix }) => ({
      ...{ rule, severity, in: part, path, pointer, message, params },
      ...(fix && { fix }),
    }))
  const unchecked = rows
    .filter((row) => row.is === "unchecked")
    .flatMap(({ rule, severity, in: part, path, pointer, facts }) =>
      facts.map((fact) => ({ rule, severity, fact, in: part, path, pointer })),
    )
  expectSame("outcome", [outcome, dropped], [verdict.outcome, verdict.dropped])
  expectSame(
    "issues",
    failed.filter(({ severity }) => severity === "error"),
    verdict.issues,
  )
  expectSame(
    "warnings",
    failed.filter(({ severity }) => severity === "warning"),
    verdict.warnings,
  )
  expectSame("unchecked", unchecked, verdict.unchecked)
}

/** The laws of a compiled pack: it is the same operation, and says the same. */
export const compiled: readonly Statement[] = [
  {
    name: "7 one meaning, compiled",
    law: "compiled code says of a body and of a whole request what its declaration says",
    property: (trial) =>
      fc.property(trial.junk, options, ({ request, facts }, chosen) => {
        const both = comparing(trial)
        both("of a body", (face) => face.check(request.body, facts, chosen))
        both("of a request", (face) => face.checkRequest(request, facts, chosen))
        both("of a Standard Schema", (face) => face.given(facts, chosen)["~standard"].validate(request.body))
      }),
  },
  {
    name: "7 one meaning, compiled checkField",
    law: "compiled code says of one place what its declaration says",
    property: (trial) =>
      fc.property(trial.junk, options, ({ request: { body }, facts }, chosen) => {
        const verdict = trial.declared.check(body, facts)
        const places = [...allOf(verdict), ...verdict.unchecked].filter((one) => one.in === "body")
        for (const pointer of new Set(["", "/nothing", ...places.map((one) => one.pointer)]))
          comparing(trial)(`at ${pointer}`, (face) => face.checkField(pointer, body, facts, chosen))
      }),
  },
  {
    name: "7 one meaning, compiled, of no data",
    law: "compiled code says of bodies and facts that are no data what its declaration says",
    property: (trial) =>
      fc.property(hostile(namesOf(trial.declared.tree)), trial.junk, (make, { request, facts }) => {
        const both = comparing(trial)
        const { stored = "current" } = trial.declared.tree
        both("of a body", (face) => face.check(make(), facts))
        both("of what is stored", (face) => face.check(request.body, { ...facts, [stored]: make() }))
        both("of facts", (face) => face.check(request.body, make()))
        both("of parts", (face) => face.checkRequest({ ...request, path: make(), headers: make() }, facts))
      }),
  },
] // prettier-ignore

/** The names of a body's members. */
export const namesOf = ({ parts }: Tree): readonly string[] => [...parts.body.members.keys()]

function comparing({ declared, compiled }: { readonly declared: unknown; readonly compiled: AnyOperation | undefined }) {
  return (what: string, ask: (face: AnyOperation) => unknown): void =>
    expectSame(what, said(() => ask(compiled as AnyOperation)), said(() => ask(declared as AnyOperation)))
} // prettier-ignore

/** What a face says, with what it threw in its place. */
function said(ask: () => unknown): unknown {
  try {
    return ask()
  } catch (error) {
    return `threw ${(error as Error).message}`
  }
}

/** The places of the body that the rule of a finding reads there; of all elements the first. */
function readBy(tree: Tree, { rule, pointer }: Found): readonly string[] {
  const keys = pointer.split("/").slice(1)
  const isAt = (pattern: Pattern): boolean =>
    pattern.length === keys.length && pattern.every((key, index) => key === "*" || key === keys[index])
  return tree.rules
    .filter(({ id }) => id === rule)
    .flatMap((one): readonly Stand[] => one.stands)
    .filter(({ part, pattern }) => part === "body" && isAt(pattern))
    .flatMap(({ pattern, reads }) => {
      const indexes = keys.filter((_, index) => pattern[index] === "*").map(Number)
      const ofBody = reads.map(([, read]) => read).filter(({ source }) => source === "body" || source === "merged")
      return ofBody.map((read) => toPointer(filled(read.pattern, indexes.slice(0, read.bound))))
    })
}

const mostPlaces = 40

/** The first places of a body, in and between its containers. */
function placesIn(body: unknown): readonly string[] {
  const found: (readonly [path: readonly string[], value: unknown])[] = [[[], body]]
  for (let next = 0; next < found.length && found.length < mostPlaces; next++) {
    const [path, value] = found[next] as readonly [readonly string[], unknown]
    if (!Array.isArray(value) && Object.prototype.toString.call(value) !== "[object Object]") continue
    for (const [key, inside] of Object.entries(value as object)) found.push([[...path, key], inside])
  }
  return found.map(([path]) => toPointer(path))
}
