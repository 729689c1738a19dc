import { describe, expect, it } from "vitest"
import { isThere, placesOf } from "../../../src/check/stands.js"
import type { Stand } from "../../../src/tree/tree.js"
import { spotOf } from "../spot.js"
import { scopeOf, standAt, treeOf } from "./asked.js"
import { cellOf, listOf, numeric, objectOf, ruleThat, text } from "./made.js"

const failing = { rules: [ruleThat(() => true)] }
const shape = () =>
  objectOf({
    a: text(),
    broken: text(failing),
    list: listOf(objectOf({ b: text(), inner: listOf(numeric()) })),
    spoilt: objectOf({ c: text() }, failing),
    spoiltList: listOf(text(), failing),
  })

describe("the places where a rule stands", () => {
  const list = [{ b: "x", inner: [1, 2] }, { inner: [3] }, 5, { b: "y" }]
  it.each<
    [
      about: string,
      place: string,
      body: unknown,
      fixed: readonly number[],
      change: Partial<Stand>,
      places: readonly string[],
    ]
  >([
    ["are one", "/a", { a: "" }, [], {}, ["/a "]],
    ["are the whole body", "", {}, [], {}, [" "]],
    ["are each element's", "/list/*/b", { list }, [], {}, ["/list/0/b 0", "/list/3/b 3"]],
    ["are each element's, where it may be missing too", "/list/*/b", { list }, [], { mayBeMissing: true }, ["/list/0/b 0", "/list/1/b 1", "/list/3/b 3"]], // prettier-ignore
    ["are elements themselves", "/list/*", { list }, [], {}, ["/list/0 0", "/list/1 1", "/list/3 3"]],
    ["are elements of elements", "/list/*/inner/*", { list }, [], {}, ["/list/0/inner/0 0,0", "/list/0/inner/1 0,1", "/list/1/inner/0 1,0"]], // prettier-ignore
    ["are those of one element", "/list/*/inner/*", { list }, [0], {}, ["/list/0/inner/0 0,0", "/list/0/inner/1 0,1"]],
    ["are one of one element", "/list/*/inner/*", { list }, [0, 1], {}, ["/list/0/inner/1 0,1"]],
    ["are none of an element that is not there", "/list/*/b", { list }, [7], {}, []],
    ["are none in what is missing", "/list/*/b", {}, [], { mayBeMissing: true }, []],
    ["are none in what has the wrong type", "/list/*/b", { list: "abc" }, [], {}, []],
    ["are none of an element in an object", "/spoilt/*", { spoilt: { c: "" } }, [], {}, []],
    ["are none of an element in a text", "/a/*", { a: "abc" }, [], {}, []],
    ["are none of a member in a list", "/list/b", { list }, [], { mayBeMissing: true }, []],
    ["are none of a part that is not there", "path/id", {}, [], { mayBeMissing: true }, []],
  ])("%s", (_, place, body, fixed, change, places) => {
    const scope = scopeOf(treeOf({ body: shape() }), { request: { body } })
    const found = [...placesOf(standAt(place, {}, change), scope, fixed)]
    expect(found.map(({ cell, indexes }) => `${spotOf(cell)} ${indexes.join()}`)).toEqual(places)
  })
})

describe("a rule stands", () => {
  const throwing = { get a(): never { throw new Error("no") } } // prettier-ignore
  it.each<[about: string, name: string, body: object, change: Partial<Stand>, stands: boolean]>([
    ["where a value is", "a", { a: "" }, {}, true],
    ["not where none is", "a", {}, {}, false],
    ["where none is, if it may be missing", "a", {}, { mayBeMissing: true }, true],
    ["where none is, if it may be missing, though it looks at presence", "a", {}, { mayBeMissing: true, presence: true }, true], // prettier-ignore
    ["not at a value of the wrong type", "a", { a: 1 }, {}, false],
    ["at a value of the wrong type, if it looks at presence alone", "a", { a: 1 }, { presence: true }, true],
    ["not at what cannot be read", "a", throwing, {}, false],
    ["not at what cannot be read, though it looks at presence alone", "a", throwing, { presence: true }, false],
    ["not at what is unknown", "zzz", { zzz: 1 }, {}, false],
    ["not at what is unknown, though it looks at presence alone", "zzz", { zzz: 1 }, { presence: true }, false],
    ["not at a value that failed", "broken", { broken: "" }, {}, false],
    ["at a value that failed, if it looks at presence alone", "broken", { broken: "" }, { presence: true }, true],
    ["at an object that failed", "spoilt", { spoilt: {} }, {}, true],
    ["at an object in which something failed", "spoilt", { spoilt: { c: 1 } }, {}, true],
    ["at a list that failed", "spoiltList", { spoiltList: [] }, {}, true],
    ["not at an object of the wrong type", "spoilt", { spoilt: [] }, {}, false],
    ["not at a list of the wrong type", "spoiltList", { spoiltList: {} }, {}, false],
  ])("%s", (_, name, body, change, stands) => {
    const root = cellOf(shape(), body)
    root.walk()
    const cell = root.member(name)
    expect(cell && isThere(cell, standAt(`/${name}`, {}, change))).toBe(stands)
  })
})
