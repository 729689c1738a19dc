import { form, fields } from "perevir/deals/form"
import { formOf } from "perevir/form"
import { expect, test } from "vitest"
import { update } from "../parcel.js"
import { perevir } from "./perevir.js"
import { six } from "./six.js"

const world = { operations: [update, ...six], forms: [form] }
const ask = (...argv: readonly string[]) => perevir(["fields", ...argv], world)

test("lists the fields of a state: what each holds, whether it may be sent, and why not", async () => {
  const { code, out, err } = await ask("deals.update", "--fact", "status=PAID")
  expect([code, err]).toEqual([0, ""])
  const row = (pointer: string) => out.split("\n").find((line) => line.startsWith(`${pointer} `))
  expect(row("/productPrice")).toMatch(/Price, kopecks +whole number from 1 +no$/)
  expect(row("/sellerFirstName")).toMatch(/Seller's first name +text +sensitive +yes$/)
  expect(out).toMatch(/^deals\.update {2}PATCH /)
  expect(out).toMatch(/18 of 34 fields may be sent\n16 closed: .* {2}deals\.field\.editable\n$/)
})

test("says which fact is lacking", async () => {
  const { out } = await ask("hardwareOrders.replace")
  expect(out).toMatch(/^\/orderReference .*depends on status$/m)
  expect(out).toContain("\n0 of ")
})

test("prints as JSON all that a form is told", async () => {
  const { out } = await ask("deals.update", "--fact", "status=PAID", "--format", "json")
  expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(fields({ status: "PAID" }))))
})

test("names the fields of a pack without a form by their members", async () => {
  const { out } = await ask("parcel.update", "--fact", "status=NEW", "--format", "json")
  expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(formOf(update).fields({ status: "NEW" }))))
  expect((await ask("parcel.update")).out).toMatch(/^\/size +size +S \| M \| 3 +/m)
})

test("lists each field in lines of its own where the terminal is narrow", async () => {
  const { out } = await perevir(["fields", "parcel.update", "--fact", "status=NEW"], { ...world, columns: 60 })
  expect(out).toContain("- field /secret, label secret, holds text, is sensitive,\n  may be sent no\n")
  expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(60)
})

test.each([
  [["deal.update"], "did you mean deals.update?"],
  [["deals.update", "--fact", "status=5"], "the facts are broken at /status"],
  [["deals.update", "--fact", "state=PAID"], "has no fact"],
])("says what cannot be used: %s", async (argv, says) => {
  const { code, out, err } = await ask(...argv)
  expect([code, out]).toEqual([2, ""])
  expect(err).toContain(says)
})
