import { update } from "perevir/panier"
import { describe, expect, test } from "vitest"
import { type Clause, ledger } from "../../../rules/panier/ledger.js"

const rulesOf = (clause: Clause): readonly string[] => ("rules" in clause ? clause.rules : [])
const marked = (became: Clause["became"]) =>
  new Set(ledger.clauses.filter((one) => one.became === became).flatMap(rulesOf))
const own = update.rules.filter(({ id }) => id.startsWith("panier."))

describe("the panier ledger", () => {
  test("covers every line of the document that is more than markup", () => {
    const covered = ledger.clauses.flatMap(({ lines: [first, last] }) =>
      Array.from({ length: last - first + 1 }, (_, index) => first + index),
    )
    const all = Array.from({ length: ledger.lines }, (_, index) => index + 1)
    expect(
      all.filter((line) => !covered.includes(line) && !(ledger.markup as readonly number[]).includes(line)),
    ).toEqual([])
    expect(covered.filter((line) => !all.includes(line))).toEqual([])
  })

  test("has its clauses in the document's order", () => {
    const starts = ledger.clauses.map(({ lines: [first] }) => first)
    expect(starts).toEqual(starts.toSorted((a, b) => a - b))
  })

  test.each(own)("says where $id comes from", ({ id, basis }) => {
    expect(marked(basis === "documented" ? "rule" : "judgement")).toContain(id)
  })

  test("names only rules that there are", () => {
    const known = update.rules.map(({ id }) => id)
    expect(ledger.clauses.flatMap(rulesOf).filter((id) => !known.includes(id as never))).toEqual([])
  })

  test("calls a rule what it is: documented, or judged by us", () => {
    const bases = new Map<string, string>(update.rules.map(({ id, basis }) => [id, basis]))
    expect([...marked("rule")].filter((id) => bases.get(id) !== "documented")).toEqual([])
    expect(ledger.document).toBe(update.tree.source)
  })
})
