import { update } from "perevir/device-orders"
import { expect, test } from "vitest"
import { ledger } from "../../../rules/device-orders/ledger.js"
import { holdLedger } from "../hold-pack.js"

holdLedger(ledger, "deviceOrders.", update.rules)

test("the ledger is of the document that the rules cite", () => {
  expect(ledger.document).toBe(update.tree.source)
})
