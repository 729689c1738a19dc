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
import { update as locker } from "../src/locker.js"
import { update as parcel } from "../src/parcel.js"

export type AnyDeclared = Declared<any> // eslint-disable-line @typescript-eslint/no-explicit-any -- the laws hold whatever the types

/** What a row says is found: in the body unless it says where. */
export interface Spot {
  readonly rule: string
  readonly in?: string
  readonly pointer: string
}

/** A row of a pack's examples. */
export interface Row {
  readonly body?: unknown
  readonly facts?: object | undefined
  /** What the request has beside its body. */
  readonly request?: object | undefined
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

/** The examples of an operation: none of an invented one. */
export const examplesOf = (operation: string): readonly Row[] => packs.find(([id]) => id === operation)?.[2] ?? []

/** The operations that every law is held for: of invented APIs, and of the packs. */
export const operations: readonly (readonly [id: string, operation: AnyDeclared])[] = [
  ["parcel.update", parcel as AnyDeclared],
  ["ferry.update", ferry as AnyDeclared],
  ["locker.update", locker as AnyDeclared],
  ...packs.map(([id, operation]) => [id, operation] as const),
]
