import { describe, expect, it, vi } from "vitest"
import { type Code, compiled } from "../../../src/compiled/compiled.js"
import { node, rule } from "../../../src/compiled/node.js"
import { leaf } from "../../../src/compiled/leaf.js"
import { Pass } from "../../../src/compiled/pass.js"
import { type Asks, asks } from "../../../src/operation/operation.js"
import { parsePointer } from "../../../src/pointer.js"
import { engineBases } from "../../../src/verdict/engine-rules.js"
import { knownOf, namesOf, placeIn } from "./made.js"

// The compiled face: an operation of what emitted code brings.

/** Its body is a text; facts are ordinary when they are told so, and hold a stored object. */
function codeOf(change: Partial<Code> = {}): Code {
  const names = change.names ?? namesOf({ parts: { path: ["id"], query: [], headers: [], body: ["a"] } })
  const shape = node("string", [rule("own.rule", { test: (text: string) => text.length < 3, fix: (text: string) => text.slice(0, 2) })]) // prettier-ignore
  return {
    id: "own.update",
    http: "PATCH /own",
    rules: [["own.rule", "documented", "error"], ["own.warning", "inferred", "warning"]],
    messages: { "own.rule": () => "too long" },
    names,
    facts: {
      looked: [],
      passes: (facts) => (Object.keys(facts as object).length > 0 ? undefined : knownOf()),
      judge: () => [],
      nodes: [],
      tables: [],
    },
    Pass,
    passes: (body) => typeof body === "object" && (body as { a?: unknown }).a === "ok",
    judge: (question) => {
      const pass = new Pass(names, question.settings, question.known, question)
      leaf(pass, shape, (question.request.body as { a: unknown }).a, placeIn("body"), "a", ["a"])
      return pass.finish(question.focus)
    },
    ...change,
  } // prettier-ignore
}
const faceOf = (code: Code) => (compiled(code) as unknown as { readonly [asks]: Asks })[asks]({}, false, undefined, undefined).face // prettier-ignore

describe("an operation of compiled code", () => {
  it("has its id, its method and path, and the rules of the engine and its own", () => {
    const { id, http, rules } = compiled(codeOf())
    expect([id, http]).toEqual(["own.update", "PATCH /own"])
    expect(rules).toEqual([
      ...Object.entries(engineBases).map(([id, basis]) => ({ id, basis, severity: "error" })),
      { id: "own.rule", basis: "documented", severity: "error" },
      { id: "own.warning", basis: "inferred", severity: "warning" },
    ])
    const { parts, messages, id: own, http: path } = faceOf(codeOf())
    expect([parts.path, parts.body, Object.keys(messages), own, path]).toEqual([["id"], ["a"], ["own.rule"], "own.update", "PATCH /own"]) // prettier-ignore
  })

  it("warns of an unknown member, and of nothing else, when it judges an answer", () => {
    const warned = compiled(codeOf({ answer: true })).rules.filter(({ severity }) => severity === "warning")
    expect(warned.map(({ id }) => id)).toEqual(["unknown", "own.warning"])
  })

  it.each<[about: string, facts: Partial<Code["facts"]>, held: object]>([
    ["none without what is stored", { looked: [["status", "s"]] }, {}],
    ["those that are found there", { looked: [["status", "s"], ["depot"]], stored: "current" }, { status: "current" }],
  ])("knows which facts are found in which other: %s", (_, facts, held) => {
    const code = codeOf()
    expect(faceOf({ ...code, facts: { ...code.facts, ...facts } }).held).toStrictEqual(held)
  }) // prettier-ignore

  it("judges a body", () => {
    const { ok, issues } = compiled(codeOf()).check({ a: "long" })
    expect([ok, issues.map(({ rule, pointer }) => [rule, pointer])]).toEqual([false, [["own.rule", "/a"]]])
  })
})

describe("a body that passes", () => {
  const plan = (draft: object) => ({ draft })
  it("is not judged, and has its plan", () => {
    const judge = vi.fn(codeOf().judge)
    const names = namesOf({ plan })
    const verdict = compiled(codeOf({ judge, names })).check({ a: "ok" })
    expect([verdict.ok, verdict.ok && verdict.plan]).toEqual([true, { draft: { body: { a: "ok" }, facts: {} } }])
    expect(judge).not.toHaveBeenCalled()
  })

  it.each<[about: string, body: object, facts: object | undefined]>([
    ["it does not simply pass", { a: "no" }, undefined],
    ["its facts are not ordinary", { a: "ok" }, { x: 1 }],
  ])("is judged when %s", (_, body, facts) => {
    const code = codeOf()
    const judge = vi.fn(code.judge)
    expect(compiled({ ...code, judge }).check(body, facts).ok).toBe(true)
    expect(judge).toHaveBeenCalledTimes(1)
  })

  it("is asked about with what is known and how strictly", () => {
    const passes = vi.fn(() => true)
    const known = knownOf({ facts: { x: 1 } })
    const code = codeOf({ passes })
    const body = { a: "any" }
    compiled({ ...code, facts: { ...code.facts, passes: () => known } }).check(body, {}, { unknownKeys: "strip" })
    expect(passes.mock.lastCall as unknown).toEqual([body, known, expect.objectContaining({ unknownKeys: "strip" })])
  })
})

it("makes facts that do not pass known in a pass of its own kind", () => {
  class Own extends Pass {}
  const code = codeOf({ Pass: Own })
  const judge = vi.fn(() => [])
  compiled({ ...code, facts: { ...code.facts, judge } }).check({ a: "x" }, { x: 1 })
  const [given, pass] = judge.mock.lastCall as unknown as [unknown, Pass]
  expect(given).toEqual({ x: 1 })
  expect(pass).toBeInstanceOf(Own)
  expect([pass.names, pass.known]).toEqual([code.names, undefined])
})

it("offers a fix that is certain to help without judging again", () => {
  const code = codeOf()
  const judge = vi.fn(code.judge)
  const [issue] = compiled({ ...code, judge }).check({ a: "long" }).issues
  expect(issue?.fix).toEqual([{ op: "replace", path: "/a", value: "lo" }])
  expect(judge).toHaveBeenCalledTimes(1)
  expect(parsePointer(issue?.pointer ?? "")).toEqual(["a"])
})
