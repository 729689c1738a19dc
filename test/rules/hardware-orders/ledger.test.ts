import { create, replace } from "perevir/hardware-orders"
import { expect, test } from "vitest"
import { ledger } from "../../../rules/hardware-orders/ledger.js"
import { holdLedger } from "../hold-pack.js"

const ids = create.rules.map(({ id }) => id)

holdLedger(ledger, "hardwareOrders.", [...create.rules, ...replace.rules.filter(({ id }) => !ids.includes(id))])

test("the ledger is of the document that the rules cite", () => {
  expect([create.tree.source, replace.tree.source]).toEqual([ledger.document, ledger.document])
})
