import type { Declared, Expected, Ledger, Options } from "perevir"
import * as deals from "perevir/deals/declared"
import * as deviceOrders from "perevir/device-orders/declared"
import * as hardwareOrders from "perevir/hardware-orders/declared"
import * as panier from "perevir/panier/declared"
import * as prepayments from "perevir/prepayments/declared"
import { examples as dealsExamples } from "../../rules/deals/examples.js"
import { ledger as dealsLedger } from "../../rules/deals/ledger.js"
import { page as dealsPage } from "../../rules/deals/page.js"
import { examples as deviceOrdersExamples } from "../../rules/device-orders/examples.js"
import { ledger as deviceOrdersLedger } from "../../rules/device-orders/ledger.js"
import { page as deviceOrdersPage } from "../../rules/device-orders/page.js"
import { examples as hardwareOrdersExamples } from "../../rules/hardware-orders/examples.js"
import { ledger as hardwareOrdersLedger } from "../../rules/hardware-orders/ledger.js"
import { page as hardwareOrdersPage } from "../../rules/hardware-orders/page.js"
import { examples as panierExamples } from "../../rules/panier/examples.js"
import { ledger as panierLedger } from "../../rules/panier/ledger.js"
import { page as panierPage } from "../../rules/panier/page.js"
import { examples as prepaymentsExamples } from "../../rules/prepayments/examples.js"
import { ledger as prepaymentsLedger } from "../../rules/prepayments/ledger.js"
import { page as prepaymentsPage } from "../../rules/prepayments/page.js"

export type AnyOperation = Declared<any> // eslint-disable-line @typescript-eslint/no-explicit-any -- a page is made of any operation

/** A case of any pack; where a pack has several operations it says which it is about. */
export interface AnyExample {
  readonly operation?: string
  readonly rule: string
  readonly about: string
  readonly body: unknown
  readonly facts?: object
  readonly options?: Options
  readonly request?: Readonly<Partial<Record<"path" | "query" | "headers", object>>>
  readonly expect: "accepted" | "undecided" | readonly Expected[]
}

/** What a page says that no rule, example or clause does. */
export interface Words {
  readonly heading: string
  readonly about: readonly string[]
  /** By fact: what it is. */
  readonly facts: Readonly<Record<string, string>>
  /** The rules in reading order. */
  readonly sections: readonly { readonly heading: string; readonly rules: readonly string[] }[]
}

export interface Pack {
  readonly name: string
  readonly operations: readonly AnyOperation[]
  readonly ledger: Ledger
  readonly examples: readonly AnyExample[]
  readonly words: Words
}

/** The packs that have a page. */
export const packs: readonly Pack[] = [
  {
    name: "deals",
    operations: [deals.update],
    ledger: dealsLedger,
    examples: dealsExamples,
    words: dealsPage,
  },
  {
    name: "panier",
    operations: [panier.update],
    ledger: panierLedger,
    examples: panierExamples,
    words: panierPage,
  },
  {
    name: "device-orders",
    operations: [deviceOrders.update],
    ledger: deviceOrdersLedger,
    examples: deviceOrdersExamples,
    words: deviceOrdersPage,
  },
  {
    name: "hardware-orders",
    operations: [hardwareOrders.create, hardwareOrders.replace],
    ledger: hardwareOrdersLedger,
    examples: hardwareOrdersExamples,
    words: hardwareOrdersPage,
  },
  {
    name: "prepayments",
    operations: [prepayments.update],
    ledger: prepaymentsLedger,
    examples: prepaymentsExamples,
    words: prepaymentsPage,
  },
]
