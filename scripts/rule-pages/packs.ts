import type { Declared, Expected, Ledger, Options } from "perevir"
import * as deals from "perevir/deals/declared"
import * as deviceOrders from "perevir/device-orders/declared"
import * as hardwareOrders from "perevir/hardware-orders/declared"
import * as panier from "perevir/panier/declared"
import * as prepayments from "perevir/prepayments/declared"
import { examples as dealsExamples } from "../../rules/deals/examples.js"
import { ledger as dealsLedger } from "../../rules/deals/ledger.js"
import { page as dealsPage } from "../../rules/deals/page.js"
import { examples as dealsAnswers } from "../../rules/deals/wire/examples.js"
import { examples as panierAnswers } from "../../rules/panier/wire/examples.js"
import { examples as deviceOrdersExamples } from "../../rules/device-orders/examples.js"
import { ledger as deviceOrdersLedger } from "../../rules/device-orders/ledger.js"
import { page as deviceOrdersPage } from "../../rules/device-orders/page.js"
import { codes as deviceOrdersCodes } from "../../rules/device-orders/wire/codes.js"
import { examples as deviceOrdersAnswers } from "../../rules/device-orders/wire/examples.js"
import { examples as hardwareOrdersExamples } from "../../rules/hardware-orders/examples.js"
import { ledger as hardwareOrdersLedger } from "../../rules/hardware-orders/ledger.js"
import { page as hardwareOrdersPage } from "../../rules/hardware-orders/page.js"
import { examples as hardwareOrdersAnswers } from "../../rules/hardware-orders/wire/examples.js"
import { examples as panierExamples } from "../../rules/panier/examples.js"
import { ledger as panierLedger } from "../../rules/panier/ledger.js"
import { page as panierPage } from "../../rules/panier/page.js"
import { examples as prepaymentsExamples } from "../../rules/prepayments/examples.js"
import { ledger as prepaymentsLedger } from "../../rules/prepayments/ledger.js"
import { page as prepaymentsPage } from "../../rules/prepayments/page.js"
import { examples as prepaymentsAnswers } from "../../rules/prepayments/wire/examples.js"

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
  /** The checker of what the upstream answers, with its cases. */
  readonly answer?: { readonly operation: AnyOperation; readonly examples: readonly AnyExample[] }
  /** The number of each rule in an error body, where the document has numbers. */
  readonly codes?: Readonly<Record<string, number>>
}

/** The packs that have a page. */
export const packs: readonly Pack[] = [
  {
    name: "deals",
    operations: [deals.update],
    ledger: dealsLedger,
    examples: dealsExamples,
    words: dealsPage,
    answer: { operation: deals.update.response, examples: dealsAnswers },
  },
  {
    name: "panier",
    operations: [panier.update],
    ledger: panierLedger,
    examples: panierExamples,
    words: panierPage,
    answer: { operation: panier.update.response, examples: panierAnswers },
  },
  {
    name: "device-orders",
    operations: [deviceOrders.update],
    ledger: deviceOrdersLedger,
    examples: deviceOrdersExamples,
    words: deviceOrdersPage,
    answer: { operation: deviceOrders.update.response, examples: deviceOrdersAnswers },
    codes: deviceOrdersCodes,
  },
  {
    name: "hardware-orders",
    operations: [hardwareOrders.create, hardwareOrders.replace],
    ledger: hardwareOrdersLedger,
    examples: hardwareOrdersExamples,
    words: hardwareOrdersPage,
    answer: { operation: hardwareOrders.create.response, examples: hardwareOrdersAnswers },
  },
  {
    name: "prepayments",
    operations: [prepayments.update],
    ledger: prepaymentsLedger,
    examples: prepaymentsExamples,
    words: prepaymentsPage,
    answer: { operation: prepayments.update.response, examples: prepaymentsAnswers },
  },
]
