import * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"
import { domain, sensitive } from "perevir"
import { integer, notBlank } from "perevir/constraint"
import { lowerFields } from "../../../src/tree/lower-schema.js"
import type { Node } from "../../../src/tree/tree.js"

const about = { cites: "a row", says: "It is so." } as const
const membersOf = (fields: Readonly<Record<string, Schema.Top>>) => lowerFields(fields, "o.update").members

/** A node as data: the ids of its rules, and its members as a list. */
function outline(node: Node, depth = 0): object {
  const { rules, nfc, sensitive: isSensitive, ...rest } = node
  const marks = {
    ...(rules.length > 0 && { rules: rules.map(({ id }) => id) }),
    ...(nfc && { nfc }),
    ...(isSensitive && { sensitive: true }),
  }
  switch (rest.kind) {
    case "object": {
      const members = [...rest.members.values()].map(({ name, required, rank, node: inner }) => ({ name, required, rank, node: outline(inner, depth) })) // prettier-ignore
      return { kind: "object", members, ...(rest.rest && { rest: outline(rest.rest, depth) }), ...marks }
    }
    case "list": {
      const elements = rest.elements.map((element) => outline(element, depth))
      return { kind: "list", elements, ...(rest.rest && { rest: outline(rest.rest, depth) }), ...marks }
    }
    case "union":
      return { kind: "union", variants: rest.variants.map((variant) => outline(variant, depth)), ...marks }
    case "lazy":
      return { kind: "lazy", ...(depth < 2 && { node: outline(rest.node(), depth + 1) }), ...marks }
    default:
      return { ...rest, ...marks }
  }
}

const ruled = (check: object) =>
  ({ "o.v": { ...about, check } }) as unknown as { "o.v": typeof about & { check: never } }
const Text = domain(Schema.String, ruled(notBlank))
const string = { kind: "string" }
const number = { kind: "number", integer: false }

interface Chain {
  readonly next?: Chain
}
const Chain: Schema.Codec<Chain> = Schema.Struct({ next: Schema.optionalKey(Schema.suspend(() => Chain)) })

