import { expect, test } from "vitest"
import { update } from "../parcel.js"
import { perevir } from "./perevir.js"

test.each([[["rules"]], [["rules", "parcel.update"]]])("lists the rules to read: %s", async (argv) => {
  const { code, out } = await perevir(argv)
  expect(code).toBe(0)
  expect(out).toContain("parcel.update  PATCH /parcels/{id}")
  expect(out).toContain("  parcel.note  inferred, warning\n    It is likely as it should be.\n    because it is likely")
  expect(out).toContain("  parcel.grams  documented, error\n    It is as it should be.\n    parcels.txt: a row")
  expect(out.split("every operation")[1]).toContain("  type  documented, error")
  expect(out).not.toContain("\u001b")
})

test("lists each rule once, as json too", async () => {
  const { out } = await perevir(["rules", "--format", "json"])
  expect(JSON.parse(out)).toEqual([
    { operation: "parcel.update", http: "PATCH /parcels/{id}", rules: JSON.parse(JSON.stringify(update.rules)) },
  ])
})

test("has nothing to list without operations", async () => {
  expect(await perevir(["rules"], { operations: [] })).toMatchObject({ code: 0 })
})
