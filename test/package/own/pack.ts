import * as Schema from "effect/Schema"
import { domain, type Issue as IssueOf, shape, type Value as ValueOf } from "perevir"
import { Guest } from "./guest.js"
import { en, fewSeats, isOpen } from "./words.js"

export const booking = shape({
  id: "booking.update",
  http: "PUT /bookings/{id}",
  source: "bookings.txt",
  body: {
    seats: domain(Schema.Finite, {
      "booking.seats": { cites: "section 2", says: "A table has 1 to 8 seats.", check: fewSeats },
    }),
    guests: Schema.optional(Schema.Array(Guest)),
  },
  facts: { open: Schema.Boolean },
})

const houseOpen = booking.rule("booking.open", {
  cites: "section 1",
  says: "The house is open.",
  at: "",
  reads: { open: "facts/open" },
  check: isOpen,
})

export const update = booking.operation({ rules: [houseOpen], messages: en })
export type Value = ValueOf<typeof update>
export type Issue = IssueOf<typeof update>
