import { describe, expect, it } from "vitest"
import { placeBelow, placesWithout, readText, textOf, whyNot, whyNothing } from "../../../src/check/why-not.js"
import { placeAt } from "../../../src/operation/place.js"
import { parseRead } from "../../../src/tree/places.js"
import type { Node, Pattern, Stand } from "../../../src/tree/tree.js"
import { scopeOf, standAt, treeOf, type Question } from "./asked.js"
import { listOf, numeric, objectOf, ruleThat, text } from "./made.js"

const shape = () =>
  objectOf({
    a: text(),
    b: text(),
    inner: objectOf({ c: text() }),
    list: listOf(objectOf({ d: text(), more: listOf(numeric()) })),
    broken: text({ rules: [ruleThat(() => true)] }),
  })
const tree = () =>
  treeOf({
    body: shape(),
    path: objectOf({ id: text() }),
    facts: { status: text(), depot: objectOf({ name: text() }) },
    from: { status: "status", depot: "depot" },
  })
const inList = ["list", "*", "d"]

describe("why a read gives nothing", () => {
  it.each<[about: string, wanted: string, question: Question, because: string]>([
    ["its part was not given", "path/id", { request: { body: {} } }, "absent path"],
    ["nothing is stored that is known", "stored/a", {}, "absent stored"],
    ["it is absent", "body/a", {}, "absent body/a"],
    ["it is undefined", "body/list/*", { request: { body: { list: [undefined] } } }, "absent body/list/0"],
    ["it has the wrong type", "body/a", { request: { body: { a: 5 } } }, "invalid body/a"],
    ["it is null", "body/a", { request: { body: { a: null } } }, "invalid body/a"],
    ["something in it has", "body/inner", { request: { body: { inner: { c: 5 } } } }, "invalid body/inner"],
    ["what it is in is absent", "body/inner/c", {}, "absent body/inner/c"],
    ["what it is in has the wrong type", "body/inner/c", { request: { body: { inner: 5 } } }, "invalid body/inner/c"],
    ["it is there and right", "body/a", { request: { body: { a: "" } } }, "absent body/a"],
    ["a member of a fact is absent", "facts/depot/name", { facts: { depot: {} } }, "absent facts/depot/name"],
    ["a fact is absent", "facts/status", {}, "absent facts/status"],
    ["a member of a stored fact is absent", "facts/depot/name", { facts: { current: { depot: {} } } }, "absent facts/depot/name"], // prettier-ignore
    ["a fact is broken", "facts/status", { facts: { status: 5 } }, "invalid facts/status"],
    ["what is stored lacks it", "stored/a", { facts: { current: {} } }, "absent stored/a"],
    ["neither body nor what is stored has it", "merged/a", { facts: { current: {} } }, "absent merged/a"],
    ["the body has it wrong", "merged/a", { request: { body: { a: 5 } } }, "invalid merged/a"],
    ["an element lacks it", "body/list/*/d", { request: { body: { list: [{}] } } }, "absent body/list/0/d"],
  ])("%s", (_, wanted, question, because) => {
    const place = wanted.endsWith("/*") ? ["list", "*"] : inList
    const read = parseRead(wanted, { part: "body", pattern: place })
    const { why, what } = whyNothing(scopeOf(tree(), question), read, [0]) as { why: string; what?: string }
    expect(`${why} ${what}`).toBe(because)
  })

  it.each<[about: string, reads: Readonly<Record<string, string>>, because: object]>([
    ["is the first read that gives nothing", { s: "facts/status", a: "body/a", b: "body/b", c: "body/inner/c" }, { why: "absent", what: "body/b" }], // prettier-ignore
    ["is the rule's own condition where each gives something", { a: "body/a", s: "facts/status" }, { why: "when" }],
    ["is that where it reads nothing", {}, { why: "when" }],
  ])("a rule does not apply: it %s", (_, reads, because) => {
    expect(whyNot(scopeOf(tree(), { request: { body: { a: "" } } }), standAt("/a", reads), [])).toEqual(because)
  })
})

