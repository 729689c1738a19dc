import type { CheckConstraint } from "./check-constraints.js"

const checkViolation = "23514"

/**
 * Finds the rule, and its place, by which PostgreSQL refused a row: in an error of pg, postgres.js or PGlite, or one that is
 * the cause of another. Undefined for whatever else went wrong.
 */
export function parseConstraintError(
  error: unknown,
  constraints: readonly CheckConstraint[],
): CheckConstraint | undefined {
  for (let one = error, depth = 0; typeof one === "object" && one !== null && depth < 8; depth++) {
    const { code, constraint, constraint_name: named, cause } = one as Readonly<Record<string, unknown>>
    const name = constraint ?? named
    if (code === checkViolation) return constraints.find((known) => known.name === name)
    one = cause
  }
  return undefined
}
