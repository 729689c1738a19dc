import { describe, expect, it } from "vitest"
import { type AnyDeclared, packs, type Row, type Spot } from "./operations.js"

// Law 6, load-bearing: a rule that can be taken out without an example noticing is not held by the examples.

const texts = (found: readonly Spot[]): string =>
  found.map(({ rule, in: part = "body", pointer }) => `${rule} ${part}${pointer}`).join("\n")

const wanted = ({ expect: rows }: Row): string => (typeof rows === "string" ? "" : texts(rows))

function found(operation: AnyDeclared, { body, request, facts, options = {} }: Row, id: string): string {
  const without = { ...options, off: [...(options.off ?? []), id] }
  const { issues, warnings } =
    request === undefined
      ? operation.check(body, facts, without)
      : operation.checkRequest({ ...request, body }, facts, without)
  return texts([...issues, ...warnings])
}

/** A row that promotes the rule: what is off cannot be promoted. */
const promotes = ({ options }: Row, id: string): boolean => options?.error?.includes(id) ?? false

describe.each(packs)("%s", (_, operation, rows) => {
  const own = operation.rules.filter(({ basis, id }) => basis !== "contract" && id.includes(".")).map(({ id }) => id)

  it.each(own)("6: without %s an example about it is judged otherwise than it says", (id) => {
    const about = rows.filter((row) => row.rule === id && !promotes(row, id))
    const failing = about.filter((row) => found(operation, row, id) !== wanted(row))
    expect(failing.map((row) => row.about)).not.toEqual([])
  })
})
