import { reconcile } from "perevir/deals/wire"
import { response } from "../../../../rules/deals/wire/response.js"
import { expect, test } from "vitest"
import { update } from "perevir/deals/declared"
import { sample } from "../../../../rules/deals/wire/examples.js"
import { holdCatalogue } from "../../hold-pack.js"

const own = ["deals.response.id inferred warning", "deals.response.externalId inferred warning"]
holdCatalogue(response, "deals-update.txt", own, "warning")

test("the declared operation has its checker of answers", () => {
  expect(update.response).toBe(response)
  expect(update.given({ status: "NEW" }).response).toBe(response)
})

test("an answer about another deal is told with what was expected and what came", () => {
  expect(reconcile({ sent: { path: { dealId: "L8M95ES" } } }, sample)).toMatchObject([
    { rule: "deals.response.id", pointer: "/data/id", params: { expected: "L8M95ES", got: "L8M95ER" } },
  ])
})
