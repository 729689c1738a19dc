import { describe, expect, it } from "vitest"
import { comparePlaces, pathOf, placeAt, samePlace, type Place } from "../../../src/operation/place.js"
import type { In } from "../../../src/verdict/spot.js"

/** A place by keys and ranks: `body`, `/b:1/0:0`. */
function at(part: In, ranked = ""): Place {
  return ranked
    .split("/")
    .slice(1)
    .reduce(
      (parent, one): Place => {
        const [key = "", rank] = one.split(":")
        return { in: part, parent, key, rank: Number(rank), depth: parent.depth + 1 }
      },
      placeAt(part, []),
    )
}

it("tells the keys from the root", () => {
  expect(pathOf(at("body"))).toEqual([])
  expect(pathOf(at("body", "/a:0/b:1"))).toEqual(["a", "b"])
})

it("makes a place in a part that was not given", () => {
  const root = { in: "path", parent: undefined, key: "", rank: 0, depth: 0 }
  expect(placeAt("path", [])).toStrictEqual(root)
  const first = { in: "path", parent: root, key: "a", rank: 0, depth: 1 }
  expect(placeAt("path", ["a", "b"])).toStrictEqual({ in: "path", parent: first, key: "b", rank: 0, depth: 2 })
})

describe("places are in the order", () => {
  it.each<[about: string, first: Place, second: Place]>([
    ["path, query", at("path", "/z:9"), at("query", "/a:0")],
    ["query, headers", at("query", "/z:9"), at("headers", "/a:0")],
    ["headers, body", at("headers", "/z:9"), at("body", "/a:0")],
    ["body, facts", at("body", "/z:9"), at("facts", "/a:0")],
    ["of their ranks, not of their names", at("body", "/z:0"), at("body", "/a:1")],
    ["of a container and its member", at("body", "/a:1"), at("body", "/a:1/b:0")],
    ["of the root and a member", at("body"), at("body", "/a:0")],
    ["of what differs nearest to the root", at("body", "/a:0/z:9"), at("body", "/b:1/a:0")],
    ["of containers of other depth", at("body", "/a:0/z:9/y:9"), at("body", "/b:1")],
    ["of a container and a deeper place after it", at("body", "/a:0"), at("body", "/b:1/c:0/d:0")],
  ])("%s", (_, first, second) => {
    expect(comparePlaces(first, second)).toBeLessThan(0)
    expect(comparePlaces(second, first)).toBeGreaterThan(0)
    expect(comparePlaces(first, first)).toBe(0)
  })

  it("of siblings that share their container", () => {
    const parent = at("body", "/a:5")
    const [first, second] = [0, 1].map((key): Place => ({ in: "body", parent, key, rank: key, depth: 2 }))
    expect(comparePlaces(first as Place, second as Place)).toBeLessThan(0)
  })

  it("none, when they are one place of two requests", () => {
    expect(comparePlaces(at("body", "/a:0/b:1"), at("body", "/a:0/b:1"))).toBe(0)
  })
})

describe("two places are one", () => {
  const parent = at("body", "/a:0")
  const child = (key: string): Place => ({ in: "body", parent, key, rank: 0, depth: 2 })
  it.each<[about: string, a: Place, b: Place, same: boolean]>([
    ["a place and itself", parent, parent, true],
    ["of two requests", at("body", "/a:0/b:0"), at("body", "/a:0/b:0"), true],
    ["of other ranks", at("body", "/a:0"), at("body", "/a:1"), true],
    ["two roots", at("body"), at("body"), true],
    ["two roots of other parts", at("body"), at("path"), false],
    ["of other parts", at("body", "/id:0"), at("path", "/id:0"), false],
    ["of other keys", at("body", "/a:0"), at("body", "/b:0"), false],
    ["in other containers", at("body", "/a:0/c:0"), at("body", "/b:0/c:0"), false],
    ["a place and one of the same key below", at("body", "/a:0"), at("body", "/b:0/a:0"), false],
    ["a container and its member", parent, child("b"), false],
    ["of one container", child("b"), child("b"), true],
    ["siblings", child("b"), child("c"), false],
  ])("%s", (_, a, b, same) => {
    expect(samePlace(a, b)).toBe(same)
    expect(samePlace(b, a)).toBe(same)
  })
})
