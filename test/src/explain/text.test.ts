import { explain, explainText } from "perevir/explain"
import { update as deal } from "perevir/deals/declared"
import { expect, it } from "vitest"
import { update } from "../parcel.js"

const facts = { status: "SENT", now: "2026-01-01T00:00:00Z", current: {} }

it("writes a tree: places, their rules, why and what they read; last, what stands on nothing", () => {
  const text = explainText(
    explain(update, { from: { kind: "a", office: "b", city: "c" } }, facts, { off: ["parcel.open"] }),
  )
  expect(text).toContain(`parcel.update is rejected

path/id
└─ unchecked parcel.known, for want of depot
   It is as it should be.
   reads facts/depot: not known
   parcels.txt: a row

body
├─ passed body
├─ off parcel.open
│  It is as it should be.
│  reads facts/status: SENT
│  parcels.txt: a row
`)
  expect(text).toContain(`
├─ failed parcel.editable
│  locked when SENT
│  It is as it should be.
│  reads facts/status: SENT
│  fix: remove it
│  parcels.txt: a row
`)
  expect(text).toContain("failed parcel.city (a warning)\n")
  expect(text).toContain("\n\nnot applicable, for nothing is there\n")
  expect(text).toContain("─ parcel.code at body/pay/card, body/either, body/items/*/code\n")
})

it("says why a rule does not apply at a place that is there", () => {
  const text = explainText(
    explain(update, { note: "a", grams: "x", items: [{ code: "P-0" }] }, { ...facts, status: "GONE" }),
  )
  expect(text).toContain("not applicable parcel.editable: it says nothing of this state")
  expect(text).toContain("not applicable parcel.grams: body/grams is invalid")
  expect(text).toContain("not applicable parcel.item.stored: the value here is none that it is about")
})

it("shows nothing that steers a terminal, cuts what is long, and counts what is not shown", () => {
  const explanation = explain(update, { note: "\u001b[2J", meta: "я".repeat(200), x: 1, y: 2 }, facts, { maxIssues: 1 })
  const text = explainText(explanation)
  expect(text).not.toContain("\u001b")
  expect(text).toContain(String.raw`reads body/note: "\u001b[2J"`)
  expect(text).toContain("parcel.update is rejected; 2 more failed, not shown")
  expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThan(220)
  expect(explainText(explanation, { color: true })).toContain("\u001b[")
})

it("keeps names, phones and cards out", () => {
  const text = explainText(
    explain(deal, { sellerFirstName: "Iван", payment: { cardToId: "4111" } }, { status: "PAID" }),
  )
  expect(text).toContain('reads body/sellerFirstName: "[redacted]"')
  expect(text).not.toMatch(/ван|4111/)
})
