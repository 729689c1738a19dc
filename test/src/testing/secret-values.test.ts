import { describe, expect, it } from "vitest"
import { secretsOf, tells } from "../../../src/testing/secret-values.js"
import { treeOf } from "../check/asked.js"
import { lazy, listOf, numeric, objectOf, open, text, union } from "../check/made.js"
import type { Node, ObjectNode } from "../../../src/tree/tree.js"

const hidden = { sensitive: true } as const

const person = objectOf({ name: text(hidden), city: text() })
const body: ObjectNode = objectOf({
  code: text(hidden),
  sum: numeric(hidden),
  note: text(),
  person,
  whole: objectOf({ inner: objectOf({ key: text() }) }, hidden),
  people: listOf(person),
  pair: listOf(undefined, { elements: [text(), text(hidden)] }),
  either: union([numeric(), text(hidden)]),
  one: union([objectOf({ kind: text(), secret: text(hidden) }), objectOf({ kind: text(), secret: text() })]),
  records: objectOf({}, { rest: text(hidden) }),
  again: lazy(() => body),
  open: open(hidden),
  shapes: listOf(union([objectOf({ a: text() }), objectOf({ b: text(hidden) })])),
})
const tree = treeOf({ body, path: objectOf({ token: text(hidden) }), facts: { key: text(hidden), state: text() } })

const secrets = (value: unknown, facts: unknown = {}) => [...secretsOf(tree, { body: value }, facts)]

describe("secrets", () => {
  it.each<[about: string, body: unknown, wanted: readonly (string | number)[]]>([
    ["a member", { code: "abcd", note: "open" }, ["abcd"]],
    ["a number", { sum: 1234 }, [1234]],
    ["a member of an object", { person: { name: "Olena", city: "Lviv" } }, ["Olena"]],
    ["all inside what is sensitive", { whole: { inner: { key: "abcd", more: [2345] } } }, ["abcd", 2345]],
    ["members of elements", { people: [{ name: "Olena" }, { name: "Taras" }] }, ["Olena", "Taras"]],
    ["elements, where one may be", { pair: ["first", "second"] }, ["first", "second"]],
    ["what one variant hides", { either: "abcd" }, ["abcd"]],
    ["what one variant hides, whichever it is", { either: 5678 }, [5678]],
    ["members that one variant hides", { one: { kind: "open", secret: "abcd" } }, ["abcd"]],
    ["members of any name", { records: { any: "abcd" } }, ["abcd"]],
    ["members of a shape that contains itself", { again: { again: { code: "abcd" } } }, ["abcd"]],
    ["what is inside anything", { open: { a: ["abcd"] } }, ["abcd"]],
    ["a value of a wrong kind", { code: { inside: "abcd" } }, ["abcd"]],
    ["members of elements that one variant hides", { shapes: [{ a: "open" }, { b: "abcd" }] }, ["abcd"]],
    ["nothing that no shape knows", { other: { code: "abcd" } }, []],
    ["nothing of no object", "abcd", []],
  ])("are %s", (_, value, wanted) => {
    expect(secrets(value)).toEqual(wanted)
  })

  it.each([
    ["ab", false],
    ["abc", true],
    ["😀😀", false],
    [1000, false],
    [-1001, true],
    [1001, true],
    [0.5, true],
    [NaN, false],
    [Infinity, false],
  ])("%s would tell something: %s", (value, wanted) => {
    expect(secrets({ code: value })).toEqual(wanted ? [value] : [])
  })

  it("stand in any part, and in facts", () => {
    const parts = { body: {}, path: { token: "token" } }
    expect(secretsOf(tree, parts, { key: "key", state: "NEW", current: { code: "stored" } })).toEqual(
      new Set(["token", "key", "stored"]),
    )
    expect(secretsOf(tree, { body: {} }, undefined)).toEqual(new Set())
  })

  it("are none that may be seen elsewhere", () => {
    expect(secrets({ code: "abcd", note: "abcd", person: { name: "Olena" } })).toEqual(["Olena"])
  })

  it("are looked for beside members that throw", () => {
    const value = { get person(): never { throw new Error("no") }, code: "abcd" } // prettier-ignore
    expect(secrets(value)).toEqual(["abcd"])
  })

  it("are of the shape that takes the value, where several could be it", () => {
    const shape: Node = union([objectOf({ is: numeric() }), objectOf({ is: objectOf({ key: text(hidden) }) })])
    const other = treeOf({ body: objectOf({ shape }) })
    expect([...secretsOf(other, { body: { shape: { is: { key: "abcd" } } } }, {})]).toEqual(["abcd"])
  })
})

describe("something tells", () => {
  const known = new Set<string | number>(["four", "fives", 1234])
  it.each<[about: string, said: unknown, wanted: boolean]>([
    ["a secret", "four", true],
    ["a secret in a text, if it is long", "a fives b", true],
    ["a short one as a whole only", "a four b", false],
    ["a number", 1234, true],
    ["a number in a text, as a whole only", "1234", true],
    ["a number in a longer text", "12345", false],
    ["another number", 123, false],
    ["a text that is a part of one", "five", false],
    ["one inside", { a: [{ b: 1234 }] }, true],
    ["one inside, beside others", [{ b: "x" }, "four"], true],
    ["none inside", { a: [{ b: 1 }], c: null, d: "x", e: true }, false],
    ["none by a name", { fives: 1 }, false],
    ["nothing", undefined, false],
  ])("%s", (_, said, wanted) => {
    expect(tells(said, known)).toBe(wanted)
  })
})
