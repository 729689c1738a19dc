import { expect, test } from "vitest"
import { fileOf, perevir } from "./perevir.js"

const body = fileOf({ note: " ", grams: 5 })

test("explains a body as a tree, and exits as check does", async () => {
  const { code, out, err } = await perevir(["explain", "parcel.update", body, "--fact", "status=SENT"])
  expect({ code, err }).toEqual({ code: 1, err: "" })
  expect(out).toMatch(/^parcel\.update is rejected\n/)
  expect(out).toContain("failed parcel.editable")
})

test("explains a whole request from standard input, in JSON", async () => {
  const stdin = JSON.stringify({ path: { id: "6" }, body: { grams: 5 } })
  const argv = ["explain", "parcel.update", "-", "--request", "--format", "json", "--fact", "status=NEW"]
  const { code, out } = await perevir(argv, { stdin })
  expect(code).toBe(1)
  const { operation, rows } = JSON.parse(out) as { operation: string; rows: readonly { rule: string; is: string }[] }
  expect(operation).toBe("parcel.update")
  expect(rows.find(({ rule }) => rule === "parcel.id")).toMatchObject({ is: "failed", pointer: "/grams" })
})

test("heeds the options", async () => {
  const { code, out } = await perevir([
    "explain",
    "parcel.update",
    body,
    "--off",
    "parcel.note",
    "--unchecked",
    "allow",
  ])
  expect(code).toBe(0)
  expect(out).toContain("off parcel.note")
  expect((await perevir(["explain", "parcel.update", body, "--off", "nope"])).code).toBe(2)
})
