import { parseConstraintError } from "perevir/sql"
import { expect, it } from "vitest"

const constraint = { name: "required /a", rule: "required", pointer: "/a", sql: "" }
const refused = { code: "23514", constraint: "required /a" }
/** An error that was caused by others, so many deep. */
const caused = (deep: number): object => (deep === 0 ? refused : { cause: caused(deep - 1) })

it.each([
  ["by itself", refused, constraint],
  ["as the cause of others", caused(7), constraint],
  ["too deep among causes", caused(8), undefined],
  ["under another name for its name", { code: "23514", constraint_name: "required /a" }, constraint],
  ["of another kind", { ...refused, code: "23505" }, undefined],
  ["of another constraint", { ...refused, constraint: "other" }, undefined],
  ["of another constraint, although one is among its causes", { code: "23514", constraint: "other", cause: refused }, undefined], // prettier-ignore
  ["that is null", null, undefined],
  ["that is text", "23514", undefined],
  ["that was caused by nothing", { cause: null }, undefined],
])("an error %s", (_, error, expected) => {
  expect(parseConstraintError(error, [{ ...constraint, name: "a" }, constraint])).toBe(expected)
})
