import { expect, it } from "vitest"
import { planOf } from "../../../src/check/plan.js"
import { scopeOf, treeOf } from "./asked.js"
import { objectOf, text } from "./made.js"

const drafted = (facts: object): unknown => {
  const tree = treeOf({
    body: objectOf({ note: text() }),
    facts: { status: text(), name: text({ nfc: true }), other: text() },
    from: { status: "status" },
    plan: (draft) => draft,
  })
  return planOf(tree, scopeOf(tree, { facts }).facts, { body: { note: "a" } })
}

it.each<[about: string, facts: object, draft: object]>([
  ["nothing", {}, { facts: {} }],
  ["facts", { status: "NEW", name: "e\u0301" }, { facts: { status: "NEW", name: "é" } }],
  ["what is stored", { current: { status: "NEW" } }, { facts: { status: "NEW" }, stored: { status: "NEW" } }],
  ["no broken fact", { status: 5, name: "a" }, { facts: { name: "a" } }],
])("a plan is made of what will be sent, knowing %s", (_, facts, draft) => {
  expect(drafted(facts)).toStrictEqual({ body: { note: "a" }, ...draft })
})

it("an operation without a plan has none", () => {
  const tree = treeOf({})
  expect(planOf(tree, scopeOf(tree).facts, { body: {} })).toBeUndefined()
})