it.each<[about: string, schema: () => Schema.Top, node: object]>([
  ["a text", () => Schema.String, string],
  ["a boolean", () => Schema.Boolean, { kind: "boolean" }],
  ["null", () => Schema.Null, { kind: "null" }],
  ["a number", () => Schema.Finite, number],
  ["a whole number", () => domain(Schema.Finite, ruled(integer())), { kind: "number", integer: true, rules: ["o.v"] }],
  [
    "a whole number with another rule",
    () => domain(domain(Schema.Finite, ruled(integer())), { "o.w": { ...about, check: { test: () => true } } }),
    { kind: "number", integer: true, rules: ["o.v", "o.w"] },
  ],
  [
    "a number with a rule that describes nothing",
    () => domain(Schema.Finite, ruled({ test: () => true })),
    { kind: "number", integer: false, rules: ["o.v"] },
  ],
  ["anything", () => Schema.Unknown, { kind: "open" }],
  ["whatever", () => Schema.Any, { kind: "open" }],
  ["a word", () => Schema.Literal("a"), { kind: "literal", values: ["a"] }],
  ["words", () => Schema.Literals(["a", 1]), { kind: "literal", values: ["a", 1] }],
  ["a date", () => Schema.Date, { kind: "date" }],
  ["a text with a rule", () => Text, { kind: "string", rules: ["o.v"] }],
  ["a sensitive text", () => sensitive(Schema.String), { kind: "string", sensitive: true }],
  [
    "a text that is composed, with samples",
    () => domain(Schema.String, {}, { normalise: "nfc", samples: ["a"] }),
    { kind: "string", nfc: true, samples: ["a"] },
  ],
  [
    "an object",
    () => Schema.Struct({ a: Schema.String, b: Schema.optionalKey(Schema.Finite), c: Schema.UndefinedOr(Schema.Null) }),
    {
      kind: "object",
      members: [
        { name: "a", required: true, rank: 0, node: string },
        { name: "b", required: false, rank: 1, node: number },
        { name: "c", required: false, rank: 2, node: { kind: "null" } },
      ],
    },
  ],
  ["a record", () => Schema.Record(Schema.String, Schema.Finite), { kind: "object", members: [], rest: number }],
  ["a list", () => Schema.Array(Text), { kind: "list", elements: [], rest: { kind: "string", rules: ["o.v"] } }],
  ["a tuple", () => Schema.Tuple([Schema.String, Schema.Finite]), { kind: "list", elements: [string, number] }],
  ["one of two", () => Schema.Union([Schema.String, Schema.Finite]), { kind: "union", variants: [string, number] }],
  [
    "one of several, one of which is one of two",
    () => Schema.Union([Schema.Null, Schema.Union([Schema.String, Schema.Finite])]),
    { kind: "union", variants: [{ kind: "null" }, string, number] },
  ],
  [
    "one of several, one of which has a rule as a whole",
    () =>
      Schema.Union([Schema.Null, domain(Schema.Union([Schema.String, Schema.Finite]), ruled({ test: () => true }))]),
    { kind: "union", variants: [{ kind: "null" }, { kind: "union", variants: [string, number], rules: ["o.v"] }] },
  ],
  [
    "words, one of which has a rule",
    () => Schema.Union([Schema.Literal("a"), domain(Schema.Literal("b"), ruled({ test: () => true }))]),
    {
      kind: "union",
      variants: [
        { kind: "literal", values: ["a"] },
        { kind: "literal", values: ["b"], rules: ["o.v"] },
      ],
    },
  ],
  [
    "one of several, one of which is composed as a whole",
    () => Schema.Union([Schema.Null, domain(Schema.Union([Schema.String, Schema.Null]), {}, { normalise: "nfc" })]),
    {
      kind: "union",
      variants: [{ kind: "null" }, { kind: "union", variants: [string, { kind: "null" }], nfc: true }],
    },
  ],
  [
    "one of several, one of which is sensitive as a whole",
    () => Schema.Union([Schema.Null, sensitive(Schema.Union([Schema.String, Schema.Finite]))]),
    {
      kind: "union",
      variants: [{ kind: "null" }, { kind: "union", variants: [string, number], sensitive: true }],
      sensitive: true,
    },
  ],
  [
    "a word or a text",
    () => Schema.Union([Schema.Literal("a"), Schema.Finite]),
    { kind: "union", variants: [{ kind: "literal", values: ["a"] }, number] },
  ],
  [
    "a word or a sensitive one",
    () => Schema.Union([Schema.Literal("a"), sensitive(Schema.Literal("b"))]),
    {
      kind: "union",
      variants: [
        { kind: "literal", values: ["a"] },
        { kind: "literal", values: ["b"], sensitive: true },
      ],
      sensitive: true,
    },
  ],
  [
    "what may be undefined, with the rules and marks of both",
    () => sensitive(Schema.UndefinedOr(Text)),
    { kind: "string", rules: ["o.v"], sensitive: true },
  ],
  [
    "a sensitive text that may be undefined",
    () => Schema.UndefinedOr(sensitive(domain(Schema.String, {}, { normalise: "nfc" }))),
    { kind: "string", nfc: true, sensitive: true },
  ],
  [
    "a shape inside itself",
    () => Schema.Struct({ a: Schema.suspend(() => Schema.String) }),
    {
      kind: "object",
      members: [{ name: "a", required: true, rank: 0, node: { kind: "lazy", node: string } }],
    },
  ],
])("%s is lowered", (_, schema, node) => {
  expect(outline(membersOf({ a: schema() }).get("a")?.node as Node)).toEqual(node)
})

describe("a shape that contains itself", () => {
  it("is lowered once", () => {
    const first = membersOf({ a: Chain }).get("a")?.node
    const next = (node: Node | undefined) => (node?.kind === "object" ? node.members.get("next")?.node : undefined)
    const lazy = next(first)
    const second = lazy?.kind === "lazy" ? lazy.node() : undefined
    expect(second?.kind).toBe("object")
    const again = next(second)
    expect(again?.kind === "lazy" && again.node()).toBe(second)
  })

  it.each<[about: string, schema: () => Schema.Top]>([
    ["a rule of what may be undefined", () => domain(Schema.UndefinedOr(Schema.suspend(() => Chain)), ruled({ test: () => false }))],
    ["a normal form", () => domain(Schema.suspend(() => Schema.String), {}, { normalise: "nfc" })],
  ])("is refused with %s: it would never be asked", (_, schema) => {
    expect(() => membersOf({ a: schema() })).toThrow("o.update/a is a domain type of Schema.suspend")
  }) // prettier-ignore

  it("may be sensitive", () => {
    const made = membersOf({ a: sensitive(Schema.suspend(() => Chain)) }).get("a")?.node
    expect(made).toMatchObject({ kind: "lazy", sensitive: true })
  })

  it("is asked a rule of the type that it gives", () => {
    const Ruled = domain(Chain, ruled({ test: () => false }))
    const lazy = membersOf({ a: Schema.suspend(() => Ruled) }).get("a")?.node
    expect(lazy?.kind === "lazy" && lazy.node().rules.map(({ id }) => id)).toEqual(["o.v"])
  })
})

it("tells a place with its path", () => {
  const operation = () =>
    membersOf({ a: Schema.Struct({ b: Schema.Array(Schema.Record(Schema.String, Schema.Symbol)) }) })
  expect(operation).toThrow("o.update/a/b/*/* is declared as Symbol")
  expect(() => membersOf({ a: Schema.Tuple([Schema.String, Schema.BigInt]) })).toThrow("o.update/a/1 is declared")
})
