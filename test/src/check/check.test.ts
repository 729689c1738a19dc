import { describe, expect, it } from "vitest"
import { brief } from "../brief.js"
import { update } from "../parcel.js"

const known = { status: "NEW", depot: { open: true }, now: "2026-01-01T00:00:00Z", current: {} }
const found = (body: unknown, facts: object = known, options = {}): readonly string[] => {
  const { issues, warnings } = update.check(body, facts, options)
  return brief([...issues, ...warnings])
}

describe("the shape of a body", () => {
  class Named {
    note = "a"
  }
  it.each<[about: string, body: unknown, found: readonly string[]]>([
    ["an object", { note: "a" }, []],
    ["a class instance", new Named(), []],
    ["a null prototype", Object.assign(Object.create(null) as object, { note: "a" }), []],
    ["an inherited member is none", Object.create({ nte: 1 }), ["parcel.empty@"]],
    ["no body", undefined, ["body@"]],
    ["null", null, ["body@"]],
    ["a list", [], ["body@"]],
    ["a text", "{}", ["body@"]],
    ["a boxed value", Object(1), ["body@"]],
    ["a Map", new Map(), ["body@"]],
    ["a Date", new Date(0), ["body@"]],
    ["a function", () => 1, ["body@"]],
    ["a symbol", Symbol("s"), ["body@"]],
    ["a member that holds undefined is absent", { note: undefined, nte: undefined }, []],
    ["a member of the wrong type", { note: 1 }, ["type@/note"]],
    ["null where the document does not allow it", { note: null }, ["type@/note"]],
    ["null where it does", { items: [{ code: "P-0", grams: null }] }, []],
    ["NaN", { grams: NaN }, ["type@/grams"]],
    ["an infinity", { grams: Infinity }, ["type@/grams"]],
    ["a bigint", { grams: 1n }, ["type@/grams"]],
    ["a fraction fails the member's own rule", { grams: 1.5 }, ["parcel.grams@/grams"]],
    ["-0 is 0", { grams: -0 }, ["parcel.grams@/grams"]],
    ["a required member missing", { from: {} }, ["required@/from/kind"]],
    ["an unknown member", { nte: 1 }, ["unknown@/nte"]],
    ["nothing else fires on an unknown member", { nte: "\ud800" }, ["unknown@/nte"]],
    ["an unknown member inside", { from: { kind: "a", town: 1 } }, ["unknown@/from/town"]],
    ["a lone surrogate, and no other rule", { name: "too long \ud800" }, ["string.wellFormed@/name"]],
    ["a literal", { size: 3 }, ["parcel.editable@/size"]],
    ["no such literal", { size: "L" }, ["type@/size", "parcel.editable@/size"]],
    ["a tuple too short", { at: [1] }, ["type@/at", "parcel.editable@/at"]],
    ["a record", { labels: { any: "a", blank: " " } }, ["parcel.editable@/labels", "parcel.note@/labels/blank"]],
    ["a date that does not exist", { due: new Date(NaN) }, ["type@/due", "parcel.editable@/due"]],
    ["the text of a date is none", { due: "2026-01-01" }, ["type@/due", "parcel.editable@/due"]],
    ["any JSON", { meta: { a: [1, null, { b: "c" }] } }, []],
    ["what is no JSON, inside an open value", { meta: { a: [1, () => 1] } }, ["type@/meta/a/1"]],
    ["a lone surrogate that is an open value", { meta: "\ud800" }, ["string.wellFormed@/meta"]],
    ["a lone surrogate inside an open value", { meta: ["\udc00"] }, ["string.wellFormed@/meta/0"]],
    ["a union by its tag", { pay: { by: "cash", till: 0 } }, ["parcel.grams@/pay/till"]],
    ["a union by its tag, a member missing", { pay: { by: "card" } }, ["required@/pay/card"]],
    ["a union by kind", { either: 5 }, ["parcel.editable@/either"]],
    [
      "a union by kind, with the rules of that kind",
      { either: "x" },
      ["parcel.code@/either", "parcel.editable@/either"],
    ],
    ["no kind of a union", { either: true }, ["type@/either", "parcel.editable@/either"]],
    [
      "a shape that contains itself",
      { comments: [{ text: "a", replies: [{ text: 1 }] }] },
      ["parcel.editable@/comments", "type@/comments/0/replies/0/text"],
    ],
    ["a hole in a list", { items: [, { code: "P-0", grams: null }] }, ["type@/items/0"]], // eslint-disable-line no-sparse-arrays
  ])("%s", (_, body, expected) => {
    expect(found(body)).toEqual(expected)
  })

  it("says what was expected and what came", () => {
    const { issues } = update.check({ either: true, size: "L" }, known)
    expect(issues.map(({ params }) => params)).toContainEqual({ expected: ["string", "number"], got: "boolean" })
    expect(issues.map(({ params }) => params)).toContainEqual({ expected: ['"S"', '"M"', "3"], got: "string" })
  })

  it("sees a value that contains itself, and one that is shared", () => {
    const shared = { a: 1 }
    const loop: Record<string, unknown> = { shared, again: shared }
    expect(found({ meta: loop })).toEqual([])
    loop["self"] = loop
    expect(found({ meta: loop })).toEqual(["type@/meta/self"])
  })
})

