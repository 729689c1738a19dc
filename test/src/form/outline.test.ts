import * as Schema from "effect/Schema"
import { sensitive, shape } from "perevir"
import { describe, expect, it, test } from "vitest"
import { outlineOf } from "../../../src/form/outline.js"

const about = { cites: "a row", says: "It is so." } as const
const text = Schema.optional(Schema.String)

interface Box {
  readonly name: string
  readonly inside?: Box | undefined
}
const Box: Schema.Codec<Box> = Schema.Struct({
  name: Schema.String,
  inside: Schema.optional(Schema.suspend((): Schema.Codec<Box> => Box)),
})

describe("locks a form", () => {
  const outlineFor = (record: object) => {
    const o = shape({
      id: "o",
      http: "PATCH /o/{id}",
      source: "o.txt",
      path: { id: Schema.String },
      body: { a: text, b: text },
      facts: { status: Schema.String },
      stored: "current",
    })
    const rule = (o.rule as (id: string, record: object) => never)("o.r", { ...about, check: () => true, ...record })
    return outlineOf(o.operation({ rules: [rule], messages: { "o.r": () => "" } as never }).tree, {})
  }
  it.each<[about: string, record: object, locks: boolean]>([
    ["a rule of the body that reads a fact", { at: "", reads: { x: "facts/status" } }, true],
    ["one that reads what is stored", { at: "", reads: { x: "stored/a" } }, true],
    ["one that reads both", { at: "", reads: { x: "facts/status", y: "stored/a" } }, true],
    ["one that reads a member, too", { at: "", reads: { x: "facts/status", y: "body/a" } }, false],
    ["one that reads what the body comes to", { at: "", reads: { x: "merged/a" } }, false],
    ["one that reads nothing", { at: "", reads: {} }, false],
    ["one of a member", { at: "/a", reads: { x: "facts/status" } }, false],
    ["one of the path", { at: "path/id", reads: { x: "facts/status" } }, false],
    ["one of the body and a member", { at: ["", "/a"], reads: { x: "facts/status" } }, false],
    ["one that only warns", { at: "", reads: { x: "facts/status" }, severity: "warning" }, false],
  ])("%s: %s", (_, record, locks) => {
    const outline = outlineFor(record)
    expect(outline.locks).toEqual(locks ? ["o.r"] : [])
    expect(outline.probes.length > 0).toBe(locks) // nothing is tried where nothing locks
  })
})

describe("the rows of a form", () => {
  const rowsOf = (body: Schema.Struct.Fields, words = {}) => {
    const o = shape({ id: "o", http: "PUT /o", source: "o.txt", body }) as never as { operation: (parts: object) => { tree: never } } // prettier-ignore
    return outlineOf(o.operation({ rules: [], messages: {} }).tree, words).fields
  }
  const Either = Schema.Union([
    Schema.Struct({ kind: Schema.Literal("a"), both: Schema.String, one: Schema.String, maybe: text }),
    Schema.Struct({ kind: Schema.Literal("b"), both: sensitive(Schema.String), maybe: Schema.String }),
  ])

  it.each<[about: string, body: Schema.Struct.Fields, rows: readonly string[]]>([
    ["of a record, and of what is in it", { a: Schema.Record(Schema.String, Schema.Finite) }, ["/a", "/a/*"]],
    ["of a list", { a: Schema.Array(Schema.Struct({ b: text })) }, ["/a", "/a/*/b"]],
    ["of a text", { a: Schema.String }, ["/a"]],
    ["of an object, none of its own", { a: Schema.Struct({ b: text, c: text }) }, ["/a/b", "/a/c"]],
    ["of an object without members", { a: Schema.Struct({}) }, ["/a"]],
    ["of nothing", {}, []],
    ["of what contains itself, and no further", { a: Box }, ["/a/name", "/a/inside/name", "/a/inside/inside"]],
    [
      "of a list of what contains itself, and no further",
      { a: Schema.Array(Box) },
      ["/a", "/a/*/name", "/a/*/inside/name", "/a/*/inside/inside"],
    ],
  ])("%s", (_, body, rows) => {
    expect(rowsOf(body).map(({ pointer }) => pointer)).toEqual(rows)
  })

  test("require what every variant does, and hide what one of them hides", () => {
    const rows = rowsOf({ e: Either })
    expect(rows.map(({ pointer, required, sensitive: hidden }) => [pointer, required, hidden])).toEqual([
      ["/e/kind", true, false],
      ["/e/both", true, true],
      ["/e/one", false, false],
      ["/e/maybe", false, false],
    ])
  })

  test("of what contains itself are hidden where it is", () => {
    const rows = rowsOf({ a: sensitive(Box), b: Box })
    expect(rows.map(({ pointer, required, sensitive: hidden }) => [pointer, required, hidden])).toEqual([
      ["/a/name", true, true],
      ["/a/inside/name", false, true],
      ["/a/inside/inside", false, true],
      ["/b/name", true, false],
      ["/b/inside/name", false, false],
      ["/b/inside/inside", false, false],
    ])
  })

  test("are named by the last key that is no star, and offered what a browser remembers where that is said", () => {
    const rows = rowsOf(
      { list: Schema.Array(Schema.String), phone: Schema.String, secret: sensitive(Schema.String) },
      { autocomplete: { "/phone": "home tel" }, labels: { "/secret": "The secret" } },
    )
    expect(rows.map(({ label, autocomplete, inputMode }) => [label, autocomplete, inputMode])).toEqual([
      ["list", undefined, undefined],
      ["list", undefined, undefined],
      ["phone", "home tel", "tel"],
      ["The secret", "off", undefined],
    ])
    expect(rows[0]).not.toHaveProperty("autocomplete")
  })
})
