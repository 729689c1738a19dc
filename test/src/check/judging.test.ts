import { describe, expect, it } from "vitest"
import type { Cell } from "../../../src/check/cell.js"
import { CellJudging } from "../../../src/check/judging.js"
import { settingsOf } from "../../../src/operation/settings.js"
import type { ObjectNode } from "../../../src/tree/tree.js"
import type { In } from "../../../src/verdict/spot.js"
import { cellOf, listOf, numeric, objectOf, ruleThat, text } from "./made.js"

const judging = (part: In, options = {}, parts: Readonly<Record<string, ObjectNode>> = {}): CellJudging =>
  new CellJudging(settingsOf({ id: "own", rules: [] }, options), parts, part)

describe("a part is judged", () => {
  it.each<[part: In, decodes: boolean, normalize: boolean, unknownKeys: string]>([
    ["path", true, false, "strip"],
    ["query", true, false, "strip"],
    ["headers", true, false, "ignore"],
    ["body", false, false, "strip"],
    ["facts", false, true, "ignore"],
  ])("in its own way: %s", (part, decodes, normalize, unknownKeys) => {
    expect(judging(part, { unknownKeys: "strip", normalize: false })).toMatchObject({ decodes, normalize, unknownKeys })
    expect(judging(part).normalize).toBe(true)
  })
})

it("a part begins at its root", () => {
  expect(judging("path").root(text(), "")).toMatchObject({ in: "path", key: "", rank: 0, depth: 0, parent: undefined })
})

describe("a trial", () => {
  it.each<[about: string, given: unknown, fails: boolean]>([
    ["fails", { a: 1 }, true],
    ["does not fail", { a: "" }, false],
  ])("%s, and leaves no trace", (_, given, fails) => {
    const at = judging("body")
    expect(at.fails(objectOf({ a: text() }), given)).toBe(fails)
    expect([at.found, at.changes]).toEqual([[], []])
  })

  it("fails where a rule does, not where one only warns", () => {
    const ruled = (severity: "error" | "warning") => text({ rules: [ruleThat(() => true, { severity })] })
    expect([judging("body").fails(ruled("error"), ""), judging("body").fails(ruled("warning"), "")]).toEqual([true, false]) // prettier-ignore
  })
})

it.each<[name: string, met: In, part: string | undefined]>([
  ["id", "body", "path"],
  ["id", "path", "query"],
  ["note", "path", "body"],
  ["note", "body", undefined],
  ["zzz", "body", undefined],
])("a member named %s that is met in the %s is one of another part", (name, met, part) => {
  const parts = { path: objectOf({ id: text() }), query: objectOf({ id: text() }), body: objectOf({ note: text() }) }
  expect(judging(met, {}, parts).elsewhere(name, met)).toBe(part)
})

it.each<[part: In, name: string, documented: string]>([
  ["headers", "x-draft", "X-Draft"],
  ["headers", "X-DRAFT", "X-Draft"],
  ["headers", "X-Draft", "X-Draft"],
  ["headers", "x-b", "x-b"],
  ["headers", "X-B", "X-B"],
  ["headers", "other", "other"],
  ["query", "x-draft", "x-draft"],
])("the documented name in %s of %s is %s", (part, name, documented) => {
  const node = objectOf({ "X-Draft": text(), "x-b": text(), "X-B": text() })
  expect(judging(part).documentedName(name, node)).toBe(documented)
})

it("what was changed is put together once all of it has been walked", () => {
  const composing = text({ nfc: true })
  const long = "e\u0301"
  const node = objectOf({ a: listOf(composing), b: listOf(composing), c: numeric() })
  const root = cellOf(node, { a: [long], b: [long] })
  const [a, b] = [root.member("a") as Cell, root.member("b") as Cell]
  a.walk()
  b.element(0)?.settle()
  root.judging.build()
  expect(a.result).toEqual(["é"])
  expect(new Set(root.judging.changed)).toEqual(new Set([b.element(0), b, root]))
  root.walk()
  root.judging.build()
  expect([root.judging.changed, root.result]).toEqual([[], { a: ["é"], b: ["é"] }])
})
