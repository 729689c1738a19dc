import { update } from "perevir/prepayments"
import { expect, test } from "vitest"
import { ledger } from "../../../rules/prepayments/ledger.js"
import { holdLedger } from "../hold-pack.js"

holdLedger(ledger, "prepayments.", update.rules)

test("the ledger is of the document that the rules cite", () => {
  expect(ledger.document).toBe(update.tree.source)
})
