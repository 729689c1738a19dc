import * as fc from "fast-check"

/** Options of a check, each given or not. */
const some: fc.Arbitrary<object> = fc.record(
  {
    unchecked: fc.constantFrom("undecided", "allow", "reject"),
    unknownKeys: fc.constantFrom("reject", "strip", "ignore"),
    unchanged: fc.constantFrom("reject", "allow"),
    inferred: fc.constantFrom("default", "error", "off"),
    normalize: fc.boolean(),
    sensitive: fc.constantFrom("redact", "show"),
    maxIssues: fc.constantFrom(1, 2, 100),
  },
  { requiredKeys: [] },
)

/** Ways to be strict: by default, or with some options. */
export const options: fc.Arbitrary<object> = fc.oneof(fc.constant({}), some)
