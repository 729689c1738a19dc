import type { Description, Named } from "../constraint/description.js"
import { codes } from "../constraint/codes.js"
import { classOf, codePointsOf } from "../pattern/code-points.js"
import { namedPatterns } from "../pattern/named-patterns.js"
import { unicodePattern } from "../pattern/unicode-pattern.js"
import { quoted } from "./dialect.js"
import type { StoredValue } from "./value.js"

/** SQL that tells whether a value passes. */
export interface Predicate {
  readonly sql: string
  /** Every value that fails the constraint fails this. Where it is false only some do, and none besides. */
  readonly whole: boolean
}

/** Says in SQL which values pass a constraint, those composed first that the type composes; undefined where nothing does. */
export function predicate(description: Description, value: StoredValue, nfc: boolean): Predicate | undefined {
  const text = nfc ? value.dialect.composed(value.text) : value.text
  const ofText = (sql: string, whole = true): Predicate => ({ sql: guarded(value.is("string"), sql), whole })
  const ofNumber = (write: (number: string) => string, whole = true): Predicate => ({
    sql: guarded(value.is("number"), write(value.number)),
    whole,
  })
  switch (description.is) {
    case "integer": {
      const { least = Number.MIN_SAFE_INTEGER, most = Number.MAX_SAFE_INTEGER } = description
      return ofNumber((number) => `${number} = trunc(${number}) AND ${number} BETWEEN ${least} AND ${most}`)
    }
    case "above":
      return ofNumber((number) => `${number} > ${description.limit}`)
    case "atLeast":
      return ofNumber((number) => `${number} >= ${description.limit}`)
    case "between":
      return ofNumber((number) => `${number} BETWEEN ${description.least} AND ${description.most}`)
    case "oneOf":
      return oneOf(description.values, value, text)
    case "matches": {
      const found = unicodePattern(description.source, description.flags)
      return found && !found.backtracks ? ofText(value.dialect.matches(text, found.source)) : undefined
    }
    case "alphabet": {
      const letters = classOf(codePointsOf(description.letters + description.marks))
      return ofText(value.dialect.matches(text, `^${letters}*$`))
    }
    case "repeatsAtMost":
      return ofText(`NOT (${value.dialect.repeats(text, description.times)})`)
    case "text":
      return { sql: value.is("string"), whole: true }
    case "anyOf":
      return anyOf(description.of.map((one) => predicate(one, value, nfc)))
    case "not": {
      const inner = predicate(description.of, value, nfc)
      return inner?.whole ? ofText(`NOT (${inner.sql})`) : undefined
    }
    case "sampled":
      return undefined
    case "int64":
      return anyOf([
        predicate({ is: "integer" }, value, nfc),
        ofText(value.dialect.matches(text, namedPatterns.int64 as string)),
      ])
    case "decimal": // how many digits were written, floating point does not tell
      return ofNumber((number) => `abs(${number}) < ${2 ** 96}`, false)
    default:
      return named(description.is, value, text, ofText)
  }
}

function named(
  name: Exclude<Named, "int64" | "decimal">,
  { dialect }: StoredValue,
  text: string,
  ofText: (sql: string) => Predicate,
): Predicate | undefined {
  const listed = (all: readonly string[]): Predicate => ofText(`${text} IN (${all.map(quoted).join(", ")})`)
  switch (name) {
    case "notEmpty":
      return ofText(`${text} <> ''`)
    case "currency":
      return listed(codes.currency)
    case "country":
      return listed(codes.country)
    case "emailLength":
      return ofText(`${dialect.octets(text)} <= 254 AND ${dialect.octets(dialect.beforeAt(text))} <= 64`)
    default: {
      const pattern = namedPatterns[name]
      return pattern === undefined ? undefined : ofText(dialect.matches(text, pattern))
    }
  }
}

/** SQL may look at both sides of AND: what asks about text must not see a number. */
function guarded(condition: string, sql: string): string {
  if (condition === "TRUE") return `(${sql})`
  return condition === "FALSE" ? "FALSE" : `CASE WHEN ${condition} THEN ${sql} ELSE FALSE END`
}

function oneOf(values: readonly (string | number | boolean)[], value: StoredValue, text: string): Predicate {
  const of = (type: string): readonly (string | number | boolean)[] => values.filter((one) => typeof one === type)
  const texts = of("string").map((one) => quoted(String(one)))
  const truths = of("boolean").map((one) => quoted(String(one)))
  const sql = [
    ...(texts.length > 0 ? [guarded(value.is("string"), `${text} IN (${texts.join(", ")})`)] : []),
    ...(of("number").length > 0
      ? [guarded(value.is("number"), `${value.number} IN (${of("number").join(", ")})`)]
      : []),
    ...(truths.length > 0
      ? [guarded(value.is("boolean"), `CAST(${value.sql} AS text) IN (${truths.join(", ")})`)]
      : []),
  ]
  return { sql: `(${sql.join(" OR ")})`, whole: true }
}

function anyOf(all: readonly (Predicate | undefined)[]): Predicate | undefined {
  const found = all.filter((one) => one !== undefined)
  if (found.length < all.length) return undefined
  return { sql: `(${found.map(({ sql }) => sql).join(" OR ")})`, whole: found.every(({ whole }) => whole) }
}
