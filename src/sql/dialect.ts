/** The SQL of one engine, as far as the two differ. */
export interface Dialect {
  readonly name: "postgres" | "duckdb"
  /** The member of a JSON object. */
  member(json: string, name: string): string
  /** The element of a JSON list, by an index that is SQL itself. */
  element(json: string, index: string): string
  /** A table of the indexes of a JSON list, empty for what is none: one column, `i`. */
  indexes(json: string): string
  /** What a JSON value is, by a name of {@link typeNames}. */
  typeOf(json: string): string
  /** The text that a JSON string is. */
  text(json: string): string
  /** A JSON number, or a column, as JavaScript reads it. */
  number(value: string): string
  matches(text: string, pattern: string): string
  composed(text: string): string
  /** Whether a code point stands more than so many times in a row. */
  repeats(text: string, times: number): string
  octets(text: string): string
  /** What stands before the last `@`, or the empty text. */
  beforeAt(text: string): string
  readonly typeNames: Readonly<Record<Kind, readonly string[]>>
}

/** What JSON has. */
export type Kind = "string" | "number" | "boolean" | "null" | "object" | "array"

/** Writes a text as SQL does. Throws for U+0000, which no SQL text has. */
export function quoted(text: string): string {
  return `'${expectText(text).replaceAll("'", "''")}'`
}

/** Writes a name as SQL does, whatever it holds. */
export function identifier(name: string): string {
  return `"${expectText(name).replaceAll(`"`, `""`)}"`
}

function expectText(text: string): string {
  if (text.includes("\0")) throw new Error("SQL has no U+0000: take it out of names and values")
  return text
}

const rewritten = (pattern: string, write: (hex: string) => string): string =>
  quoted(
    pattern.replaceAll(/\\u(?:\{([0-9a-f]+)\}|([0-9a-f]{4}))/g, (_, long: string, short: string) =>
      write(long ?? short),
    ),
  )

const postgres: Dialect = {
  name: "postgres",
  member: (json, name) => `(${json} -> ${quoted(name)})`,
  element: (json, index) => `(${json} -> ${index})`,
  indexes: (json) =>
    `SELECT generate_series(0, jsonb_array_length(CASE WHEN jsonb_typeof(${json}) = 'array' THEN ${json} ELSE '[]' END) - 1) AS i`,
  typeOf: (json) => `jsonb_typeof(${json})`,
  text: (json) => `(${json} #>> '{}')`,
  number: (value) => `CAST(${value} AS double precision)`,
  matches: (text, pattern) => `${text} ~ ${rewritten(pattern, (hex) => `\\U${hex.padStart(8, "0")}`)}`,
  composed: (text) => `normalize(${text}, NFC)`,
  repeats: (text, times) => `${text} ~ ${quoted(`(.)\\1{${times}}`)}`,
  octets: (text) => `octet_length(${text})`,
  beforeAt: (text) => `coalesce(substring(${text} from '^(.*)@'), '')`,
  typeNames: {
    string: ["string"],
    number: ["number"],
    boolean: ["boolean"],
    null: ["null"],
    object: ["object"],
    array: ["array"],
  },
}

const duckdb: Dialect = {
  name: "duckdb",
  member: (json, name) => `json_extract(${json}, ${quoted(`/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`)})`,
  element: (json, index) => `json_extract(${json}, '/' || ${index})`,
  indexes: (json) => `SELECT unnest(range(CAST(coalesce(json_array_length(${json}), 0) AS BIGINT))) AS i`,
  typeOf: (json) => `json_type(${json})`,
  text: (json) => `json_extract_string(${json}, '$')`,
  number: (value) => `CAST(${value} AS DOUBLE)`,
  matches: (text, pattern) => `regexp_matches(${text}, ${rewritten(pattern, (hex) => `\\x{${hex}}`)})`,
  composed: (text) => `nfc_normalize(${text})`,
  repeats: (text, times) => {
    const same = Array.from(
      { length: times },
      (_, ahead) => `substr(${text}, n, 1) = substr(${text}, n + ${ahead + 1}, 1)`,
    )
    return `len(list_filter(range(1, length(${text}) - ${times - 1}), lambda n: ${same.join(" AND ")})) > 0`
  },
  octets: (text) => `strlen(${text})`,
  beforeAt: (text) => `regexp_extract(${text}, '(?s)^(.*)@', 1)`,
  typeNames: {
    string: ["VARCHAR"],
    number: ["UBIGINT", "BIGINT", "HUGEINT", "UHUGEINT", "DOUBLE"],
    boolean: ["BOOLEAN"],
    null: ["NULL"],
    object: ["OBJECT"],
    array: ["ARRAY"],
  },
}

/** The engines, by name. */
export const dialects = { postgres, duckdb } as const
