import { describe, expect, it, vi } from "vitest"
import type { Cell } from "../../../src/check/cell.js"
import type { Telling } from "../../../src/check/walk.js"
import type { Focus } from "../../../src/operation/focus.js"
import type { Found } from "../../../src/operation/found.js"
import type { Node, Tree } from "../../../src/tree/tree.js"
import { spotOf } from "../spot.js"
import { checkRule, editableRule, foundIn, rows, standAt, treeOf, walked, type Question } from "./asked.js"
import { listOf, numeric, objectOf, open, ruleThat, text, union } from "./made.js"

const always = () => true
const never = () => false
const thrower = (): never => {
  throw new Error("no")
}
/** What a found thing holds, its functions called. */
const told = ({ place, params, fix, ...others }: Found): object => ({ at: spotOf(place), ...others, params: params(), ...(fix && { fix: fix() }) }) // prettier-ignore
const failing = (change: object = {}, about: object = {}) =>
  checkRule([standAt("/a")], { check: never, about: { cites: "a row", says: "So.", ...about }, ...change })
const body = objectOf({ a: text(), secret: text({ sensitive: true }) })
const aRule = { at: "/a", rule: "own.check", severity: "error", phase: 1_000_000, params: {}, sensitive: false }

describe("a rule of an operation that failed", () => {
  it.each<[about: string, rule: () => Parameters<typeof treeOf>[0]["rules"], found: readonly object[]]>([
    ["is told", () => [failing()], [aRule]],
    ["is told in its turn", () => [editableRule([], "body/a", {}), failing()], [{ ...aRule, phase: 1_000_001 }]],
    ["has params", () => [failing({ params: () => ({ most: 5 }) })], [{ ...aRule, params: { most: 5 } }]],
    ["is mended by taking the value out", () => [failing({}, { fix: "remove" })], [{ ...aRule, fix: [{ op: "remove", path: "/a" }] }]], // prettier-ignore
    ["is sensitive where it says what it reveals", () => [failing({}, { reveals: ["value"] })], [{ ...aRule, sensitive: true, reveals: ["value"] }]], // prettier-ignore
    ["is sensitive where it reveals nothing", () => [failing({}, { reveals: [] })], [{ ...aRule, sensitive: true, reveals: [] }]], // prettier-ignore
    ["is sensitive where its place is", () => [failing({ stands: [standAt("/secret")] })], [{ ...aRule, at: "/secret", sensitive: true }]], // prettier-ignore
    ["is a fault where it throws", () => [failing({ check: thrower })], [{ ...aRule, rule: "fault", phase: -1, params: { rule: "own.check" } }]], // prettier-ignore
    ["is none that anybody knows of", () => [failing({ id: "own.unknown" })], []],
  ])("%s", (_, rule, found) => {
    const tree = treeOf({ body, rules: rule() ?? [] })
    expect(walked(tree, { request: { body: { a: "", secret: "" } } }).found.map(told)).toStrictEqual(found)
  })

  it("is sensitive nowhere in a part that was not given", () => {
    const stands = [standAt("path/id", { status: "facts/status" })]
    const tree = treeOf({ body, facts: { status: text() }, rules: [failing({ stands })] })
    expect(walked(tree, { facts: { status: "" } }).found.map(told)).toStrictEqual([{ ...aRule, at: "path/id" }])
  })

  it.each<[about: string, options: object, found: readonly string[], rows: readonly string[]]>([
    ["is an error", {}, ["own.check@/a"], ["/a failed {}"]],
    ["is not found where it is off, but told of", { off: ["own.check"] }, [], ["/a failed {}"]],
  ])("%s", (_, options, found, expected) => {
    const tree = treeOf({ body, rules: [failing()] })
    const question = { request: { body: { a: "" } }, options }
    expect(foundIn(tree, question)).toEqual(found)
    expect(rows(tree, question)).toEqual(expected)
  })

  it("is not even asked where it is off and nothing is to be told", () => {
    const check = vi.fn(never)
    const tree = treeOf({ body, rules: [failing({ check })] })
    const question = { request: { body: { a: "" } }, options: { off: ["own.check"] } } as const
    expect(foundIn(tree, question)).toEqual([])
    expect(check).not.toHaveBeenCalled()
    expect(rows(tree, question)).toEqual(["/a failed {}"])
    expect(check).toHaveBeenCalledOnce()
  })

  it("is neither told nor unchecked where it is off and lacks a fact", () => {
    const stands = [standAt("/a", { status: "facts/status" })]
    const tree = treeOf({ body, facts: { status: text() }, rules: [failing({ stands })] })
    const lacking = (options: object, telling?: Telling) =>
      walked(tree, { request: { body: { a: "" } }, options }, telling).lacking.map(({ place, ...one }) => [spotOf(place), one]) // prettier-ignore
    const one = { rule: "own.check", severity: "error", phase: 1_000_000, fact: "status" }
    expect(lacking({})).toEqual([["/a", one]])
    expect(lacking({ off: ["own.check"] })).toEqual([])
    expect(lacking({ off: ["own.check"] }, { rows: [] })).toEqual([])
  })
})

it("tells of what does not apply, and how to read what was read, whom it tells of everything", () => {
  const telling: Telling = { rows: [] }
  walked(treeOf({ body, rules: [failing()] }), {}, telling)
  expect(telling.scope?.tells).toBe(true)
  expect(telling.rows.map(({ is }) => is)).toEqual(["inapplicable"])
})

