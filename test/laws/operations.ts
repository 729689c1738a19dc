import type { Declared } from "perevir"
import { update as deals } from "perevir/deals/declared"
import { update as deviceOrders } from "perevir/device-orders/declared"
import { create, replace } from "perevir/hardware-orders/declared"
import { update as panier } from "perevir/panier/declared"
import { update as prepayments } from "perevir/prepayments/declared"
import { examples as aboutDeals } from "../../rules/deals/examples.js"
import { examples as aboutDeviceOrders } from "../../rules/device-orders/examples.js"
import { examples as aboutHardwareOrders } from "../../rules/hardware-orders/examples.js"
import { examples as aboutPanier } from "../../rules/panier/examples.js"
import { examples as aboutPrepayments } from "../../rules/prepayments/examples.js"
import { update as ferry } from "../src/ferry.js"
import { update as parcel } from "../src/parcel.js"
import type { Sample } from "./near.js"

export type AnyDeclared = Declared<any> // eslint-disable-line @typescript-eslint/no-explicit-any -- the laws hold whatever the types

/** What a row says is found: in the body unless it says where. */
export interface Spot {
  readonly rule: string
  readonly in?: string
  readonly pointer: string
}

/** A row of a pack's examples. */
export interface Row extends Sample {
  readonly rule: string
  readonly about: string
  readonly options?: { readonly off?: readonly string[]; readonly error?: readonly string[] }
  readonly expect: "accepted" | "undecided" | readonly Spot[]
}

const hardwareOrders = (name: string): readonly Row[] =>
  aboutHardwareOrders.filter(({ operation }) => operation === name)

/** The operations of the packs, each with its examples. */
export const packs: readonly (readonly [id: string, operation: AnyDeclared, rows: readonly Row[]])[] = [
  ["deals.update", deals as AnyDeclared, aboutDeals],
  ["panier.update", panier as AnyDeclared, aboutPanier],
  ["deviceOrders.update", deviceOrders as AnyDeclared, aboutDeviceOrders],
  ["hardwareOrders.create", create as AnyDeclared, hardwareOrders("create")],
  ["hardwareOrders.replace", replace as AnyDeclared, hardwareOrders("replace")],
  ["prepayments.update", prepayments as AnyDeclared, aboutPrepayments],
]

const held = { status: "HELD", depot: { id: "0", open: true }, now: "2026-01-01T00:00:00Z", current: { grams: 5 } }

const parcels: readonly Sample[] = [
  {
    body: {
      name: "Olena",
      note: "fragile",
      grams: 5,
      items: [{ code: "P-1", grams: 2 }],
      from: { city: "Lviv", kind: "post", office: "1" },
    },
    request: { path: { id: "5" }, query: { dryRun: "true" } },
    facts: {
      ...held,
      status: "NEW",
      current: { name: "Olena", grams: 5, items: [{ code: "P-1" }], from: { kind: "post" } },
    },
  },
  { body: { items: [{ code: "P-0", grams: 1 }] }, facts: { status: "SENT" } },
  { body: { note: " ", from: { city: "post", kind: "post", office: "0" } }, facts: { ...held, status: "SENT" } },
  { body: { items: [{ code: "P-1", grams: 1, price: { currency: "XXX" } }, { grams: 2 }] }, facts: held },
  { body: { note: "fragile", from: { city: "post", kind: "post", office: "1" } }, facts: { ...held, status: "NEW" } },
  { body: { grams: 5, meta: [1], pay: { by: "cash", till: 2 } }, facts: held, request: { path: { id: 5 } } },
  { body: { labels: { top: "this way up" }, size: 3, secret: "gift", secretGrams: 7, either: 5 }, facts: held },
  { body: { comments: [{ text: "well", replies: [{ text: "so" }] }], at: [1, 2], fragile: true }, facts: held },
  { body: {}, facts: { status: "LOST", depot: null, current: {} } },
]

const ferries: readonly Sample[] = [
  { body: { number: 5 }, request: { path: { id: 5 } }, facts: { current: {} } },
  { body: { mostBeds: 2, cabins: [{ beds: 1 }] }, request: { path: { id: "5" } }, facts: { current: {} } },
  { body: { route: { from: "IST" } }, request: { path: { id: "5" } } },
  { body: { route: { from: "IST" } } },
  { body: { route: { from: "IST", to: "ODS" }, number: 7 }, request: { path: { id: "7" } } },
  { body: { route: {} }, facts: {} },
  { body: { route: { to: "AAA" }, mostBeds: 3 } },
  { body: { cabins: [] }, request: { path: { id: "5" } }, facts: { current: { route: [] } } },
  { body: { number: 5 }, facts: { current: { number: "5" } } },
  {
    body: {
      number: 5,
      mostBeds: 2,
      route: { from: "ODS", stops: ["IST", "YYY"] },
      cabins: [{ beds: 2, pets: [{ kind: "cat" }, {}] }, { beds: 3 }],
    },
    request: { path: { id: "5" } },
    facts: { current: { route: { to: "ODS" } } },
  },
  { body: { route: { from: "IST", to: "ODS", stops: ["ODS"] }, cabins: [{ beds: 1 }] }, facts: { current: {} } },
  {
    body: {
      mostBeds: 0,
      cabins: [{ beds: 9, pets: [{ kind: "cat" }] }],
      route: { stops: ["YYY", "AAA", "BBB", "CCC"] },
    },
    request: { path: { id: 7 } },
  },
]

/** The operations that every law is held for, each with the rows that its values are drawn from. */
export const operations: readonly (readonly [id: string, operation: AnyDeclared, samples: readonly Sample[]])[] = [
  ["parcel.update", parcel as AnyDeclared, parcels],
  ["ferry.update", ferry as AnyDeclared, ferries],
  ...packs,
]
