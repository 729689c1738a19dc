import { type Describable, findingsOf, type SqlOptions } from "./asked.js"
import { tableOf } from "./audit-query.js"
import { identifier } from "./dialect.js"
import type { Unsaid } from "./findings.js"
import type { Mapping } from "./mapping.js"

/** A constraint of a table. */
export interface CheckConstraint {
  /** The rule and its place, as far as PostgreSQL takes names. */
  readonly name: string
  readonly rule: string
  readonly pointer: string
  /** The statement that adds it. */
  readonly sql: string
}

/** The constraints of a table, and what they do not hold. */
export interface CheckConstraints {
  readonly constraints: readonly CheckConstraint[]
  readonly unexpressed: readonly Unsaid[]
}

/**
 * Writes the constraints by which PostgreSQL refuses rows that break rules which are errors: the last line of defence. They
 * are named by their rules. With `notValid` what is stored already is left alone.
 *
 * Throws for pointers and options that do not exist.
 */
export function checkConstraints<O extends Describable>(
  operation: O,
  mapping: Mapping,
  { options, notValid = false }: SqlOptions<O> & { readonly notValid?: boolean } = {},
): CheckConstraints {
  const findings = findingsOf(operation, mapping, "postgres", options, "")
  const errors = findings.found.filter(({ severity }) => severity === "error")
  for (const { rule, pointer, lists } of errors) if (lists.length > 0) findings.leave(rule, "list", pointer)
  const constraints = errors
    .filter(({ lists }) => lists.length === 0)
    .map(({ rule, pointer, broken }) => {
      const name = nameOf(`${rule} ${pointer}`)
      const condition = `(${broken}) IS NOT TRUE`
      const end = notValid ? " NOT VALID" : ""
      const sql = `ALTER TABLE ${tableOf(mapping)} ADD CONSTRAINT ${identifier(name)} CHECK (${condition})${end};`
      return { name, rule, pointer, sql }
    })
  return { constraints, unexpressed: findings.unsaid }
}

const mostOctets = 63 // what PostgreSQL keeps of a name

/** A name that is too long ends in a number made of the whole of it. */
function nameOf(name: string): string {
  const bytes = new TextEncoder().encode(name)
  if (bytes.length <= mostOctets) return name
  const hash = bytes.reduce((hash, byte) => Math.imul(hash ^ byte, 0x01000193) >>> 0, 0x811c9dc5) // FNV-1a
  const kept = new TextDecoder().decode(bytes.slice(0, mostOctets - 9)).replace(/(?<!\ufffd)\ufffd+$/, "")
  return `${kept}~${hash.toString(16).padStart(8, "0")}`
}
