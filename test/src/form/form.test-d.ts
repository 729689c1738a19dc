import { fields, fromForm, issuesAt } from "perevir/deals/form"
import { labels, uk } from "perevir/deals/uk"
import { uk as ofPaniers } from "perevir/panier/uk"
import { update } from "perevir/deals"
import { replace } from "perevir/hardware-orders/form"
import { formFrom, formOf } from "perevir/form"
import { expectTypeOf, test } from "vitest"
import { update as parcel } from "../parcel.js"

test("facts are those of the operation", () => {
  fields({ status: "PAID" })
  replace.fields({ status: "DRAFT", now: "2026-01-01T00:00:00Z" })
  // @ts-expect-error no such fact
  fields({ state: "PAID" })
  // @ts-expect-error a status is a text
  replace.fields({ status: 5 })
})

test("a language is a table of the pack, with its labels", () => {
  fields({}, { locale: uk, labels })
  fields({}, { labels })
  // @ts-expect-error the labels are missing
  fields({}, { locale: uk })
  // @ts-expect-error another pack's
  fields({}, { locale: ofPaniers, labels })
})

test("a form takes FormData, URLSearchParams and entries", () => {
  expectTypeOf(fromForm(new FormData())).toEqualTypeOf<Record<string, unknown>>()
  fromForm(new URLSearchParams())
  fromForm([["a", "b"]])
  // @ts-expect-error no entries
  fromForm({ a: "b" })
})

test("the issues at a place are those of the verdict's rules", () => {
  const [issue] = issuesAt(update.check({}), "/adId")
  expectTypeOf(issue?.rule).toExtend<string | undefined>()
  // @ts-expect-error no such rule
  if (issue?.rule === "deals.name.alphabeth") return
})

test("a form is made of a declared operation, or of its outline for either face", () => {
  const form = formOf(parcel)
  form.fields({ status: "NEW" })
  formFrom(update, form.outline).fields({ status: "NEW" })
  // @ts-expect-error a compiled operation has no tree
  formOf(update as Omit<typeof update, "tree">)
})
