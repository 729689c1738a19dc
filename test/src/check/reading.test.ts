import { describe, expect, it } from "vitest"
import { isValid, locate, read, readAll, type Reading } from "../../../src/check/reading.js"
import { parseRead } from "../../../src/tree/places.js"
import type { Pattern, Tree } from "../../../src/tree/tree.js"
import { scopeOf, standAt, treeOf, type Question } from "./asked.js"
import { cellOf, listOf, numeric, objectOf, ruleThat, text, union } from "./made.js"

const nothing: Reading = { value: undefined }
const nullable = (node = text()) => union([node, { kind: "null", rules: [], nfc: false, sensitive: false }])
const cabin = () =>
  objectOf({ beds: numeric(), name: text(), pets: listOf(objectOf({ kind: text(), age: numeric() })) })
const tree = (): Tree =>
  treeOf({
    path: objectOf({ id: numeric() }),
    body: objectOf({
      name: text({ nfc: true }),
      note: nullable(),
      inner: objectOf({
        a: text(),
        b: text(),
        deep: objectOf({ c: text(), d: nullable() }),
        u: union([text(), objectOf({ x: text() })]),
      }),
      cabins: listOf(cabin()),
      stops: listOf(text()),
      maybe: nullable(listOf(text())),
    }),
    facts: { status: text(), depot: objectOf({ name: text(), open: text({ rules: [ruleThat(() => true)] }) }) },
    from: { status: "status" },
  })

/** What a read of a rule gives that stands at a place with such indexes. */
function reading(
  wanted: string,
  question: Question = {},
  place: Pattern = [],
  indexes: readonly number[] = [],
): Reading {
  return read(scopeOf(tree(), question), parseRead(wanted, { part: "body", pattern: place }), indexes)
}
const of = (body: unknown, facts?: object): Question => ({ request: { body }, ...(facts && { facts }) })
const inCabins = ["cabins", "*", "beds"]

describe("a read of the request", () => {
  it.each<[about: string, wanted: string, body: unknown, reading: Reading]>([
    ["gives what is there", "body/name", { name: "a" }, { value: "a" }],
    ["gives it composed", "body/name", { name: "e\u0301" }, { value: "é" }],
    ["gives the whole body", "body", { name: "a" }, { value: { name: "a" } }],
    ["does not apply where nothing is", "body/name", {}, "inapplicable"],
    ["gives nothing there, where nothing may be", "body/name?", {}, nothing],
    ["gives nothing, though it is undefined", "body/name?", { name: undefined }, nothing],
    ["does not apply where the value is wrong", "body/name", { name: 1 }, "inapplicable"],
    ["does not apply there, whether or not it may be missing", "body/name?", { name: 1 }, "inapplicable"],
    ["does not apply where something in it is wrong", "body/inner?", { inner: { deep: { c: 1 } } }, "inapplicable"],
    ["does not apply where the container is missing", "body/inner/a", {}, "inapplicable"],
    ["gives nothing there, where nothing may be: in a missing container", "body/inner/a?", {}, nothing],
    ["gives nothing in a container that is null", "body/inner/a?", { inner: null }, nothing],
    ["does not apply in a container of the wrong type", "body/inner/a?", { inner: 5 }, "inapplicable"],
    ["gives null where null may be", "body/note", { note: null }, { value: null }],
    ["gives nothing of a member that no shape has", "body/inner/a/x?", { inner: { a: "" } }, nothing],
    ["of a part that was not given does not apply", "path/id?", {}, "inapplicable"],
  ])("%s", (_, wanted, body, expected) => {
    expect(reading(wanted, of(body))).toStrictEqual(expected)
  })

  it("lacks a part that was not given with a whole request", () => {
    expect(reading("path/id", { whole: true })).toEqual({ lacks: "path" })
    expect(reading("path/id", { whole: true, request: { path: { id: "5" }, body: {} } })).toEqual({ value: 5 })
  })

  it("gives the element of its own place", () => {
    const body = { cabins: [{ beds: 1 }, { beds: 2, name: "b" }], stops: ["x", undefined] }
    expect(reading("body/cabins/*/beds", of(body), inCabins, [1])).toEqual({ value: 2 })
    expect(reading("body/cabins/*/name?", of(body), inCabins, [0])).toEqual(nothing)
    expect(reading("body/cabins/*/name?", of(body), inCabins, [7])).toEqual(nothing)
    expect(reading("body/stops/*?", of(body), ["stops", "*"], [1])).toEqual(nothing)
  })
})

