import { expect, test } from "vitest"
import { fieldsText } from "../../../src/cli/fields-text.js"
import type { Field } from "../../../src/form/index.js"

const operation = { id: "t.update", http: "PUT /t" }
const field = (name: string, more: Partial<Field>): Field =>
  ({ pointer: `/${name}`, label: name, type: "text", required: false, sensitive: false, ...more }) as Field
const textOf = (...fields: readonly Field[]): string => fieldsText(operation, fields, { width: 100, color: false })

test.each<[about: string, holds: Partial<Field>, is: string]>([
  ["a number", { type: "number" }, "number"],
  ["a number with limits", { type: "number", min: 0, max: 5 }, "number from 0 to 5"],
  ["a number in steps", { type: "number", step: 0.01, max: 5 }, "number to 5"],
  ["a whole number", { type: "number", step: 1, min: 0 }, "whole number from 0"],
  ["a text", { type: "text" }, "text"],
  ["no number, in steps", { type: "date", step: 1 }, "date"],
  ["one of some", { type: "number", options: [1, "S"] }, "1 | S"],
])("tells what a field holds: %s", (_, holds, is) => {
  expect(textOf(field("a", holds)).split("\n")[3]).toBe(`/a     a      ${is.padEnd(5)}      depends on`)
})

test.each<[is: Partial<Field>, said: string]>([
  [{ required: true, editable: true }, "required  yes"],
  [{ sensitive: true, editable: false }, "sensitive  no"],
  [{ required: true, sensitive: true, needs: "status" }, "required, sensitive  depends on status"],
])("tells what a field is, and whether it may be sent", (is, said) => {
  expect(textOf(field("a", is)).split("\n")[3]).toBe(`/a     a      text   ${said}`)
})

test("tells each reason once, with how many fields it closes", () => {
  const closed = (name: string, message: string) => field(name, { editable: false, closedBy: { rule: "t.table", message } })
  const text = textOf(closed("a", "it is paid"), closed("b", "it is old"), closed("c", "it is paid"), field("d", { editable: true }))
  expect(text.split("\n").slice(-3)).toEqual([
    "1 of 4 fields may be sent",
    "2 closed: it is paid  t.table",
    "1 closed: it is old  t.table",
  ])
}) // prettier-ignore
