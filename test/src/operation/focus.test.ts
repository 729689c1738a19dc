import { describe, expect, it } from "vitest"
import { fills, focusOn, indexesInFocus, isWithin, type Concern, type Focus } from "../../../src/operation/focus.js"
import { placeAt } from "../../../src/operation/place.js"
import type { In, Part } from "../../../src/verdict/spot.js"

const tokens = (pointer: string): readonly string[] => pointer.split("/").slice(1)

it("focuses on a place of the body", () => {
  expect(focusOn("/items/0/a~1b")).toEqual({ part: "body", path: ["items", "0", "a/b"] })
})

describe("a place is within the focus", () => {
  it.each<[about: string, part: In, place: string, focus: string, isIn: boolean]>([
    ["that is the same", "body", "/from/city", "/from/city", true],
    ["above it", "body", "/from/city", "/from", true],
    ["at the root", "body", "/from/city", "", true],
    ["below it", "body", "/from", "/from/city", false],
    ["below it, by a member named undefined", "body", "/from", "/from/undefined", false],
    ["beside it", "body", "/from/city", "/from/kind", false],
    ["of the same key elsewhere", "body", "/to/city", "/from/city", false],
    ["of the same path in another part", "path", "/from/city", "/from/city", false],
    ["at the root of another part", "facts", "/from", "", false],
  ])("%s", (_, part, place, focus, isIn) => {
    expect(isWithin(placeAt(part, tokens(place)), focusOn(focus))).toBe(isIn)
  })

  it("whose index is written as a text", () => {
    const list = placeAt("body", ["items"])
    const element = { in: "body", parent: list, key: 1, rank: 1, depth: 2 } as const
    expect([isWithin(element, focusOn("/items/1")), isWithin(element, focusOn("/items/0"))]).toEqual([true, false])
  })
})

describe("a path fills a pattern", () => {
  it.each<[path: string, pattern: string, does: boolean]>([
    ["", "", true],
    ["/a", "/a", true],
    ["/a", "/b", false],
    ["/a/b", "/a", false],
    ["/a", "/a/b", false],
    ["/a/0/b", "/a/*/b", true],
    ["/a/10/b", "/a/*/b", true],
    ["/a/01/b", "/a/*/b", false],
    ["/a/x/b", "/a/*/b", false],
    ["/a//b", "/a/*/b", false],
    ["/a/*/b", "/a/*/b", true],
    ["/a/0/c", "/a/*/b", false],
    ["/0", "/a", false],
  ])("%s, %s", (path, pattern, does) => {
    expect(fills(tokens(path), tokens(pattern))).toBe(does)
  })
})

describe("the indexes in focus", () => {
  const focus = (path: string, part: Part = "body", inside = false): Focus => ({ part, path: tokens(path), inside })
  const at = (part: string, pattern: string): Concern => ({ part, pattern: tokens(pattern), reads: [] })
  /** Of a rule that stands elsewhere. */
  const reads = (...all: readonly [source: string, pattern: string, bound?: number][]): Concern => ({
    ...at("query", "/elsewhere"),
    reads: all.map(([source, pattern, bound = Infinity]) => ["name", { source, pattern: tokens(pattern), bound }]),
  })

  it.each<[about: string, concern: Concern, focus: Focus, indexes: readonly number[] | undefined]>([
    ["no star", at("body", "/from/city"), focus("/from/city"), []],
    ["a star", at("body", "/items/*/code"), focus("/items/3/code"), [3]],
    ["two stars", at("body", "/items/*/codes/*"), focus("/items/3/codes/5"), [3, 5]],
    ["another place", at("body", "/from/city"), focus("/from/kind"), undefined],
    ["another part", at("path", "/from/city"), focus("/from/city"), undefined],
    ["a part that is not the body", at("path", "/id"), focus("/id", "path"), []],
    ["below the focus", at("body", "/items/*/code"), focus("/items/3"), undefined],
    ["below a focus that goes inside", at("body", "/items/*/code"), focus("/items/3", "body", true), [3]],
    ["below a focus on the list that goes inside", at("body", "/items/*/code"), focus("/items", "body", true), []],
    ["beside a focus that goes inside", at("body", "/items/*/code"), focus("/from", "body", true), undefined],
    ["above a focus that goes inside", at("body", "/from"), focus("/from/city", "body", true), undefined],
  ])("of a rule that stands at a place: %s", (_, concern, focus, indexes) => {
    expect(indexesInFocus(concern, focus)).toEqual(indexes)
  })

  it.each<[about: string, concern: Concern, focus: Focus, indexes: readonly number[] | undefined]>([
    ["nothing", reads(), focus("/a"), undefined],
    ["the place", reads(["body", "/a/*/b"]), focus("/a/2/b"), [2]],
    ["the place as it will be stored", reads(["merged", "/a"]), focus("/a"), []],
    ["the place as it is stored", reads(["stored", "/a"]), focus("/a"), undefined],
    ["a fact of that name", reads(["facts", "/a"]), focus("/a"), undefined],
    ["the place of another part", reads(["path", "/a"]), focus("/a"), undefined],
    ["the place of a part that is not the body", reads(["path", "/a"]), focus("/a", "path"), []],
    ["the body of that name", reads(["body", "/a"]), focus("/a", "path"), undefined],
    ["the stored of that name", reads(["merged", "/a"]), focus("/a", "path"), undefined],
    ["another place", reads(["body", "/b"]), focus("/a"), undefined],
    ["another place and then this", reads(["body", "/b"], ["facts", "/a"], ["body", "/a"]), focus("/a"), []],
    ["what it is in", reads(["body", "/a/*"]), focus("/a/2/b"), [2]],
    ["the whole body", reads(["body", ""]), focus("/a/2"), []],
    ["what is in it", reads(["body", "/a/*/b"]), focus("/a/2"), undefined],
    ["what is in it, when inside matters", reads(["body", "/a/*/b"]), focus("/a/2", "body", true), [2]],
    ["what is in another, when inside matters", reads(["body", "/b/*"]), focus("/a", "body", true), undefined],
    ["each of two lists", reads(["body", "/a/*/b/*"]), focus("/a/2/b/4"), [2, 4]],
    ["one of the first list, all of the second", reads(["body", "/a/*/b/*", 1]), focus("/a/2/b/4"), [2]],
    ["all of the list", reads(["body", "/a/*/b", 0]), focus("/a/2/b"), []],
  ])("of a rule that reads %s", (_, concern, focus, indexes) => {
    expect(indexesInFocus(concern, focus)).toEqual(indexes)
  })
})