describe("what is found", () => {
  it("is ordered by part and place, facts last, and what lacks something too", () => {
    const tree = treeOf({
      path: objectOf({ id: numeric() }),
      body: objectOf({ a: text(), b: text() }),
      facts: { status: text(), other: text() },
      rules: [
        checkRule([standAt("/b", { status: "facts/other" })], { check: never }),
        checkRule([standAt("/a", { status: "facts/other" })], { check: never }),
        checkRule([standAt("/a")], { check: never }),
      ],
    })
    const question: Question = { request: { path: { id: "x" }, body: { b: 1, a: "" } }, facts: { status: 5 } }
    expect(foundIn(tree, question)).toEqual(["type@path/id", "own.check@/a", "type@/b", "fact@facts/status"])
    const ordered: Question = { request: { body: { b: "", a: "" } } }
    expect(walked(tree, ordered).lacking.map(({ place }) => spotOf(place))).toEqual(["/a", "/b"])
  })
})

describe("what a place in focus comes to", () => {
  const long = Array.from({ length: 130 }, () => 1)
  const tree = (): Tree =>
    treeOf({
      path: objectOf({ id: text() }),
      body: objectOf({
        a: text({ rules: [ruleThat(always)] }),
        list: listOf(text()),
        meta: open(),
        inner: objectOf({ b: text(), c: text() }),
      }),
    })
  const given = { a: "", list: long, meta: { x: [1n, { y: 1n }] }, inner: { b: 1, c: 2 }, zzz: 1 }
  const focus = (path: readonly string[], change: Partial<Focus> = {}): Focus => ({ part: "body", path, ...change })
  it.each<[about: string, focus: Focus, found: readonly string[]]>([
    ["a leaf", focus(["a"]), ["own.rule@/a"]],
    ["an element", focus(["list", "0"]), ["type@/list/0"]],
    ["another element", focus(["list", "7"]), ["type@/list/7"]],
    ["one of many", focus(["list", "12"]), ["type@/list/12"]],
    ["one of more", focus(["list", "123"]), ["type@/list/123"]],
    ["no element before the first", focus(["list", "-1"]), []],
    ["no element between two", focus(["list", "1.5"]), []],
    ["no element by a name", focus(["list", "NaN"]), []],
    ["no element by another spelling", focus(["list", "01"]), []],
    ["no element after the last", focus(["list", "130"]), []],
    ["an unknown member", focus(["zzz"]), ["unknown@/zzz"]],
    ["nothing in an unknown member", focus(["zzz", "x"]), []],
    ["nothing in a leaf", focus(["a", "x", "y"]), []],
    ["a container, not what is in it", focus(["inner"]), []],
    ["a container with what is in it", focus(["inner"], { inside: true }), ["type@/inner/b", "type@/inner/c"]],
    ["nothing beside what it is in", focus(["inner", "b"], { inside: true }), ["type@/inner/b"]],
    ["an open value, not what is in it", focus(["meta"]), []],
    ["inside an open value", focus(["meta", "x", "0"]), ["type@/meta/x/0"]],
    ["inside an open value with what is in it", focus(["meta", "x"], { inside: true }), ["type@/meta/x/0", "type@/meta/x/1/y"]], // prettier-ignore
    ["another part", focus(["id"], { part: "path" }), ["type@path/id"]],
    ["a part that was not given", focus(["x"], { part: "query" }), []],
    ["with what is in it, a part that was not given", focus(["x"], { part: "query", inside: true }), []],
  ])("is, for %s", (_, focus, found) => {
    expect(foundIn(tree(), { request: { path: { id: 5 }, body: given }, focus })).toEqual(found)
  })

  it("says nothing of what lacks its part", () => {
    const question = { request: { body: {} }, whole: true, focus: focus(["a"]) }
    const ruled = treeOf({ path: objectOf({ id: text({ rules: [ruleThat(always)] }) }) })
    expect(walked(ruled, question).lacking).toEqual([])
    expect(walked(ruled, { request: { body: {} }, whole: true }).lacking).toHaveLength(1)
  })
})

describe("the rules of values in a part that was not given", () => {
  const value = (id: string): Node => text({ rules: [ruleThat(never, { id })] })
  const tree = (): Tree =>
    treeOf({
      path: objectOf({
        a: text(),
        b: text({ rules: [ruleThat(never), ruleThat(never, { id: "own.unknown" }), ruleThat(never, { id: "own.other" })] }), // prettier-ignore
        c: union([value("own.check"), value("own.find")], { rules: [ruleThat(never, { id: "own.other" })] }),
      }),
      query: objectOf({ d: value("own.rule") }),
      body: objectOf({ e: value("own.rule") }),
    })
  const lacking = (question: Question): readonly string[] =>
    walked(tree(), question).lacking.map(({ place, rule, fact, phase, severity }) => `${rule}@${spotOf(place)} ${fact} ${phase} ${severity}`) // prettier-ignore

  it.each<[about: string, question: Question, lacking: readonly string[]]>([
    ["lack it in a whole request", { whole: true, request: {} }, ["own.rule@path/b path 0 error", "own.other@path/b path 2 error", "own.check@path/c path 0 error", "own.find@path/c path 1 error", "own.other@path/c path 2 error", "own.rule@query/d query 0 error"]], // prettier-ignore
    ["do not lack it where it is given", { whole: true, request: { path: {} } }, ["own.rule@query/d query 0 error"]],
    ["do not lack it in a body", { request: {} }, []],
    ["do not lack it where they are off", { whole: true, request: { path: {} }, options: { off: ["own.rule"] } }, []],
  ])("%s", (_, question, expected) => {
    expect(lacking(question)).toEqual(expected)
  })
})

it("gives the cells that it judged", () => {
  const { cells } = walked(treeOf({ body }), { request: { path: {}, body: { a: "" } } })
  expect(Object.keys(cells.roots)).toEqual(["path", "body"])
  expect([(cells.roots.body as Cell).walked, (cells.roots.path as Cell).walked]).toEqual([true, true])
})
