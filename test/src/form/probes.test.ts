import * as Schema from "effect/Schema"
import { shape } from "perevir"
import { expect, test } from "vitest"
import { probesOf } from "../../../src/form/probes.js"

interface Branch {
  readonly by: "wind" | "rain"
  readonly next?: Branch | undefined
}
const Branch: Schema.Codec<Branch> = Schema.Union([
  Schema.Struct({
    by: Schema.Literal("wind"),
    next: Schema.optional(Schema.suspend((): Schema.Codec<Branch> => Branch)),
  }),
  Schema.Struct({ by: Schema.Literal("rain") }),
])

test("bodies have every member in one of them at least, and a shape in itself ends", () => {
  const tree = shape({
    id: "tree.update",
    http: "PUT /tree",
    source: "tree.md",
    body: { branch: Schema.optional(Schema.suspend((): Schema.Codec<Branch> => Branch)), height: Schema.Finite },
  })
  const { parts } = tree.operation({ rules: [], messages: {} }).tree
  expect(probesOf(parts.body)).toEqual([
    { branch: { by: "wind", next: { by: "wind", next: null } }, height: 0 },
    { branch: { by: "rain" }, height: 0 },
  ])
})
