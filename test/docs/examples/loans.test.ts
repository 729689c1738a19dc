import { fileURLToPath } from "node:url"
import { compile } from "perevir/compile"
import { describe, expect, test } from "vitest"
import { update } from "../../../docs/examples/loans/pack.js"
import { perevir } from "../../src/cli/perevir.js"

// What docs/guide/your-own-pack.md says that a reader will see.

const file = fileURLToPath(new URL("../../../docs/examples/loans/pack.ts", import.meta.url))
const run = (argv: string, stdin = "") => perevir([...argv.split(" "), "--pack", file], { operations: [], stdin })

describe("the pack of the guide", { timeout: 60_000 }, () => {
  test("is checked, shown and drawn from", async () => {
    const checked = await run("check loans.update --fact status=OVERDUE", '{"weeks": 5, "card": "AB123"}')
    expect(checked).toMatchObject({ code: 1, out: expect.stringContaining("5 weeks are not possible") })
    const fields = await run("fields loans.update --fact status=OVERDUE")
    expect(fields.out).toMatch(/1 of 3 fields may be sent\n2 closed: this cannot change while the loan is OVERDUE/)
    const { out } = await run("generate loans.update --violating loans.reserved --count 3")
    for (const line of out.trimEnd().split("\n")) {
      const { facts, ...request } = JSON.parse(line) as { readonly facts: object }
      expect(update.checkRequest(request, facts).issues).toMatchObject([{ rule: "loans.reserved", pointer: "/weeks" }])
    }
  })

  test("is audited: what the document leaves open is found", async () => {
    const { code, out } = await perevir(["audit", file, "--format", "json"], { operations: [] })
    expect(code).toBe(1)
    expect(out.match(/"kind": "\w+"/g)).toEqual([
      '"kind": "unruledField"',
      '"kind": "unruledField"',
      '"kind": "closedState"',
    ])
  })

  test("is compiled", async () => {
    expect(await compile(file)).toMatchObject({ values: ["update"], left: ["loan", "rules"] })
  })
})
