import { auditQuery, checkConstraints } from "perevir/sql"
import { expect, test } from "vitest"
import { update } from "../parcel.js"
import { fileOf, perevir } from "./perevir.js"

const mapping = {
  table: "parcels",
  key: "id",
  columns: { "/grams": "grams", "/from": { column: "from", holds: "json" } },
} as const
const file = fileOf(mapping, "mapping.json")

test.each(["postgres", "duckdb"] as const)("writes the query for %s, and what it leaves out", async (engine) => {
  const { code, out, err } = await perevir(["sql", "parcel.update", file, "--engine", engine])
  expect({ code, err }).toEqual({ code: 0, err: "" })
  expect(out.startsWith(`${auditQuery(update, mapping, { engine }).sql};\n`)).toBe(true)
  expect(out).toContain(`\n-- no-column: parcel.name at "/name"\n`)
})

test.each(["text", "number", "boolean", "json"])("takes a column that holds %s", async (holds) => {
  const columns = { "/grams": { column: "grams", holds } }
  expect(await perevir(["sql", "parcel.update"], { stdin: JSON.stringify({ ...mapping, columns }) })).toMatchObject({ code: 0 })
}) // prettier-ignore

test("names every place of a rule that is left out, and takes a key of two columns", async () => {
  const { code, out } = await perevir(["sql", "parcel.update"], { stdin: JSON.stringify({ ...mapping, key: ["id", "part"] }) })
  expect(code).toBe(0)
  expect(out).toMatch(/^-- no-column: parcel\.note at "\/\w+", "\/\w+"/m)
}) // prettier-ignore

test("writes constraints, heeds the options, and reads standard input", async () => {
  const argv = ["sql", "parcel.update", "--constraints", "--error", "parcel.note"]
  const { code, out } = await perevir(argv, { stdin: JSON.stringify(mapping) })
  const { constraints } = checkConstraints(update, mapping, { options: { error: ["parcel.note"] } })
  expect(code).toBe(0)
  expect(constraints.map(({ name }) => name)).toContain("parcel.note /from/city")
  expect(out.startsWith(constraints.map(({ sql }) => sql).join("\n"))).toBe(true)
})

const valid = JSON.stringify(mapping)
test.each([
  [["--engine", "duckdb", "--constraints"], valid, "--constraints are written for PostgreSQL"],
  [[], `{"table": "t", "key": "id", "columns": {"/weight": "w"}}`, "a column for /weight"],
  [[], `{"table": "t", "key": "id"}`, "the mapping is none"],
  [[], `{"table": 5, "key": "id", "columns": {}}`, "the mapping is none"],
  [[], `{"table": "t", "key": ["id", 5], "columns": {}}`, "the mapping is none"],
  [[], `{"table": "t", "key": "id", "columns": null}`, "the mapping is none"],
  [[], `{"table": "t", "key": "id", "columns": {"/note": "note", "/grams": 5}}`, "the mapping is none"],
  [[], `{"table": "t", "key": "id", "columns": {"/grams": {"column": 5, "holds": "json"}}}`, "the mapping is none"],
  [
    [],
    `{"table": "t", "key": "id", "columns": {"/grams": {"column": "grams", "holds": "int"}}}`,
    "the mapping is none",
  ],
  [[], `{"table": "t", "key": "id", "columns": {"/grams": null}}`, "the mapping is none"],
  [[], "null", "the mapping is none"],
  [["--off", "parcel"], valid, "has no rule parcel"],
])("says what cannot be used: %j", async (flags, stdin, says) => {
  const { code, out, err } = await perevir(["sql", "parcel.update", "-", ...flags], { stdin })
  expect({ code, out }).toEqual({ code: 2, out: "" })
  expect(err).toContain(says)
})