describe("a read of a list", () => {
  it.each<[about: string, wanted: string, body: unknown, value: unknown]>([
    ["gives each element", "body/stops/*", { stops: ["a", "b"] }, ["a", "b"]],
    ["gives those that are right", "body/stops/*", { stops: ["a", 5, undefined, "d"] }, ["a", "d"]],
    ["gives a hole for each other one, where one may be", "body/stops/*?", { stops: ["a", 5, undefined, "d"] }, ["a", undefined, undefined, "d"]], // prettier-ignore
    ["gives members of elements", "body/cabins/*/name", { cabins: [{ name: "a" }, {}, 5, { name: "d" }] }, ["a", "d"]],
    ["gives those with holes", "body/cabins/*/name?", { cabins: [{ name: "a" }, {}, 5, { name: 4 }, { name: "e" }] }, ["a", undefined, undefined, undefined, "e"]], // prettier-ignore
    ["ends before the second hole, where holes may be", "body/stops/*?", { stops: ["a", , , "d"] }, ["a", undefined]], // eslint-disable-line no-sparse-arrays -- it is about them
    ["gives all beside holes, where none may be", "body/stops/*", { stops: ["a", , , "d"] }, ["a", "d"]], // eslint-disable-line no-sparse-arrays -- it is about them
    ["is empty where there is no list", "body/stops/*", {}, []],
    ["is empty where it has the wrong type", "body/stops/*?", { stops: "abc" }, []],
    ["is empty where it is null", "body/maybe/*?", { maybe: null }, []],
    ["is empty where its container is missing", "body/inner/a/*", {}, []],
    ["is empty where its container has the wrong type", "body/inner/a/*", { inner: 5 }, []],
    ["gives a list of lists", "body/cabins/*/pets/*/kind", { cabins: [{ pets: [{ kind: "a" }, {}] }, {}, { pets: [] }] }, [["a"], [], []]], // prettier-ignore
    ["gives a list of lists with holes", "body/cabins/*/pets/*/kind?", { cabins: [{ pets: [{ kind: "a" }, {}] }, {}] }, [["a", undefined], []]], // prettier-ignore
  ])("%s", (_, wanted, body, value) => {
    expect(reading(wanted, of(body))).toStrictEqual({ value })
  })

  it("is one of its own element, for a rule that stands in one", () => {
    const body = { cabins: [{ pets: [{ kind: "a" }] }, { pets: [{ kind: "b" }, { kind: "c" }] }] }
    expect(reading("body/cabins/*/pets/*/kind", of(body), inCabins, [1])).toEqual({ value: ["b", "c"] })
    expect(reading("body/cabins/*/pets/*/kind", of(body), inCabins, [0])).toEqual({ value: ["a"] })
  })

  it("is of all elements, wherever the rule stands that reads another list", () => {
    expect(reading("body/stops/*", of({ stops: ["a", "b"] }), inCabins, [1])).toEqual({ value: ["a", "b"] })
  })

  it("is read once for all places that read all of it, and again for each that does not", () => {
    const body = {
      cabins: [
        { beds: 1, pets: [{ kind: "a" }] },
        { beds: 2, pets: [{ kind: "b" }] },
      ],
      stops: ["a"],
    }
    const scope = scopeOf(tree(), of(body))
    const both = (wanted: string): readonly Reading[] => {
      const one = parseRead(wanted, { part: "body", pattern: inCabins })
      return [read(scope, one, [0]), read(scope, one, [1])]
    }
    const [first, second] = both("body/stops/*")
    expect(first).toBe(second)
    expect(both("body/cabins/*/pets/*/kind")).toEqual([{ value: ["a"] }, { value: ["b"] }])
    expect(both("body/cabins/*/beds")).toEqual([{ value: 1 }, { value: 2 }])
  })
})

describe("a read of facts", () => {
  it.each<[about: string, wanted: string, facts: object, reading: Reading]>([
    ["gives one", "facts/status", { status: "NEW" }, { value: "NEW" }],
    ["gives one that is stored", "facts/status", { current: { status: "NEW" } }, { value: "NEW" }],
    ["gives a member of one", "facts/depot/name", { depot: { name: "a" } }, { value: "a" }],
    ["does not apply where that is missing", "facts/depot/name", { depot: {} }, "inapplicable"],
    ["gives nothing where that may be missing", "facts/depot/name?", { depot: {} }, nothing],
    ["lacks one that was not given", "facts/status", {}, { lacks: "status" }],
    ["lacks one that is broken", "facts/depot/name", { depot: { name: "a", open: "" } }, { lacks: "depot" }],
    ["gives the stored object", "facts/current/name", { current: { name: "a" } }, { value: "a" }],
    ["lacks the stored object", "facts/current/name", {}, { lacks: "current" }],
    ["gives null of it", "facts/current/name?", { current: { name: null } }, { value: null }],
  ])("%s", (_, wanted, facts, expected) => {
    expect(reading(wanted, { facts })).toStrictEqual(expected)
  })
})

