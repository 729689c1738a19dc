import { expect, test } from "vitest"
import { update } from "../parcel.js"
import { perevir } from "./perevir.js"

test.each([[["rules"]], [["rules", "parcel.update"]]])("lists the rules to read: %s", async (argv) => {
  const { code, out } = await perevir(argv)
  expect(code).toBe(0)
  expect(out).toContain("parcel.update  PATCH /parcels/{id}")
  expect(out).toContain("  parcel.note  inferred, warning\n    It is likely as it should be.\n    because it is likely")
  expect(out).toContain("  parcel.grams  documented, error\n    It is as it should be.\n    parcels.txt: a row\n\n")
  expect(out.split("every operation")[1]).toContain("  type  documented, error")
  expect(out).not.toContain("\u001b")
})

test("lists the rules of each operation, and those of the engine once, at the end", async () => {
  const { out } = await perevir(["rules"], { operations: [update, { ...update, id: "parcel.other" }] })
  const sections = out.trimEnd().split("\n\n\n")
  const idsOf = (section = "") => section.split("\n\n").map((rule) => /^ *(\S+)/.exec(rule)?.[1])
  const own = update.rules.map(({ id }) => id).filter((id) => id.startsWith("parcel."))
  const engine = update.rules.map(({ id }) => id).filter((id) => !id.startsWith("parcel."))
  expect(sections.map(idsOf)).toEqual([
    ["parcel.update", ...own],
    ["parcel.other", ...own],
    ["every", ...engine],
  ])
  expect(sections[2]).not.toContain("undefined")
})

test("lists each rule once, as json too", async () => {
  const { out } = await perevir(["rules", "--format", "json"])
  expect(JSON.parse(out)).toEqual([
    { operation: "parcel.update", http: "PATCH /parcels/{id}", rules: JSON.parse(JSON.stringify(update.rules)) },
  ])
})

test("has nothing to list without operations", async () => {
  expect(await perevir(["rules"], { operations: [] })).toEqual({ code: 0, out: "every operation\n", err: "" })
})
