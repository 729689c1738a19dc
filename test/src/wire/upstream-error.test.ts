import * as fc from "fast-check"
import { update as deals } from "perevir/deals"
import { expectRefused, listIn, memberIn, parseProblemError, textIn, toProblemError, upstreamError } from "perevir/wire"
import { describe, expect, test } from "vitest"
import { hostile } from "../../../src/testing/hostile.js"

const unnamed = { rule: "wire.upstream", severity: "error", in: "body", path: [], pointer: "" }

describe("an error of an upstream", () => {
  test("is put on the place and the rule that it names, in its own words; its body is kept", () => {
    const body = { a: 1 }
    const parsed = upstreamError(400, body, () => [
      { rule: "a.b", in: "path", pointer: "/id", message: "no", params: { got: 1 } },
      { pointer: "/items/0/code", code: 17 },
      { severity: "warning", message: "hm" },
    ])
    expect(parsed.issues).toMatchObject([
      { rule: "a.b", severity: "error", in: "path", path: ["id"], pointer: "/id", message: "no", params: { got: 1 } },
      {
        rule: "wire.upstream",
        path: ["items", 0, "code"],
        pointer: "/items/0/code",
        params: { status: 400, code: 17 },
      },
    ])
    expect(parsed.warnings).toMatchObject([{ severity: "warning", message: "hm" }])
    expect(parsed.body).toBe(body)
    expect(JSON.parse(JSON.stringify(parsed))).toEqual(parsed)
  })

  test("may come as text, and as text that is no JSON", () => {
    expect(
      upstreamError(400, '{"a":1}', (read) => [{ params: {}, message: JSON.stringify(read) }]).issues[0]?.message,
    ).toBe('{"a":1}')
    expect(upstreamError(502, "<html>", () => [{ rule: "never" }])).toMatchObject({
      issues: [{ ...unnamed, params: { status: 502 } }],
      body: "<html>",
    })
  })

  test("is one refusal when it says nothing, or cannot be read", () => {
    for (const read of [
      () => [],
      () => [{ severity: "warning" as const }],
      () => {
        throw new Error("broken")
      },
    ])
      // prettier-ignore
      expect(upstreamError(500, {}, read).issues).toMatchObject([unnamed])
    expect(upstreamError(400, {}, () => [{ pointer: "no pointer" }]).issues).toMatchObject([unnamed])
  })
})

test.each<[pointer: string, path: readonly (string | number)[]]>([
  ["", []],
  ["/a/0/10/5/123", ["a", 0, 10, 5, 123]],
  ["/01/1a/a1/-1", ["01", "1a", "a1", "-1"]],
  ["/a~1b", ["a/b"]],
])("the place %j is told by names and indexes", (pointer, path) => {
  expect(upstreamError(400, {}, () => [{ pointer }]).issues).toMatchObject([{ pointer, path }])
})

test.each([
  [{ code: 0 }, { status: 400, code: 0 }],
  [{ code: "E1" }, { status: 400, code: "E1" }],
  [{ rule: "a.b", code: "E1" }, {}],
  [{}, { status: 400 }],
])("an objection %j has the params %j", (objection, params) => {
  expect(upstreamError(400, {}, () => [objection]).issues[0]?.params).toStrictEqual(params)
})

test("an empty sentence is one", () => {
  expect(upstreamError(400, {}, () => [{ message: "" }]).issues[0]?.message).toBe("")
})

test("of a value its own members are read, of the kind that is asked for", () => {
  const value = Object.assign(Object.create({ d: "inherited" }) as object, { a: "text", b: ["list"], c: 5 })
  expect(["a", "b", "c", "d", "e"].map((name) => memberIn(value, name))).toEqual([
    "text",
    ["list"],
    5,
    undefined,
    undefined,
  ])
  expect(["a", "b", "d"].map((name) => textIn(value, name))).toEqual(["text", undefined, undefined])
  expect(["a", "b", "d"].map((name) => listIn(value, name))).toEqual([[], ["list"], []])
  for (const none of [null, undefined, "text", 5]) expect(memberIn(none, "length")).toBeUndefined()
})

test.each(["undecided", "rejected", "fault"])("a verdict that is %s is an error", (outcome) => {
  expect(() => expectRefused({ outcome })).not.toThrow()
})

test("an accepted one is none", () => {
  expect(() => expectRefused({ outcome: "accepted" })).toThrow("a verdict that is accepted is no error")
})

describe("a problem", () => {
  const verdict = deals.check(
    { "tit/le~": 1, productPrice: 1.5, adId: " " },
    { status: "NEW", ad: { status: "CONFIRMED" } },
  )
  if (verdict.ok || verdict.outcome !== "rejected") throw new Error("it was accepted")

  test("is read as it was written: rules, places, params, sentences, warnings", () => {
    const { status, body } = toProblemError(verdict)
    const parsed = parseProblemError(status, JSON.stringify(body))
    const told = ({ rule, severity, in: part, pointer, message, params }: (typeof verdict.issues)[number]) => ({ rule, severity, in: part, pointer, message, params }) // prettier-ignore
    expect(parsed.issues).toMatchObject(verdict.issues.map(told))
    expect(parsed.warnings).toMatchObject(verdict.warnings.map(told))
    expect(status).toBe(422)
  })

  test("of somebody else has its detail, and the places that it names", () => {
    expect(parseProblemError(403, { title: "Forbidden", detail: "Not your deal" }).issues).toMatchObject([
      { ...unnamed, message: "Not your deal" },
    ])
    expect(parseProblemError(403, { title: "Forbidden" }).issues).toMatchObject([{ ...unnamed, message: "Forbidden" }])
    const errors = [{ detail: "too old", pointer: "#/a%20b" }, { pointer: "#/%", in: "nowhere" }, { pointer: "/a" }, 5]
    expect(parseProblemError(400, { errors }).issues).toMatchObject([
      { rule: "wire.upstream", pointer: "/a b", message: "too old" },
      unnamed,
      unnamed,
      unnamed,
    ])
  })

  test("is never made of an accepted verdict", () => {
    const accepted = deals.check({}, { status: "NEW" })
    expect(() => toProblemError(accepted as never)).toThrow(TypeError)
  })

  test("of any value whatever is read without a throw, with one issue at least", () => {
    fc.assert(
      fc.property(hostile(["errors", "warnings", "detail"]), fc.anything(), (make, value) => {
        for (const body of [make(), value, { errors: [make(), value] }, { errors: make() }])
          expect(parseProblemError(400, body).issues.length).toBeGreaterThan(0)
      }),
    )
  })
})
