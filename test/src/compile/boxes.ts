import * as Schema from "effect/Schema"
import { shape } from "perevir"
import * as words from "./boxes-vocabulary.js"

// An invented API with objects, and members of objects, that may be null, and a shape that contains itself by name.

const { optional, NullOr, String, Struct } = Schema

interface Label {
  readonly text: string
  readonly under?: Label | null | undefined
}
const Label: Schema.Codec<Label> = Struct({
  text: String,
  under: optional(NullOr(Schema.suspend((): Schema.Codec<Label> => Label))),
})
const about = { cites: "a row", says: "It is never right.", check: words.never, params: words.read } as const

const boxes = shape({
  id: "boxes.update",
  http: "PATCH /boxes/{id}",
  source: "boxes.txt",
  body: {
    route: optional(Struct({ from: optional(NullOr(String)), to: optional(String) })),
    label: optional(Label),
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
