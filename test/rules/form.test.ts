import { deepStrictEqual } from "node:assert/strict"
import * as deals from "perevir/deals/form"
import { labels as uk, uk as inUkrainian } from "perevir/deals/uk"
import * as deviceOrders from "perevir/device-orders/form"
import * as hardwareOrders from "perevir/hardware-orders/form"
import * as panier from "perevir/panier/form"
import * as prepayments from "perevir/prepayments/form"
import { describe, expect, it, test } from "vitest"
import { languages, tags } from "../../scripts/message-page/languages.js"
import { packs } from "../../scripts/rule-pages/packs.js"
import type { Field, FormOutline } from "../../src/form/index.js"
import { leaves } from "../../src/tree/places.js"
import { toPointer } from "../../src/pointer.js"
import { editableWhenNew, editableWhenPaid } from "./deals/document-lists.js"

type AnyForm = {
  readonly id: string
  readonly outline: FormOutline
  readonly fields: (facts?: never, language?: never) => readonly Field[]
}

const forms: readonly (readonly [id: string, pack: string, form: AnyForm])[] = [
  ["deals.update", "deals", deals.form],
  ["panier.update", "panier", panier.form],
  ["deviceOrders.update", "device-orders", deviceOrders.form],
  ["hardwareOrders.create", "hardware-orders", hardwareOrders.create],
  ["hardwareOrders.replace", "hardware-orders", hardwareOrders.replace],
  ["prepayments.update", "prepayments", prepayments.form],
]

describe.each(forms)("the form of %s", (id, pack, form) => {
  const operation = packs.flatMap(({ operations }) => operations).find((one) => one.id === id)

  it("has a row for each leaf of the body, in its order, and for what is in lists", () => {
    expect(form.id).toBe(id)
    const rows = form.fields().map(({ pointer }) => pointer)
    const members = leaves(operation?.tree.parts.body as never).map(toPointer)
    expect(rows.filter((pointer) => !pointer.includes("*"))).toEqual(members)
    expect(new Set(rows).size).toBe(rows.length)
    for (const pointer of rows.filter((row) => row.includes("*"))) expect(rows).toContain(pointer.slice(0, pointer.indexOf("/*"))) // prettier-ignore
  })

  test.each(tags)("calls each field by its name in %s", (tag) => {
    const { locale, labels } = languages[pack]?.[tag] ?? { locale: undefined, labels: {} }
    for (const { pointer, label } of form.fields(undefined, (locale && { locale, labels }) as never))
      expect([pointer, label]).toEqual([pointer, labels[pointer.replace(/\/\*$/, "")]])
  })

  it("is plain data", () => {
    deepStrictEqual(JSON.parse(JSON.stringify(form.outline)), form.outline)
  })
})

describe("the fields of a deal", () => {
  const editable = (facts?: Parameters<typeof deals.fields>[0]) =>
    deals.fields(facts).flatMap((field) => (field.editable === true ? [field.pointer] : [])).toSorted() // prettier-ignore

  it("are 34, and open as the document lists them", () => {
    expect(deals.fields()).toHaveLength(34)
    expect(editable({ status: "NEW" })).toEqual(editableWhenNew.toSorted())
    expect(editable({ status: "PAID" })).toEqual(editableWhenPaid.toSorted())
    expect(editable({ status: "PAID" })).toHaveLength(18)
    expect(editable({ current: { status: "PAID" } })).toHaveLength(18)
  })

  it("say why they are closed, in the caller's language", () => {
    const closed = deals.fields({ status: "PAID" }, { locale: inUkrainian, labels: uk }).filter((field) => field.editable === false) // prettier-ignore
    expect(closed).toHaveLength(16)
    for (const { closedBy } of closed) expect(closedBy?.rule).toBe("deals.field.editable")
    for (const { closedBy } of closed) expect(closedBy?.message).toBe(inUkrainian.messages["deals.field.editable"]({ state: "PAID" })) // prettier-ignore
    const sold = deals.fields({ status: "SOLD" })
    expect(new Set(sold.map(({ closedBy }) => closedBy?.rule))).toEqual(new Set(["deals.status.editable"]))
  })

  it("are neither open nor closed as long as the status is not known", () => {
    for (const { editable, needs } of deals.fields()) expect([editable, needs]).toEqual([undefined, "status"])
  })

  it("keep apart what a browser may remember of whom", () => {
    const remembered = deals.fields().flatMap(({ autocomplete = "off" }) => (autocomplete === "off" ? [] : [autocomplete])) // prettier-ignore
    expect(remembered).toHaveLength(21)
    expect(new Set(remembered).size).toBe(21)
  })
})

test("an order that was submitted is closed to being replaced, never to being created", () => {
  const all = (fields: readonly Field[]) => [...new Set(fields.map(({ editable, closedBy }) => closedBy?.rule ?? editable))] // prettier-ignore
  expect(all(hardwareOrders.replace.fields({ status: "DRAFT" }))).toEqual([true])
  expect(all(hardwareOrders.replace.fields({ status: "SUBMITTED" }))).toEqual(["hardwareOrders.submitted"])
  expect(all(hardwareOrders.replace.fields())).toEqual([undefined])
  expect(all(hardwareOrders.create.fields())).toEqual([true])
})

test("a language without its names is refused at once", () => {
  expect(() => deals.fields({}, { locale: inUkrainian } as never)).toThrow("perevir/deals/uk")
})
