import * as Schema from "effect/Schema"
import { shape } from "perevir"
import * as words from "./ways-vocabulary.js"

// An invented API whose members have one of several shapes, told apart by a literal or only by what is inside, and one of any names.

const { Array, Finite, Literal, NullOr, optional, Record, String, Struct, Union } = Schema

const about = { cites: "a row", says: "It is never right.", check: words.never, params: words.read } as const

const ways = shape({
  id: "ways.update",
  http: "PATCH /ways/{id}",
  source: "ways.txt",
  body: {
    pay: optional(Union([Struct({ by: Literal("card"), card: String }), Struct({ by: Literal("cash"), till: optional(Finite) })])),
    to: optional(Union([Struct({ city: String }), Struct({ office: Finite, floor: optional(Finite) })])),
    all: optional(Array(Union([Struct({ a: String }), Struct({ b: Finite })]))),
    names: optional(NullOr(Record(String, Struct({ x: optional(Finite), y: optional(Finite) })))),
  },
  facts: { status: String },
  stored: "current",
}) // prettier-ignore

const rules = [
  ways.editable("ways.editable", { ...words.locks, by: "facts/status", members: { DONE: [] } }),
  ways.rule("ways.pay", { ...about, at: "", reads: { pay: "merged/pay" } }),
  ways.rule("ways.to", { ...about, at: "", reads: { to: "merged/to" } }),
  ways.rule("ways.names", { ...about, at: "", reads: { names: "merged/names" } }),
  ways.rule("ways.office", { ...about, at: "", reads: { office: "stored/to/office" } }),
  ways.rule("ways.b", { ...about, at: "", reads: { b: "stored/all/*/b?" } }),
] as const

export const update = ways.operation({ rules, messages: words.messages })
