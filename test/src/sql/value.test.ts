import { describe, expect, it } from "vitest"
import { dialects } from "../../../src/sql/dialect.js"
import type { Holds } from "../../../src/sql/mapping.js"
import { columnValue } from "../../../src/sql/value.js"

const held = (holds: Holds, row = "t.") => columnValue(dialects.postgres, { column: "a", holds }, row)

describe("a column", () => {
  it.each([
    ["text", "string"],
    ["number", "number"],
    ["boolean", "boolean"],
  ] as const)("of %s is a %s and nothing else, by its name", (holds, kind) => {
    const value = held(holds)
    expect([value.is(kind), value.is("object"), value.is("null", kind)]).toEqual(["TRUE", "FALSE", "TRUE"])
    expect([value.sql, value.text, value.number]).toEqual([`t."a"`, `t."a"`, `CAST(t."a" AS double precision)`])
  })
  it("that is no JSON has nothing inside", () => {
    expect([held("text").member("b"), held("text").element("0")]).toEqual([undefined, undefined])
  })
  it("of JSON is what its JSON is, and has members and elements", () => {
    const value = held("json", "")
    expect(value.sql).toBe(`"a"`)
    expect(value.is("string", "null")).toBe(`jsonb_typeof("a") IN ('string', 'null')`)
    expect([value.text, value.number]).toEqual([`("a" #>> '{}')`, `CAST("a" AS double precision)`])
    expect(value.member("b")?.element("i")?.sql).toBe(`(("a" -> 'b') -> i)`)
  })
})
