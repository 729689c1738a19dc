import { codes } from "../constraint/codes.js"
import type { Description, Named } from "../constraint/description.js"
import { classOf, codePointsOf } from "../pattern/code-points.js"
import { namedPatterns } from "../pattern/named-patterns.js"
import { unicodePattern } from "../pattern/unicode-pattern.js"
import type { JsonSchema } from "./schema.js"

/** Keywords that say what a constraint asks for. */
export interface Keywords {
  readonly schema: JsonSchema
  /** Every value that the constraint refuses is refused. Where it is false only some are, and none besides. */
  readonly whole: boolean
  /** The schema is long, and its own under this name. */
  readonly name?: string
}

/** Says in keywords which values pass a constraint; undefined where no keyword does. */
export function described(description: Description): Keywords | undefined {
  switch (description.is) {
    case "integer": {
      const { least = Number.MIN_SAFE_INTEGER, most = Number.MAX_SAFE_INTEGER } = description
      return exactly({ type: "integer", minimum: least, maximum: most })
    }
    case "above":
      return exactly({ type: "number", exclusiveMinimum: description.limit })
    case "atLeast":
      return exactly({ type: "number", minimum: description.limit })
    case "between":
      return exactly({ type: "number", minimum: description.least, maximum: description.most })
    case "oneOf":
      return exactly({ enum: description.values })
    case "matches": {
      const found = unicodePattern(description.source, description.flags)
      return found && text(found.source)
    }
    case "alphabet":
      return text(`^${classOf(codePointsOf(description.letters + description.marks))}*$`)
    case "repeatsAtMost":
      return exactly({ type: "string", not: { type: "string", pattern: `([\\s\\S])\\1{${description.times}}` } })
    case "text":
      return exactly({ type: "string" })
    case "anyOf":
      return anyOf(description.of.map(described))
    case "not": {
      const inner = described(description.of)
      return inner?.whole ? exactly({ type: "string", not: inner.schema }) : undefined
    }
    case "sampled":
      return undefined
    default:
      return named(description.is)
  }
}

const exactly = (schema: JsonSchema): Keywords => ({ schema, whole: true })
const text = (pattern: string, more: JsonSchema = {}): Keywords => exactly({ type: "string", ...more, pattern })

function anyOf(all: readonly (Keywords | undefined)[]): Keywords | undefined {
  const found = all.filter((one) => one !== undefined)
  if (found.length < all.length) return undefined
  return { schema: { anyOf: found.map(({ schema }) => schema) }, whole: found.every(({ whole }) => whole) }
}

/** Formats that say no more than the pattern beside them: for readers, and for tools that make forms or examples. */
const formats: Readonly<Partial<Record<Named, string>>> = { date: "date", dateTime: "date-time", uuid: "uuid" }

function named(name: Named): Keywords | undefined {
  const format = formats[name]
  switch (name) {
    case "notEmpty":
      return exactly({ type: "string", minLength: 1 })
    case "currency":
      return { ...exactly({ type: "string", enum: codes.currency }), name }
    case "country":
      return { ...exactly({ type: "string", enum: codes.country }), name }
    case "decimal": // how many digits stand after the point no keyword says that is exact for floating point
      return { schema: { type: "number", exclusiveMinimum: -(2 ** 96), exclusiveMaximum: 2 ** 96 }, whole: false }
    case "emailLength": // octets are at least as many as characters
      return { schema: { type: "string", maxLength: 254, pattern: "^(?![\\s\\S]{65,}@)" }, whole: false }
    case "httpUrl": // the parser of the URL standard refuses more
      return {
        schema: { type: "string", pattern: "^[Hh][Tt][Tt][Pp][Ss]?://[^\\u0009\\u000a\\u000d]*$" },
        whole: false,
      }
    case "int64": {
      const safe = { type: "integer", minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER }
      return exactly({ anyOf: [safe, { type: "string", pattern: namedPatterns.int64 }] })
    }
    default: {
      const pattern = namedPatterns[name]
      return pattern === undefined ? undefined : text(pattern, format === undefined ? {} : { format })
    }
  }
}
