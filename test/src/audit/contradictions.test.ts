import * as Schema from "effect/Schema"
import { domain } from "perevir"
import { above, between, integer, notEmpty } from "perevir/constraint"
import { describe, expect, it } from "vitest"
import { contradictions } from "../../../src/audit/contradictions.js"
import { Observed } from "../../../src/audit/observed.js"
import { about, declared, type Faulty, type Given, rule, type Rules } from "./faulty.js"

const { Array: ListOf, Finite, Literals, String: Text, Struct, optional } = Schema

const numbers = (rules: Readonly<Record<string, object>>) =>
  domain(Finite, Object.fromEntries(Object.entries(rules).map(([id, check]) => [id, { ...about, check }])) as never)
const never = { test: () => false, describes: { is: "sampled", passes: [], breaks: [1] } }
const isSame = ({ a, b }: Given) => a === b
const isOther = ({ a, b }: Given) => a !== b
const ab = { a: "body/a", b: "body/b" }
const text = domain(Text, { "t.text": { ...about, check: notEmpty } })
const state = { s: Literals(["NEW", "PAID"]) }

const found = (faulty: Faulty) => contradictions(new Observed(declared(faulty))).map((one) => [one.rule, one.at])

describe("two rules of one value contradict", () => {
  it.each<[about: string, body: object, seen: readonly (readonly [string | undefined, string | undefined])[]]>([
    ["each other", { a: optional(numbers({ "t.more": above(10), "t.less": between(1, 5) })) }, [["t.more", "/a"]]],
    [
      "each other, two of three",
      { a: optional(numbers({ "t.more": above(10), "t.less": between(1, 5), "t.few": integer(1, 4) })) },
      [["t.more", "/a"], ["t.more", "/a"]],
    ],
    ["not, where they meet in one value", { a: optional(numbers({ "t.more": between(5, 9), "t.less": between(1, 5) })) }, []],
    ["not, where the first one lets nothing pass", { a: optional(numbers({ "t.never": never, "t.less": between(1, 5) })) }, []],
    ["not, where the second one lets nothing pass", { a: optional(numbers({ "t.less": between(1, 5), "t.never": never })) }, []],
  ])("%s", (_, body, seen) => {
    expect(found({ body })).toEqual(seen)
  }) // prettier-ignore

  it("once, however often the type stands", () => {
    const type = optional(numbers({ "t.more": above(10), "t.less": between(1, 5) }))
    expect(found({ body: { a: type, b: type } })).toHaveLength(1)
  })
})

describe("a table contradicts", () => {
  const table =
    (members: object): Rules =>
    (made) => [made.editable("t.table", { ...about, by: "facts/s", members })]
  const inner = Struct({ x: optional(text) })
  it.each<[about: string, body: object, members: object, seen: readonly string[]]>([
    ["a required member that it closes", { a: text, b: optional(text) }, { NEW: ["/a", "/b"], PAID: ["/b"] }, ["/a"]],
    ["no optional one", { a: text, b: optional(text) }, { NEW: ["/a", "/b"], PAID: ["/a"] }, []],
    ["none of which it opens a part", { a: inner, b: optional(text) }, { NEW: ["/a/x", "/b"], PAID: ["/a/x"] }, []],
    ["one that begins like an open one", { a: inner, ab: optional(text) }, { NEW: ["/a/x", "/ab"], PAID: ["/ab"] }, ["/a"]],
    ["each one in each state", { a: text, b: text, c: optional(text) }, { NEW: ["/a", "/b", "/c"], PAID: ["/c"] }, ["/a", "/b"]],
  ])("%s", (_, body, members, seen) => {
    expect(found({ body, facts: state, rules: table(members) })).toEqual(seen.map((at) => ["t.table", at]))
  }) // prettier-ignore
})

