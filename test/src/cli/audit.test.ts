import { fileURLToPath } from "node:url"
import { describe, expect, test } from "vitest"
import { argued } from "../../../rules/argued.js"
import { update as loan } from "../audit/loan.js"
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

  test("audits each operation that it has where none is named, and marks what does not stand", async () => {
    const operations = [loan, { ...loan, id: "loans.other" }]
    const stands = { operation: "loans.update", kind: "closedState", because: "so it is" } as const
    const { code, out } = await perevir(["audit"], { operations, argued: [stands], env: { FORCE_COLOR: "1" } })
    const [bad, faint, strong] = ["\u001b[31m", "\u001b[2m", "\u001b[1m"]
    expect(code).toBe(1)
    expect(out.match(/^.*found.*$/gm)?.map((line) => line.replaceAll(strong, ""))).toEqual([
      expect.stringMatching(/^loans\.update\S* {2}1 found, 1 argued$/),
      expect.stringMatching(/^loans\.other\S* {2}2 found$/),
    ])
    expect(out.match(/^ {2}\S+ /gm)?.map((mark) => [mark.includes(bad), mark.includes(faint)])).toEqual([
      [false, true],
      [true, false],
      [true, false],
      [true, false],
    ])
    expect(out).toContain("\n    nothing looks at the fact reserved: ")
  })

  test.each<[about: string, argv: readonly string[], said: RegExp]>([
    ["an operation that there is not", ["deal.update"], /there is no operation "deal.update"/],
    ["a module that there is not", ["./nothing.ts"], /nothing\.ts/],
    ["a module by its name alone", ["nothing.js"], /^(?!.*there is no operation).*nothing\.js/s],
    ["a module of another ending", ["nothing.cts"], /^(?!.*there is no operation).*nothing\.cts/s],
    ["an operation that is called much like a module", ["deals.tsx"], /there is no operation "deals\.tsx"/],
    ["a module without an operation", [fileOf("export const one = 1", "no-pack.js")], /exports no operation/],
    ["reasons that are none", ["--argued", fileOf({}, "no-reasons.json")], /must hold a list of reasons/],
    [
      "reasons one of which is none",
      ["--argued", fileOf([{ because: "so" }, null], "null.json")],
      /must hold a list of reasons/,
    ],
    [
      "reasons one of which has none",
      ["--argued", fileOf([{ because: "so" }, {}], "empty.json")],
      /must hold a list of reasons/,
    ],
  ])("refuses %s", async (_, argv, said) => {
    const { code, err } = await perevir(["audit", ...argv])
    expect(code).toBe(2)
    expect(err).toMatch(said)
  })
})