describe("a read of what is stored", () => {
  it.each<[about: string, wanted: string, facts: object, reading: Reading]>([
    ["gives it", "stored/name", { current: { name: "a" } }, { value: "a" }],
    ["does not apply where it is null", "stored/name", { current: { name: null } }, "inapplicable"],
    ["gives nothing there, where nothing may be", "stored/name?", { current: { name: null } }, nothing],
    ["gives nothing where it is missing", "stored/inner/a?", { current: {} }, nothing],
    ["gives nothing where its container is null", "stored/inner/a?", { current: { inner: null } }, nothing],
    ["lacks the stored object", "stored/name?", {}, { lacks: "current" }],
    ["leaves out of a list what is null", "stored/stops/*", { current: { stops: ["a", "b"], cabins: [] } }, { value: ["a", "b"] }], // prettier-ignore
    ["gives members of a list", "stored/cabins/*/name", { current: { cabins: [{ name: null }, { name: "b" }] } }, { value: ["b"] }], // prettier-ignore
    ["gives holes in a list", "stored/cabins/*/name?", { current: { cabins: [{ name: null }, { name: "b" }] } }, { value: [undefined, "b"] }], // prettier-ignore
  ])("%s", (_, wanted, facts, expected) => {
    expect(reading(wanted, { facts })).toStrictEqual(expected)
  })
})

describe("a read of what is sent, laid over what is stored", () => {
  const stored = { name: "s", inner: { a: "1", b: "2", deep: { c: "3", d: "4" } }, stops: ["s"] }
  it.each<[about: string, wanted: string, body: unknown, current: object | undefined, reading: Reading]>([
    ["gives what is sent", "merged/name", { name: "r" }, stored, { value: "r" }],
    ["gives it, whatever is stored", "merged/name", { name: "r" }, undefined, { value: "r" }],
    ["gives what is stored", "merged/name", {}, stored, { value: "s" }],
    ["lacks what is stored where nothing is sent", "merged/name", {}, undefined, { lacks: "current" }],
    ["lacks it in a container that is not sent", "merged/inner/a", {}, undefined, { lacks: "current" }],
    ["lacks it for an object, which is laid over it", "merged/inner", { inner: {} }, undefined, { lacks: "current" }],
    ["gives what is stored in a container that is not sent", "merged/inner/deep/c", { inner: {} }, stored, { value: "3" }], // prettier-ignore
    ["does not apply where what is sent is wrong", "merged/name", { name: 5 }, stored, "inapplicable"],
    ["does not apply where an object that is sent is wrong", "merged/inner", { inner: { a: 5 } }, stored, "inapplicable"], // prettier-ignore
    ["does not apply in what is sent of the wrong type", "merged/inner/a", { inner: 5 }, stored, "inapplicable"],
    ["does not apply where neither is", "merged/name", {}, {}, "inapplicable"],
    ["gives nothing where neither need be", "merged/name?", {}, {}, nothing],
    ["takes a stored null for nothing", "merged/name?", {}, { name: null }, nothing],
    ["gives null that is sent", "merged/note", { note: null }, { note: "s" }, { value: null }],
    ["gives an object of both", "merged/inner", { inner: { b: "r", deep: { d: null } } }, stored, { value: { a: "1", b: "r", deep: { c: "3", d: null } } }], // prettier-ignore
    ["gives an object that is sent alone", "merged/inner", { inner: { b: "r" } }, {}, { value: { b: "r" } }],
    ["gives one beside which null is stored", "merged/inner", { inner: { b: "r" } }, { inner: null }, { value: { b: "r" } }], // prettier-ignore
    ["gives one beside whose container nothing is stored", "merged/inner/deep", { inner: { deep: { c: "r" } } }, {}, { value: { c: "r" } }], // prettier-ignore
    ["gives a text that is sent in place of an object", "merged/inner", { inner: { u: "r" } }, { inner: { u: { x: "s" } } }, { value: { u: "r" } }], // prettier-ignore
    ["gives an object that is stored alone", "merged/inner", {}, stored, { value: stored.inner }],
    ["leaves out what neither has", "merged/inner", { inner: { a: "r" } }, { inner: { deep: {} } }, { value: { a: "r", deep: {} } }], // prettier-ignore
    ["gives a list as it is sent", "merged/stops", { stops: ["r", "r"] }, stored, { value: ["r", "r"] }],
  ])("%s", (_, wanted, body, current, expected) => {
    expect(reading(wanted, of(body, { current }))).toStrictEqual(expected)
  })

  it("gives the element of its own place", () => {
    const question = of({ cabins: [{}, { beds: 2 }] }, { current: { cabins: [{ beds: 7 }, { beds: 8 }] } })
    expect(reading("merged/cabins/*/beds", question, inCabins, [1])).toEqual({ value: 2 })
    expect(reading("merged/cabins/*/beds", question, inCabins, [0])).toEqual({ value: 7 })
  })

  it("does not apply where no body was given", () => {
    expect(reading("merged/name", { request: { body: undefined }, facts: { current: stored } })).toBe("inapplicable")
  })
})

