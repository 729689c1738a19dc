import { fileURLToPath } from "node:url"
import { describe, expect, test } from "vitest"
import { argued } from "../../../rules/argued.js"
import { fileOf, perevir } from "./perevir.js"
import { six } from "./six.js"

const broken = fileURLToPath(new URL("../audit/loan.ts", import.meta.url))

describe("perevir audit", { timeout: 120_000 }, () => {
  test("finds nothing in an operation of ours that is not argued", async () => {
    const { code, out } = await perevir(["audit", "hardwareOrders.create"], { operations: six, argued })
    expect(code).toBe(0)
    expect(out).toContain(
      "hardwareOrders.create  nothing found, 2 argued\n  unruledField /poRef\n    stands, for: free texts",
    )
  })

  test("audits a module with its ledger and examples, and prints json", async () => {
    const { code, out } = await perevir(["audit", broken, "--format", "json"])
    const kinds = (JSON.parse(out) as readonly { readonly kind: string }[]).map(({ kind }) => kind)
    expect([code, kinds]).toEqual([1, ["closedState", "unreadFact", "clauseWithoutExample"]])
  })

  test("takes reasons for which findings stand", async () => {
    const reasons = fileOf([{ operation: "loans.update", kind: "closedState", because: "so it is" }], "reasons.json")
    const { code, out } = await perevir(["audit", broken, "--argued", reasons])
    expect(code).toBe(1)
    expect(out).toContain(
      "loans.update  2 found, 1 argued\n  closedState loans.editable at CLOSED\n    stands, for: so it is",
    )
  })

  test.each<[about: string, argv: readonly string[], said: RegExp]>([
    ["an operation that there is not", ["deal.update"], /there is no operation "deal.update"/],
    ["a module that there is not", ["./nothing.ts"], /nothing\.ts/],
    ["a module without an operation", [fileOf("export const one = 1", "no-pack.js")], /exports no operation/],
    ["reasons that are none", ["--argued", fileOf({}, "no-reasons.json")], /must hold a list of reasons/],
  ])("refuses %s", async (_, argv, said) => {
    const { code, err } = await perevir(["audit", ...argv])
    expect(code).toBe(2)
    expect(err).toMatch(said)
  })
})
