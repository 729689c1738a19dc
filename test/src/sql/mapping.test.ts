import * as Schema from "effect/Schema"
import { shape } from "perevir"
import { expect, it } from "vitest"
import { columnAt, type Holds } from "../../../src/sql/mapping.js"
import type { Member } from "../../../src/tree/tree.js"

const { Array, Boolean, Finite, Literals, NullOr, String, Struct, Union } = Schema

const nodeOf = (a: Schema.Top) => {
  const { tree } = shape({ id: "a", http: "PUT /a", source: "a.txt", body: { a } }).operation({
    rules: [],
    messages: {},
  })
  return (tree.parts.body.members.get("a") as Member).node
}

it.each<readonly [name: string, shape: Schema.Top, holds: Holds]>([
  ["text", String, "text"],
  ["a date", Schema.Date, "text"],
  ["a number", Finite, "number"],
  ["true or false", Boolean, "boolean"],
  ["literal texts", Literals(["a", "b"]), "text"],
  ["literals of other kinds", Literals(["a", 1]), "json"],
  ["an object", Struct({ b: String }), "json"],
  ["a list", Array(String), "json"],
  ["anything", Schema.Unknown, "json"],
  ["null", Schema.Null, "json"],
  ["a choice that takes text", Union([Finite, String]), "text"],
  ["a choice without text", Union([Boolean, Finite]), "boolean"],
  ["a choice that takes an object", Union([String, Struct({})]), "json"],
  ["text or null", NullOr(String), "json"],
])("of %s holds it as %s", (_, shape, holds) => {
  expect(columnAt({ table: "t", key: "id", columns: { "/a": "b" } }, "/a", nodeOf(shape))).toEqual({
    column: "b",
    holds,
  })
})

it("may be told otherwise", () => {
  const columns = { "/a": { column: "b", holds: "json" } } as const
  expect(columnAt({ table: "t", key: "id", columns }, "/a", nodeOf(String))).toEqual(columns["/a"])
})

it("is none where the mapping names none", () => {
  for (const pointer of ["/a", "toString"])
    expect(columnAt({ table: "t", key: "id", columns: { "/b": "b" } }, pointer, nodeOf(String))).toBeUndefined()
})
