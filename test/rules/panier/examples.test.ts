import { update } from "perevir/panier"
import { describe, expect, test } from "vitest"
import { type Example, examples } from "../../../rules/panier/examples.js"

const judged = ({ body, facts, options, request }: Example) =>
  request ? update.checkRequest({ ...request, body }, facts, options) : update.check(body, facts, options)

const wanted = ({ expect: rows }: Example) =>
  typeof rows === "string" ? [] : rows.map((row) => ({ in: "body", params: {}, fix: undefined, ...row }))

const severityOf = new Map<string, string>(update.rules.map(({ id, severity }) => [id, severity]))

const outcomeOf = ({ rule, expect: rows }: Example) => {
  if (typeof rows === "string") return rows
  if (rule === "fact") return "fault"
  return rows.some((row) => severityOf.get(row.rule) === "error") ? "rejected" : "accepted"
}

describe("panier examples", () => {
  test.each(examples)("$rule: $about", (example) => {
    const verdict = judged(example)
    const found = [...verdict.issues, ...verdict.warnings]
    expect(found.map(({ rule, in: part, pointer, params, fix }) => ({ rule, in: part, pointer, params, fix }))).toEqual(
      wanted(example),
    )
    expect(verdict.outcome).toBe(outcomeOf(example))
  })

  test("an undecided row lacks a fact for its rule", () => {
    for (const example of examples.filter(({ expect: rows }) => rows === "undecided"))
      expect(judged(example).unchecked.map(({ rule }) => rule)).toContain(example.rule)
  })

  // A fault needs a member that throws, which is no data.
  test.each(update.rules.map(({ id }) => id).filter((id) => id !== "fault"))("%s has a row that brings it", (id) => {
    const rows = examples.filter(({ rule }) => rule === id)
    expect(rows.some(({ expect: rows }) => Array.isArray(rows) && rows.some(({ rule }) => rule === id))).toBe(true)
  })

  test.each(update.rules.map(({ id }) => id).filter((id) => id.startsWith("panier.")))(
    "%s has a row that passes",
    (id) => {
      expect(examples.some(({ rule, expect: rows }) => rule === id && rows === "accepted")).toBe(true)
    },
  )
})