describe("all reads of a rule", () => {
  const reads = { name: "body/name?", stops: "body/stops/*", depot: "facts/depot/name?" }
  it.each<[about: string, body: object, facts: object, holes: boolean, given: unknown]>([
    ["are given by name", { name: "a" }, { depot: { name: "b" } }, false, { values: { name: "a", stops: [], depot: "b" } }], // prettier-ignore
    ["do not apply where one is wrong", { name: 5 }, { depot: {} }, false, "inapplicable"],
    ["do not apply, whatever they lack", { name: 5 }, {}, false, "inapplicable"],
    ["have a hole in its place, where holes may be", { name: 5 }, { depot: {} }, true, { values: { name: undefined, stops: [], depot: undefined } }], // prettier-ignore
    ["have a hole nowhere else", { name: "a", stops: ["b"] }, { depot: { name: "c" } }, true, { values: { name: "a", stops: ["b"], depot: "c" } }], // prettier-ignore
    ["lack a fact", {}, {}, false, { lacks: ["depot"] }],
  ])("%s", (_, body, facts, holes, given) => {
    expect(readAll(scopeOf(tree(), of(body, facts)), standAt("", reads), [], holes)).toStrictEqual(given)
  })

  it("have no hole unless they may be missing", () => {
    const scope = scopeOf(tree(), of({ name: 5 }))
    expect(readAll(scope, standAt("", { name: "body/name" }), [], true)).toBe("inapplicable")
    expect(readAll(scope, standAt("", { name: "body/name?" }), [])).toBe("inapplicable")
  })

  it("have no hole for what is laid over what is stored", () => {
    const scope = scopeOf(tree(), of({ name: 5 }, { current: {} }))
    expect(readAll(scope, standAt("", { name: "merged/name?" }), [], true)).toBe("inapplicable")
  })

  it("lack each fact once", () => {
    const all = { status: "facts/status", again: "facts/status", stored: "stored/name", depot: "facts/depot" }
    expect(readAll(scopeOf(tree()), standAt("", all), [])).toEqual({ lacks: ["status", "current", "depot"] })
  })
})

describe("a place in a value", () => {
  const cell = (given: unknown) => cellOf(objectOf({ a: objectOf({ b: text() }), list: listOf(text()) }), given)
  it.each<[about: string, given: unknown, pattern: Pattern, found: string]>([
    ["that is there", { a: { b: "x" } }, ["a", "b"], "x"],
    ["that is missing", { a: {} }, ["a", "b"], "missing"],
    ["in what is missing", {}, ["a", "b"], "undefined"],
    ["in null", { a: null }, ["a", "b"], "undefined"],
    ["in what has the wrong type", { a: 5 }, ["a", "b"], "invalid"],
    ["of the wrong type itself", { a: 5 }, ["a"], "wrong"],
    ["that no shape has", { a: { b: "" } }, ["a", "b", "c"], "undefined"],
    ["in an element", { list: ["x", "y"] }, ["list", "*"], "y"],
    ["in an element that is not there", { list: ["x"] }, ["list", "*"], "undefined"],
  ])("%s", (_, given, pattern, expected) => {
    const found = locate(cell(given), pattern, [1])
    if (typeof found !== "object") expect(String(found)).toBe(expected)
    else expect(found.present ? (found.typed ? found.value : "wrong") : "missing").toBe(expected)
  })

  it.each<[about: string, given: unknown, valid: boolean]>([
    ["is", { a: { b: "" } }, true],
    ["is not, of the wrong type", 5, false],
    ["is not, with something wrong inside", { a: { b: 1 } }, false],
  ])("is valid with all inside it: it %s", (_, given, valid) => {
    expect(isValid(cell(given))).toBe(valid)
  })
})
