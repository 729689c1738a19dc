import * as Schema from "effect/Schema"
import { shape } from "perevir"
import * as words from "./boxes-vocabulary.js"

// An invented API with objects, and members of objects, that may be null.

const { optional, NullOr, String, Struct } = Schema
const about = { cites: "a row", says: "It is never right.", check: words.never, params: words.read } as const

const boxes = shape({
  id: "boxes.update",
  http: "PATCH /boxes/{id}",
  source: "boxes.txt",
  body: {
    route: optional(Struct({ from: optional(NullOr(String)), to: optional(String) })),
    box: optional(NullOr(Struct({ a: optional(String), b: optional(String) }))),
  },
  stored: "current",
})

const rules = [
  boxes.rule("boxes.route", { ...about, at: "/route", reads: { route: "merged/route" } }),
  boxes.rule("boxes.box", { ...about, at: "/box", reads: { box: "merged/box" } }),
  boxes.rule("boxes.any", { ...about, at: "", reads: { box: "merged/box" } }),
] as const

export const update = boxes.operation({ rules, messages: words.messages })
