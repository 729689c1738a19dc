import { expect, test } from "vitest"
import type { FieldOutline, FieldType } from "../../../src/form/field.js"
import { fieldValue } from "../../../src/form/field-value.js"

const field = (type: FieldType, options?: FieldOutline["options"]): FieldOutline =>
  ({ type, pointer: "/a", label: "a", required: false, sensitive: false, ...(options && { options }) }) // prettier-ignore
const day = "2026-02-28"

test.each<[about: string, of: FieldOutline | undefined, values: readonly unknown[], value: unknown]>([
  ["a text", field("text"), ["5"], "5"],
  ["a text of no field", undefined, ["5"], "5"],
  ["a number", field("number"), ["-1.5"], -1.5],
  ["zero", field("number"), ["0"], 0],
  ["no number", field("number"), ["5x"], "5x"],
  ["a ticked box", field("boolean"), ["on"], true],
  ["truth", field("boolean"), ["true"], true],
  ["what is false", field("boolean"), ["false"], false],
  ["neither", field("boolean"), ["off"], "off"],
  ["a ticked box beside its hidden input", field("boolean"), ["false", "true"], true],
  ["two hidden inputs", field("boolean"), ["false", "false"], false],
  ["a box, and what is no truth", field("boolean"), ["on", "off"], ["on", "off"]],
  ["an option", field("choice", ["1", 2, true]), ["1"], "1"],
  ["an option that is a number", field("choice", ["1", 2, true]), ["2"], 2],
  ["an option that is a truth", field("choice", ["1", 2, true]), ["true"], true],
  ["no option", field("choice", ["1"]), ["3"], "3"],
  ["a choice without options", field("choice"), ["3"], "3"],
  ["a day", field("date"), [day], new Date(day)],
  ["an instant", field("date"), [`${day}T10:00:00Z`], new Date(`${day}T10:00:00Z`)],
  ["no day", field("date"), ["28.02.2026"], "28.02.2026"],
  ["what is no text", field("number"), [null], null],
  ["a file in place of a text", field("text"), [field], field],
  ["numbers, as they were typed", field("number"), ["1", "2"], ["1", "2"]],
])("makes a value of %s", (_, of, values, value) => {
  expect(fieldValue(of, values)).toEqual(value)
})
