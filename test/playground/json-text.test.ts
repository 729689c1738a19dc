import * as fc from "fast-check"
import { describe, expect, it, test } from "vitest"
import { pathIn, patched, rangeOf, readJson, withValue } from "../../docs/playground/src/json-text.js"
import { applyPatch } from "../../src/verdict/apply-patch.js"
import type { PatchOperation } from "../../src/verdict/patch.js"

const text = `{ "a": 1,   "list": [ {"x": 1.50}, {"x": "two"} ],
  "big": 12345678901234567890
}`

describe("withValue", () => {
  const rank = (path: readonly (string | number)[]) => ["a", "b", "list", "big"].indexOf(String(path[0]))

  // Lines may be laid out anew; every value stays as it is written
  test.each<[prose: string, path: (string | number)[], value: unknown, now: string]>([
    ["puts another value in its place", ["a"], 2, '{"a":2,"list":[{"x":1.50},{"x":"two"}],"big":12345678901234567890}'],
    [
      "puts a new member where its rank says",
      ["b"],
      true,
      '{"a":1,"b":true,"list":[{"x":1.50},{"x":"two"}],"big":12345678901234567890}',
    ],
    [
      "makes what a new member is in",
      ["b", "c"],
      "x",
      '{"a":1,"b":{"c":"x"},"list":[{"x":1.50},{"x":"two"}],"big":12345678901234567890}',
    ],
    ["takes a member out", ["a"], undefined, '{"list":[{"x":1.50},{"x":"two"}],"big":12345678901234567890}'],
    ["takes an element out", ["list", 1], undefined, '{"a":1,"list":[{"x":1.50}],"big":12345678901234567890}'],
    ["adds an element", ["list", 2], {}, '{"a":1,"list":[{"x":1.50},{"x":"two"},{}],"big":12345678901234567890}'],
    [
      "leaves out what is not there",
      ["none", "at all"],
      undefined,
      '{"a":1,"list":[{"x":1.50},{"x":"two"}],"big":12345678901234567890}',
    ],
    [
      "replaces what is in the way",
      ["a", "b"],
      5,
      '{"a":{"b":5},"list":[{"x":1.50},{"x":"two"}],"big":12345678901234567890}',
    ],
  ])("%s", (_, path, value, now) => {
    // prettier-ignore
    expect(withValue(text, path, value, rank).replaceAll(/\s/g, "")).toBe(now)
  })

  it("takes the place of a body that can have no members", () => {
    expect(JSON.parse(withValue("[1]", ["a"], 1))).toEqual({ a: 1 })
    expect(JSON.parse(withValue("null", ["a"], 1))).toEqual({ a: 1 })
  })
})

describe("rangeOf", () => {
  const shown = (path: readonly (string | number)[]) => {
    const { from, to } = rangeOf(readJson(text), path)
    return text.slice(from, to)
  }

  test.each<[path: (string | number)[], shown: string]>([
    [["list", 1, "x"], '"two"'],
    [["a"], "1"],
    [["list"], '"list": [ {"x": 1.50}, {"x": "two"} ]'],
    [["list", 0, "missing"], '{"x": 1.50}'],
    [["missing"], "{"],
    [[], "{"],
  ])("of %j", (path, what) => {
    expect(shown(path)).toBe(what)
  })
})

describe("readJson", () => {
  test.each([
    ["{", 1],
    ['{"a": 1,}', 8],
    ["", 0],
    ["nonsense", 0],
  ])("says where %j stops", (broken, flaw) => {
    expect(readJson(broken).flaw).toBe(flaw)
  })

  it("reads what is deep", () => {
    expect(readJson("[".repeat(100_000)).flaw).toBeTypeOf("number")
  })
})

it("patches a text as the value that it holds", () => {
  const name = fc.constantFrom("a", "b", "c/d", "e~f")
  const body = fc.dictionary(name, fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.dictionary(name, fc.jsonValue({ maxDepth: 1 }))), { minKeys: 1, noNullPrototype: true }) // prettier-ignore
  const escaped = (key: string) => key.replaceAll("~", "~0").replaceAll("/", "~1")
  fc.assert(
    fc.property(
      body,
      fc.nat(),
      fc.constantFrom("replace", "remove", "move"),
      fc.jsonValue({ maxDepth: 1 }),
      (value, at, op, other) => {
        // prettier-ignore
        const names = Object.keys(value)
        const path = `/${escaped(names[at % names.length] ?? "")}`
        const patch: PatchOperation =
          op === "replace"
            ? { op, path, value: other }
            : op === "remove"
              ? { op, path }
              : { op, from: path, path: "/new" }
        const json = JSON.stringify(value, null, 2)
        const wanted: unknown = JSON.parse(JSON.stringify(applyPatch(JSON.parse(json), [patch])))
        expect(JSON.parse(patched(json, [patch]))).toEqual(wanted)
      },
    ),
  )
})

it("tells names that are indexes from indexes", () => {
  expect(pathIn({ list: [{ "0": 1 }] }, "/list/0/0")).toEqual(["list", 0, "0"])
})
