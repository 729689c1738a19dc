import { update } from "perevir/deals"
import { update as declared } from "perevir/deals/declared"
import { describe, expect, test } from "vitest"
import { sample } from "../../../rules/deals/examples/sample.js"
import { brief } from "../../src/brief.js"
import { holdCatalogue } from "../hold-pack.js"
import { editableWhenNew, editableWhenPaid } from "./document-lists.js"

holdCatalogue(declared, "deals-update.txt", [
  "deals.id documented error",
  "deals.status.editable documented error",
  "deals.field.editable documented error",
  "deals.name.alphabet documented error",
  "deals.name.repeat documented error",
  "deals.name.letter inferred error",
  "deals.phone.format documented error",
  "deals.email.format inferred error",
  "deals.email.length inferred warning",
  "deals.price.kopecks documented error",
  "deals.weight.grams documented error",
  "deals.cart.id inferred warning",
  "deals.text.blank inferred warning",
  "deals.ad.confirmed documented error",
  "deals.handler.novaPoshtaId inferred warning",
  "deals.handler.orphan inferred warning",
  "deals.lg inferred warning",
  "deals.patch.empty inferred warning",
])

describe("the document's example", () => {
  const ad = { status: "CONFIRMED" }
  test("is accepted when the deal is NEW and the ad confirmed", () => {
    expect(update.check(sample, { status: "NEW", ad })).toMatchObject({ ok: true, value: sample, warnings: [] })
  })
  test("is rejected at the 14 places that are locked when it is PAID", () => {
    const { outcome, issues } = update.check(sample, { status: "PAID", ad })
    expect(outcome).toBe("rejected")
    const sent = Object.entries(sample).flatMap(([name, value]) =>
      typeof value === "object" ? Object.keys(value as object).map((inside) => `/${name}/${inside}`) : [`/${name}`],
    )
    const locked = sent.filter((pointer) => !editableWhenPaid.includes(pointer))
    expect(locked).toHaveLength(14)
    expect(brief(issues).toSorted()).toEqual(locked.map((pointer) => `deals.field.editable@${pointer}`).toSorted())
  })
  test("is undecided without facts", () => {
    expect(update.check(sample).outcome).toBe("undecided")
  })
})

describe("the editable matrix", () => {
  const at = (pointer: string, value: unknown): object => {
    const [, outer = "", inner] = pointer.split("/")
    return { [outer]: inner === undefined ? value : { [inner]: value } }
  }
  const good = (pointer: string): unknown => {
    const [, outer = "", inner] = pointer.split("/")
    const own = (sample as Readonly<Record<string, unknown>>)[outer]
    if (pointer === "/lg" || pointer === "/cartExternalId") return "a"
    return inner === undefined ? own : (own as Readonly<Record<string, unknown>>)[inner]
  }
  const rows = editableWhenNew.flatMap((pointer) =>
    ["NEW", "PAID", "CLOSED", undefined].map((status) => [pointer, status] as const),
  )

  test("has 34 members, 18 of them open when PAID", () => {
    expect([editableWhenNew.length, new Set(editableWhenNew).size, editableWhenPaid.length]).toEqual([34, 34, 18])
  })
  test.each(rows)("%s when %s", (pointer, status) => {
    const { issues, unchecked } = update.check(at(pointer, good(pointer)), { status, ad: { status: "CONFIRMED" } })
    const open = status === "PAID" ? editableWhenPaid.includes(pointer) : status === "NEW"
    const closed = status === "CLOSED" ? ["deals.status.editable@"] : [`deals.field.editable@${pointer}`]
    expect(brief(issues)).toEqual(open || status === undefined ? [] : closed)
    const lacking = unchecked.filter(({ severity }) => severity === "error").map(({ rule, fact }) => `${rule} ${fact}`)
    expect(lacking).toEqual(status === undefined ? ["deals.status.editable status", "deals.field.editable status"] : [])
  })
})

describe("a secret", () => {
  const canary = "Canary5551234"
  const sensitive = editableWhenNew.filter((pointer) => /Name$|Patronymic$|Phone$|Email$|cardToId$/.test(pointer))
  const wrongs: readonly unknown[] = [
    canary,
    `${canary}\ud800`,
    ` ${canary} `,
    [canary],
    { [canary.toLowerCase()]: canary },
    `Й${canary}`,
    `${canary}@a..b`,
    `${"a".repeat(300)}${canary}@example.test`,
  ]
  test("is kept of 21 members", () => {
    expect(sensitive).toHaveLength(21)
  })
  test.each(sensitive)("%s never shows", (pointer) => {
    const [, outer = "", inner] = pointer.split("/")
    for (const wrong of wrongs)
      for (const status of ["NEW", "PAID", "CLOSED", undefined]) {
        const body = { [outer]: inner === undefined ? wrong : { [inner]: wrong } }
        const verdicts = [
          update.check(body, { status }, { inferred: "error" }),
          update.check({}, { status, current: body }),
          update.checkField(pointer, body, { status }),
        ]
        for (const { issues, warnings, unchecked, normalised } of verdicts)
          expect(JSON.stringify([issues, warnings, unchecked, normalised])).not.toContain(canary)
      }
  })
})
