import { describe, expect, it } from "vitest"
import { redacted } from "../../../../src/testing/laws/redacted.js"
import { treeOf } from "../../check/asked.js"
import { listOf, objectOf, text, union } from "../../check/made.js"
import { answering, finding, tryOn, verdictOf, wrongWith } from "./tried.js"

const hidden = { sensitive: true } as const
const tree = treeOf({
  body: objectOf({ a: text(hidden), b: text(), inner: objectOf({ c: text() }, hidden), list: listOf(objectOf({ d: text(hidden) })) }),
  path: objectOf({ id: text(hidden) }),
  facts: { key: text(hidden) },
}) // prettier-ignore
const junk = { request: { body: { a: "secret", b: "open", list: [{ d: "hidden" }] } }, facts: { key: "facts" } }
const telling = verdictOf({ issues: [finding("own.rule", "/b", { params: { got: "secret" } })] })

interface Options {
  readonly normalize?: boolean
}
const wrong = (change: object, on: object = junk) =>
  wrongWith(redacted, answering({ tree, ...change }), { junk: on as typeof junk, broken: on, numRuns: 2 })
const saying = (...findings: readonly object[]) => wrong({ checkRequest: () => verdictOf({ issues: findings }) })

describe("a secret", () => {
  it("is told by none that tells nothing", () => {
    expect(wrong({})).toBe("")
    expect(saying(finding("own.rule", "/b", { params: { got: "open" } }))).toBe("")
  })

  it.each<[about: string, change: object]>([
    ["of a whole request", { checkRequest: () => telling }],
    ["of a body", { check: (body: object, _: unknown, { normalize = true }: Options = {}) => ("a" in body && normalize ? telling : verdictOf()) }],
    ["of a body that is not normalised", { check: (_: unknown, __: unknown, { normalize = true }: Options = {}) => (normalize ? verdictOf() : telling) }],
    ["of facts, sent as a body", { check: (body: object) => ("key" in body ? telling : verdictOf()) }],
  ])("is not told %s", (_, change) => {
    expect(wrong(change)).toBe("own.rule tells a secret")
  }) // prettier-ignore

  it.each<[about: string, found: object, wanted: string]>([
    ["by params", finding("own.rule", "/b", { params: { got: "hidden" } }), "own.rule tells a secret"],
    ["by a fix", finding("own.rule", "/b", { fix: [{ op: "replace", path: "/b", value: "facts" }] }), "own.rule tells a secret"],
    ["by a fix of its own place", finding("own.rule", "/a", { fix: [{ op: "replace", path: "/a", value: "x" }] }), "own.rule offers a secret"],
    ["by what offers no fix of its own place: that may be", finding("own.rule", "/a"), ""],
    ["by a fix inside of what is secret", finding("own.rule", "/inner/c", { fix: [{ op: "replace", path: "/b", value: "x" }] }), "own.rule offers a secret"],
    ["by a fix of an element", finding("own.rule", "", { path: ["list", 0, "d"], fix: [{ op: "remove", path: "" }, { op: "replace", path: "/b", value: "x" }] }), "own.rule offers a secret"],
    ["by a fix of another part", finding("own.rule", "/id", { in: "path", fix: [{ op: "replace", path: "/id", value: "x" }] }), "own.rule offers a secret"],
    ["by a fix that takes it away: that may be", finding("own.rule", "/a", { fix: [{ op: "remove", path: "/a" }] }), ""],
    ["by a fix of an open place: that may be", finding("own.rule", "/b", { fix: [{ op: "replace", path: "/b", value: "x" }] }), ""],
    ["by a fix of all: that may be", finding("own.rule", "", { path: [], fix: [{ op: "replace", path: "", value: "x" }] }), ""],
  ])("is not told %s", (_, found, wanted) => {
    expect(saying(found)).toBe(wanted)
    expect(wrong({ checkRequest: () => verdictOf({ warnings: [found] }) })).toBe(wanted)
  }) // prettier-ignore

  it("is shown where it was told, with all that there are", () => {
    const { errorInstance } = tryOn(redacted, answering({ tree, check: () => telling }), {
      junk,
      broken: junk,
      numRuns: 1,
    })
    expect((errorInstance as Error).message.split("\n").at(-1)).toBe('["secret","hidden","facts"]')
  })

  it("is none where all the more is hidden in one of several shapes", () => {
    const either = treeOf({
      body: objectOf({ a: text(hidden), e: union([objectOf({ x: text() }), objectOf({ x: text(hidden) })]) }),
    })
    const found = finding("own.rule", "/e/x", { fix: [{ op: "replace", path: "/e/x", value: "x" }] })
    expect(wrong({ tree: either, checkRequest: () => verdictOf({ issues: [found] }) })).toBe("own.rule offers a secret")
  })

  it("is looked for only where there is one", () => {
    const found = finding("own.rule", "/a", { fix: [{ op: "replace", path: "/a", value: "x" }] })
    expect(wrong({ checkRequest: () => verdictOf({ issues: [found] }) }, { request: { body: { b: "open" } }, facts: {} })).toBe("")
  }) // prettier-ignore

  it("is looked for in junk, and in what breaks one rule", () => {
    const none = { request: { body: {} }, facts: {} }
    const operation = answering({ tree, checkRequest: () => telling })
    expect(wrongWith(redacted, operation, { junk, broken: none })).toBe("own.rule tells a secret")
    expect(wrongWith(redacted, operation, { junk: none, broken: junk })).toBe("own.rule tells a secret")
  })
})

describe("what is asked about", () => {
  const asked = (on: object) => {
    const all: unknown[] = []
    const check = (...others: unknown[]) => (all.push(others), verdictOf())
    wrongWith(redacted, answering({ tree, check, checkRequest: check }), { junk: on as typeof junk, broken: on, numRuns: 1 })
    return all
  } // prettier-ignore

  it("is the body with a space after each secret text, so that fixes are offered; and all as it is", () => {
    const { request, facts } = junk
    const all = { maxIssues: Infinity }
    const spaced = { a: "secret ", b: "open", list: [{ d: "hidden " }] }
    expect(asked(junk)).toEqual([
      [spaced, facts, all],
      [request, facts, all],
      [request.body, facts, { unchecked: "reject", normalize: false }],
      [facts, facts],
    ])
  })

  it("is the body as it is where it cannot be read, or has no text there", () => {
    const odd = { request: { body: { get a(): string { throw new Error("no") }, b: "x" } }, facts: { key: "facts" } } // prettier-ignore
    expect((asked(odd)[0] as unknown[])[0]).toBe(odd.request.body)
    const other = { request: { body: { a: "secret", id: "open" } }, facts: {} }
    expect((asked(other)[0] as unknown[])[0]).toEqual({ a: "secret ", id: "open" })
    const wrongly = { request: { body: { a: 12345, list: [] } }, facts: {} }
    expect((asked(wrongly)[0] as unknown[])[0]).toEqual({ a: 12345, list: [] })
  })
})
