import * as Schema from "effect/Schema"
import { domain } from "perevir"
import { notEmpty } from "perevir/constraint"
import { expect, it } from "vitest"
import { unruledFields } from "../../../src/audit/unruled-fields.js"
import { about, declared, type Faulty, rule, type Rules } from "./faulty.js"

const {
  Array: ListOf,
  Boolean: Flag,
  Finite,
  Literals,
  NullOr,
  optional,
  Record,
  String: Text,
  Struct,
  Union,
  Unknown,
} = Schema

const opt = optional(Text)
const ruled = domain(Text, { "t.text": { ...about, check: notEmpty } })
const body = { a: opt, b: opt }
const reads = (at: string, what: object): Rules => rule("t.rule", at, what, { check: () => true })

it.each<[about: string, faulty: Faulty, unruled: readonly string[]]>([
  ["texts, numbers and what may be anything", { body: { a: opt, b: optional(Finite), c: optional(Unknown) } }, ["/a", "/b", "/c"]],
  ["none that its type says, or its rule", { body: { a: optional(Flag), b: optional(Literals(["x", "y"])), c: optional(ruled) } }, []],
  ["those in objects and lists, not the objects and lists", { body: { a: optional(Struct({ x: opt })), b: optional(ListOf(Text)) } }, ["/a/x", "/b/*"]],
  ["maps of what has no rule", { body: { a: optional(Record(Text, Text)), b: optional(Record(Text, ruled)), c: optional(Record(Text, Flag)) } }, ["/a"]],
  ["one shape of several", { body: { a: optional(NullOr(Text)), b: optional(Union([Flag, Finite])), c: optional(NullOr(Flag)) } }, ["/a", "/b"]],
  ["each place once", { body: { a: optional(Union([Text, Finite])) } }, ["/a"]],
  ["not where a rule stands", { body, rules: reads("/a", { body: "body" }) }, ["/b"]],
  ["not where a rule reads", { body, rules: reads("", { b: "body/b" }) }, ["/a"]],
  ["not what a rule reads of what is merged", { body, stored: "current", rules: reads("", { b: "merged/b" }) }, ["/a"]],
  ["what a rule reads of what is stored, where it is sent", { body, stored: "current", rules: reads("", { b: "stored/b" }) }, ["/a", "/b"]],
  ["what a table opens", { body, facts: { s: ruled }, rules: (made) => [made.editable("t.table", { ...about, by: "facts/s", members: { NEW: ["/a"] } })] }, ["/a", "/b"]],
])("finds %s", (_, faulty, unruled) => {
  expect(unruledFields(declared(faulty).tree).map(({ at }) => at)).toEqual(unruled)
}) // prettier-ignore