describe("numeric texts", () => {
  it.each<[text: string, value: number | undefined]>([
    ["5", 5],
    ["5.0", 5],
    ["-1", undefined],
    ["1e2", undefined],
    [" 5", undefined],
    ["05", undefined],
    ["9007199254740993", undefined],
    ["1.5", undefined],
  ])("%s → %s", (text, value) => {
    const [issue] = update.check({ grams: text }, known).issues
    expect(issue?.rule).toBe("type")
    expect(issue?.fix).toEqual(value === undefined ? undefined : [{ op: "replace", path: "/grams", value }])
  })
})

it("offers no -0 in place of a numeric text", () => {
  const issue = update.check({ at: ["-0", 1] }, known).issues.find(({ rule }) => rule === "type")
  expect(issue?.fix).toEqual([{ op: "replace", path: "/at/0", value: 0 }])
})

describe("unknown members", () => {
  it.each<[name: string, body: object, params: object, fixed: boolean]>([
    ["the nearest name", { fragil: true }, { nearest: "fragile" }, false],
    ["a rename that helps", { nte: "a" }, { nearest: "note" }, true],
    ["not where the member is", { nte: "a", note: "b" }, { nearest: "note" }, false],
    ["not where the value would be wrong", { nte: 5 }, { nearest: "note" }, false],
    ["too far from any", { whatever: 1 }, {}, false],
    ["a member of another part", { dryRun: true }, { part: "query" }, false],
    ["as near to two names", { ate: 1 }, {}, false],
  ])("%s", (_, body, params, fixed) => {
    const [issue] = update.check(body, known).issues
    expect(issue?.rule).toBe("unknown")
    expect(issue?.params).toEqual(params)
    expect(issue?.fix !== undefined).toBe(fixed)
  })

  it("are left out with strip, and listed", () => {
    const verdict = update.check({ nte: 1, note: "a", from: { kind: "b", town: 2 } }, known, { unknownKeys: "strip" })
    expect(verdict.value).toEqual({ note: "a", from: { kind: "b" } })
    expect(verdict.normalised.map(({ pointer, change }) => [pointer, change])).toEqual([
      ["/from/town", "stripped"],
      ["/nte", "stripped"],
    ])
  })

  it("pass unseen with ignore", () => {
    const body = { nte: 1, note: "a" }
    expect(update.check(body, known, { unknownKeys: "ignore" }).value).toBe(body)
  })
})

describe("normalisation", () => {
  it("composes text before its rules run, and lists it", () => {
    const body = { name: "e\u0301e\u0301e\u0301" }
    const verdict = update.check(body, known)
    expect(verdict.value).toEqual({ name: "ééé" })
    expect(verdict.normalised).toEqual([{ in: "body", path: ["name"], pointer: "/name", change: "nfc" }])
    expect(body).toEqual({ name: "e\u0301e\u0301e\u0301" })
  })
  it("can be switched off", () => {
    expect(found({ name: "e\u0301e\u0301e\u0301" }, known, { normalize: false })).toEqual(["parcel.name@/name"])
  })
  it("gives the input itself where nothing changed", () => {
    const body = { name: "ééé", items: [{ code: "P-0", grams: 1 }] }
    expect(update.check(body, known).value).toBe(body)
  })
})
