import * as Schema from "effect/Schema"
import { domain } from "perevir"
import { notBlank } from "./words.js"

export const Guest = Schema.Struct({
  name: domain(Schema.String, {
    "booking.guest.name": { infers: "a table is kept under a name", says: "A guest has a name.", check: notBlank },
  }),
  diet: Schema.optional(Schema.Literals(["none", "vegan"])),
})