describe("two rules that read the same contradict", () => {
  const both = { a: optional(text), b: optional(text) }
  const opposed =
    (holder: string, reads: object, record: object = {}): Rules =>
    (made) => [
      ...rule("t.same", `${holder}/a`, reads, { ...record, check: isSame })(made),
      ...rule("t.other", `${holder}/b`, reads, { ...record, check: isOther })(made),
    ]
  // Asked of texts that nothing but what is made for it has
  const rare = (id: string, of: "a" | "b", record: object) =>
    rule(id, `/${of}`, ab, {
      when: (text: string) => text.startsWith("Q"),
      check: (read: Given) => read[of] !== "QX",
      ...record,
    })
  const [breaksOne, breaksTwo] = [[{ a: "QX", b: "QY" }], [{ a: "QY", b: "QX" }]]
  const withoutQX = rule("t.one", "/a", ab, { check: ({ b }: Given) => b !== "QX", made: { breaks: [{ b: "QX" }] } })
  const ofQX = rare("t.any", "b", { check: () => true })
  const isWarned = { cites: undefined, infers: "it is likely", severity: "warning" }
  const inLists = { a: "body/all/*/a", b: "body/all/*/b" }
  it.each<[about: string, faulty: Faulty, seen: readonly (readonly [string | undefined, string | undefined])[]]>([
    [
      "where one wants what the other does not",
      { body: both, rules: opposed("", ab) },
      [["t.same", "/a"]],
    ],
    [
      "in the elements of a list",
      {
        body: { all: optional(ListOf(Struct(both))) },
        rules: opposed("/all/*", inLists),
      },
      [["t.same", "/all/*/a"]],
    ],
    [
      "in the elements of a list, where one element passes one of them, another one the other",
      {
        body: { all: ListOf(Struct({ a: text, b: text })) },
        rules: opposed("/all/*", inLists, isWarned),
      },
      [["t.same", "/all/*/a"]],
    ],
    [
      "where both members are required, and then nothing else is told of all that is refused",
      { body: { a: text, b: text }, rules: opposed("", ab) },
      [["t.same", "/a"]],
    ],
    [
      "two pairs of three, and share only some of what they read",
      {
        body: { ...both, c: optional(text) },
        rules: (made) => [
          ...rule("t.same", "/a", ab, { check: isSame })(made),
          ...rule("t.other", "/b", { ...ab, c: "body/c" }, { check: isOther })(made),
          ...rule("t.third", "/b", { c: "body/c" }, { check: ({ c }: Given) => c !== "XX", made: { breaks: [{ c: "XX" }] } })(made),
        ],
      },
      [["t.same", "/a"]],
    ],
    [
      "where both are asked only of what is rare",
      {
        body: both,
        rules: (made) => [
          ...rare("t.one", "a", { check: isSame, made: { breaks: breaksOne } })(made),
          ...rare("t.two", "b", { check: isOther, made: { breaks: [{ a: "QX", b: "QX" }] } })(made),
        ],
      },
      [["t.one", "/a"]],
    ],
    [
      "not, where both are asked only of what is rare, and something passes, though not the first that is tried",
      {
        body: both,
        rules: (made) => [
          ...rare("t.one", "a", { made: { breaks: breaksOne, passes: [{ a: "QX" }, { a: "QZ" }] } })(made),
          ...rare("t.two", "b", { made: { breaks: breaksTwo } })(made),
        ],
      },
      [],
    ],
    [
      "not, where something passes that breaks the second one",
      {
        body: both,
        rules: (made) => [
          ...rare("t.one", "a", { made: { breaks: breaksOne } })(made),
          ...rare("t.two", "b", { made: { breaks: breaksTwo, passes: [{ b: "QX" }, { b: "QZ" }] } })(made),
        ],
      },
      [],
    ],
    [
      "not, where the second one is asked only of what breaks the first, and is never broken",
      { body: both, rules: (made) => [...withoutQX(made), ...ofQX(made)] },
      [],
    ],
    [
      "not, where the first one is asked only of what breaks the second, and is never broken",
      { body: both, rules: (made) => [...ofQX(made), ...withoutQX(made)] },
      [],
    ],
    [
      "not, where one of them is never broken",
      { body: both, rules: (made) => [...rule("t.same", "/a", ab, { check: isSame })(made), ...rule("t.any", "/b", ab, { check: () => true })(made)] },
      [],
    ],
    [
      "not with a table",
      {
        body: both,
        facts: state,
        rules: (made) => [
          made.editable("t.table", { ...about, by: "facts/s", members: { NEW: ["/a", "/b"], PAID: ["/b"] } }),
          ...rule("t.new", "/a", { s: "facts/s", a: "body/a" }, { check: ({ s }: Given) => s === "PAID" })(made),
        ],
      },
      [],
    ],
  ])("%s", (_, faulty, seen) => {
    expect(found(faulty)).toEqual(seen)
  }) // prettier-ignore
})

it("where nothing is accepted, and no two rules were found, what could not be drawn is told", () => {
  const body = { a: optional(text) }
  const faulty = { body, rules: rule("t.no", "", { body: "body" }, { check: () => false }) }
  const says = "t.update: no request is accepted with these facts"
  expect(contradictions(new Observed(declared(faulty)))).toEqual([{ kind: "contradiction", says }])
})
