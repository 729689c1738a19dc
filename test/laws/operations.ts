import type { Declared } from "perevir"
import type { Sample } from "./near.js"
import { update as parcel } from "../src/parcel.js"

type AnyDeclared = Declared<any> // eslint-disable-line @typescript-eslint/no-explicit-any -- the laws hold whatever the types

/** The operations that every law is held for, each with the rows that its values are drawn from. */
export const operations: readonly (readonly [id: string, operation: AnyDeclared, samples: readonly Sample[]])[] = [
  [
    "parcel.update",
    parcel as AnyDeclared,
    [
      {
        body: {
          name: "Olena",
          note: "fragile",
          grams: 5,
          items: [{ code: "P-1", grams: 2 }],
          from: { city: "Lviv", kind: "post", office: "1" },
        },
        facts: {
          status: "NEW",
          depot: { id: "1", open: true },
          now: "2026-01-01T00:00:00Z",
          current: { name: "Olena", grams: 5 },
        },
      },
      { body: { items: [{ code: "P-0" }] }, facts: { status: "SENT" } },
    ],
  ],
]
