import type { Declared } from "perevir"
import * as deals from "perevir/deals/declared"
import * as deviceOrders from "perevir/device-orders/declared"
import * as hardwareOrders from "perevir/hardware-orders/declared"
import * as panier from "perevir/panier/declared"
import * as prepayments from "perevir/prepayments/declared"
import { examples as dealExamples } from "../../rules/deals/examples.js"
import { examples as deviceExamples } from "../../rules/device-orders/examples.js"
import { examples as hardwareExamples } from "../../rules/hardware-orders/examples.js"
import { examples as panierExamples } from "../../rules/panier/examples.js"
import { examples as prepaymentExamples } from "../../rules/prepayments/examples.js"

type AnyDeclared = Declared<any> // eslint-disable-line @typescript-eslint/no-explicit-any -- a test of every operation is one of none in particular

/** A row of a pack's examples, whichever pack's. */
export interface Row {
  readonly rule: string
  readonly about: string
  readonly body: unknown
  readonly facts?: unknown
  readonly options?: object
  readonly request?: object
}

/** The packs' operations, each with its examples. */
export const packs: readonly (readonly [id: string, operation: AnyDeclared, examples: readonly Row[]])[] = [
  ["deals.update", deals.update as AnyDeclared, dealExamples],
  ["panier.update", panier.update as AnyDeclared, panierExamples],
  ["deviceOrders.update", deviceOrders.update as AnyDeclared, deviceExamples],
  [
    "hardwareOrders.create",
    hardwareOrders.create as AnyDeclared,
    hardwareExamples.filter(({ operation }) => operation === "create"),
  ],
  [
    "hardwareOrders.replace",
    hardwareOrders.replace as AnyDeclared,
    hardwareExamples.filter(({ operation }) => operation === "replace"),
  ],
  ["prepayments.update", prepayments.update as AnyDeclared, prepaymentExamples],
]
