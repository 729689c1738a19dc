import { describe, expect, it } from "vitest"
import type { Cell } from "../../../src/check/cell.js"
import type { Found } from "../../../src/operation/found.js"
import type { Node } from "../../../src/tree/tree.js"
import { allOf, cellOf, foundBy, numeric, objectOf, ruleThat, text } from "./made.js"

const always = () => true
const thrower = (): never => {
  throw new Error("no")
}
const walked = (node: Node, value: unknown, asked = {}): Cell => {
  const cell = cellOf(objectOf({ a: node, b: text() }), { a: value }, asked)
  cell.walk()
  return cell.member("a") as Cell
}
/** What a found thing holds, its functions called. */
const told = ({ params, fix, place: _, ...others }: Found): object => ({ ...others, params: params(), ...(fix && { fix: fix() }) }) // prettier-ignore
const aRule = { rule: "own.rule", severity: "error", phase: 0, params: {}, sensitive: false }

describe("a rule of a type that failed", () => {
  it.each<[about: string, node: () => Node, asked: object, found: readonly object[]]>([
    ["is told", () => text({ rules: [ruleThat(always)] }), {}, [{ ...aRule, fix: undefined }]],
    ["is told in its turn", () => text({ rules: [ruleThat(() => false), ruleThat(always, { id: "own.other" })] }), {}, [{ ...aRule, rule: "own.other", phase: 1, fix: undefined }]], // prettier-ignore
    ["is a warning, as declared", () => text({ rules: [ruleThat(always, { id: "own.hint" })] }), {}, [{ ...aRule, rule: "own.hint", severity: "warning", fix: undefined }]], // prettier-ignore
    ["is off", () => text({ rules: [ruleThat(always)] }), { options: { off: ["own.rule"] } }, []],
    ["is none that anybody knows of", () => text({ rules: [ruleThat(always, { id: "own.unknown" })] }), {}, []],
    ["has params, of the value as it is and as it was given", () => text({ nfc: true, rules: [ruleThat(always, {}, { params: (value, given) => ({ value, given }) })] }), {}, [{ ...aRule, params: { value: "é", given: "e\u0301" }, fix: undefined }]], // prettier-ignore
    ["is mended by another value", () => text({ rules: [ruleThat(always, {}, { fix: (value) => `${String(value)}!` })] }), {}, [{ ...aRule, fix: [{ op: "replace", path: "/a", value: "e\u0301!" }] }]], // prettier-ignore
    ["is mended by taking the value out", () => text({ rules: [ruleThat(always, { fix: "remove" })] }), {}, [{ ...aRule, fix: [{ op: "remove", path: "/a" }] }]], // prettier-ignore
    ["says which params reveal the value", () => text({ sensitive: true, rules: [ruleThat(always, {}, { reveals: ["value"] })] }), {}, [{ ...aRule, sensitive: true, reveals: ["value"], fix: undefined }]], // prettier-ignore
    ["is a broken fact", () => text({ rules: [ruleThat(always), ruleThat(always, { id: "own.other" })] }), { part: "facts" }, [{ ...aRule, rule: "fact", phase: -3, params: { expected: ["string"], rules: ["own.rule"] } }]], // prettier-ignore
  ])("%s", (_, node, asked, found) => {
    expect(allOf(walked(node(), "e\u0301", asked)).map(told)).toStrictEqual(found)
  })

  it.each<[about: string, rule: () => Parameters<typeof ruleThat>[1], asked: object, broken: boolean]>([
    ["an error", () => ({}), {}, true],
    ["an error that is off", () => ({}), { options: { off: ["own.rule"] } }, true],
    ["a warning", () => ({ id: "own.hint", severity: "warning" }), {}, false],
    ["a warning that counts as an error", () => ({ id: "own.hint", severity: "warning" }), { options: { error: ["own.hint"] } }, false], // prettier-ignore
  ])("leaves its value, and all around it, to no rule that reads it: %s", (_, rule, asked, broken) => {
    const cell = walked(text({ rules: [ruleThat(always, rule())] }), "", asked)
    expect([cell.broken, cell.parent?.broken, cell.parent?.member("b")?.broken]).toEqual([broken, broken, false])
  })
})

describe("a rule of the engine that failed", () => {
  it("is told in full", () => {
    const params = { expected: ["string"], got: "number" }
    expect(allOf(walked(text(), 5)).map(told)).toStrictEqual([
      { ...aRule, rule: "type", phase: -7, params, fix: undefined },
    ])
    expect(allOf(walked(text({ sensitive: true }), "\ud800")).map(told)).toStrictEqual([
      { ...aRule, rule: "string.wellFormed", phase: -4, sensitive: true },
    ])
  })

  it.each<[unknown: "error" | "warning", broken: boolean]>([
    ["error", true],
    ["warning", false],
  ])("for a member that is unknown is an %s", (unknown, broken) => {
    const cell = cellOf(objectOf({}), { zzz: 1 }, { unknown })
    cell.walk()
    expect(allOf(cell).map(({ rule, severity }) => [rule, severity])).toEqual([["unknown", unknown]])
    expect([cell.broken, cell.member("zzz")?.broken]).toEqual([broken, broken])
  })

  it("for another reason is an error, though unknown members are but warned of", () => {
    const cell = walked(text(), 5, { unknown: "warning" })
    expect(allOf(cell).map(({ severity }) => severity)).toEqual(["error"])
    expect(cell.broken).toBe(true)
  })

  it("is one broken fact a place, and a fault is a fault beside it", () => {
    const rules = [ruleThat(always), ruleThat(thrower, { id: "own.other" })]
    expect(foundBy(walked(text({ rules }), "", { part: "facts" }))).toEqual(["fact@/a", "fault@/a"])
    expect(foundBy(walked(text({ rules }), ""))).toEqual(["fault@/a", "own.rule@/a"])
  })

  it("is a broken fact that could be anything where no shape says what it is", () => {
    const cell = cellOf(undefined as never, 5, { part: "facts" })
    cell.fail("type", () => ({ got: "number" }))
    expect(allOf(cell).map(told)).toMatchObject([{ rule: "fact", params: { expected: [], got: "number" } }])
  })

  it("is told at each place", () => {
    const node = objectOf({ a: text(), b: text() })
    const cell = cellOf(node, { a: 1, b: 2 }, { part: "facts" })
    cell.walk()
    expect(foundBy(cell)).toEqual(["fact@/a", "fact@/b"])
    expect([cell.found, cell.member("a")?.found.length]).toEqual([[], 1])
  })
})

describe("a place", () => {
  it("is told by its part, depth and kind", () => {
    const cell = cellOf(objectOf({ a: objectOf({ b: text() }) }), { a: { b: "" } }, { part: "query" })
    cell.walk()
    const [a, b] = [cell.member("a"), cell.member("a")?.member("b")]
    expect([cell, a, b].map((one) => [one?.in, one?.depth, one?.isContainer])).toEqual([
      ["query", 0, true],
      ["query", 1, true],
      ["query", 2, false],
    ])
  })

  it("of what is unknown holds nothing", () => {
    expect(cellOf(objectOf({}), { zzz: {} }).member("zzz")?.isContainer).toBe(false)
  })

  it("is as it was given until another value is put in it", () => {
    const cell = cellOf(numeric(), 5)
    cell.replace(5)
    expect([cell.value, cell.changed]).toEqual([5, false])
    cell.replace(6)
    expect([cell.value, cell.changed, cell.given]).toEqual([6, true, 5])
  })
})