it.each<[wanted: string, place: Pattern, indexes: readonly number[], text: string]>([
  ["body", [], [], "body"],
  ["body/a", [], [], "body/a"],
  ["facts/depot/name?", [], [], "facts/depot/name"],
  ["body/list/*/d", inList, [3], "body/list/3/d"],
  ["body/list/*/more/*", inList, [3], "body/list/3/more/*"],
  ["body/list/*/more/*", ["list", "*", "more", "*"], [3, 4], "body/list/3/more/4"],
  ["stored/list/*/d", inList, [3], "stored/list/*/d"],
  ["body/list/*/d", inList, [], "body/list/*/d"],
])("a read is written as a rule writes it: %s", (wanted, place, indexes, expected) => {
  expect(readText(parseRead(wanted, { part: "body", pattern: place }), indexes)).toBe(expected)
})

describe("where a rule would stand", () => {
  it.each<[about: string, place: string, body: unknown, change: Partial<Stand>, places: readonly string[]]>([
    ["its part was not given", "path/id", {}, {}, ["path/id: absent path"]],
    ["nowhere else, where it stands", "/a", { a: "" }, {}, []],
    ["its value were there", "/a", {}, {}, ["body/a: absent body/a"]],
    ["nowhere else, where it may be missing", "/a", {}, { mayBeMissing: true }, []],
    ["it had its type", "/a", { a: 5 }, {}, ["body/a: invalid body/a"]],
    ["it were not null", "/a", { a: null }, {}, ["body/a: absent body/a"]],
    ["it had not failed", "/broken", { broken: "" }, {}, ["body/broken: invalid body/broken"]],
    ["what it is in were there", "/inner/c", {}, {}, ["body/inner/c: absent body/inner"]],
    ["what it is in had its type", "/inner/c", { inner: 5 }, {}, ["body/inner/c: invalid body/inner"]],
    ["what it is in were not null", "/inner/c", { inner: null }, {}, ["body/inner/c: absent body/inner"]],
    ["the list were there", "/list/*/d", {}, {}, ["body/list/*/d: absent body/list"]],
    ["the list had its type", "/list/*/d", { list: {} }, {}, ["body/list/*/d: invalid body/list"]],
    ["the list had an element", "/list/*/d", { list: [] }, {}, ["body/list/*/d: absent body/list/*"]],
    ["each element had it", "/list/*/d", { list: [{}, { d: "" }, 5] }, {}, ["body/list/0/d: absent body/list/0/d", "body/list/2/d: invalid body/list/2"]], // prettier-ignore
    ["lists in the list had an element", "/list/*/more/*", { list: [{ more: [] }, {}, { more: [1, ""] }] }, {}, ["body/list/0/more/*: absent body/list/0/more/*", "body/list/1/more/*: absent body/list/1/more", "body/list/2/more/1: invalid body/list/2/more/1"]], // prettier-ignore
    ["the body had its type", "/inner/c", 5, {}, ["body/inner/c: invalid body"]],
    ["a text were a list", "/a/*", { a: "abc" }, {}, ["body/a/*: invalid body/a"]],
    ["there were a list", "/inner/*/c", { inner: {} }, {}, ["body/inner/*/c: invalid body/inner"]],
  ])("if %s", (_, place, body, change, places) => {
    const scope = scopeOf(tree(), { request: { body } })
    const found = [...placesWithout(standAt(place, {}, change), scope)]
    const told = found.map(({ place, because }) => `${textOf(place)}: ${because.why} ${"what" in because ? because.what : ""}`) // prettier-ignore
    expect(told).toEqual(places)
  })
})

describe("a place inside one that is not there", () => {
  it.each<[about: string, node: Node | undefined, pattern: Pattern, ranks: readonly number[]]>([
    ["is itself", shape(), [], []],
    ["has the rank of the member", shape(), ["b"], [1]],
    ["has those of the members", shape(), ["inner", "c"], [2, 0]],
    ["has none in a list", shape(), ["list", "*", "more"], [3, 0, 1]],
    ["has none of a member that no shape has", shape(), ["b", "zzz", "a"], [1, 0, 0]],
    ["has none without a shape", undefined, ["b"], [0]],
  ])("%s", (_, node, pattern, ranks) => {
    const from = placeAt("body", ["from"])
    const place = placeBelow(from, node, pattern)
    const chain = []
    for (let at = place; at !== from && at.parent !== undefined; at = at.parent) chain.unshift(at)
    expect(chain.map(({ key }) => key)).toEqual(pattern)
    expect(chain.map(({ rank }) => rank)).toEqual(ranks)
    expect(chain.map((at) => [at.in, at.depth])).toEqual(pattern.map((_, index) => ["body", index + 2]))
    expect(textOf(place)).toBe(["body", "from", ...pattern].join("/"))
  })
})
