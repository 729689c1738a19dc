import * as Schema from "effect/Schema"
import { shape } from "perevir"
import { update as compiled } from "perevir/deals"
import { update as deals } from "perevir/deals/declared"
import { update as prepayments } from "perevir/prepayments/declared"
import { auditQuery, checkConstraints, type Mapping, parseConstraintError } from "perevir/sql"
import { afterAll, beforeAll, describe, expect, it, test } from "vitest"
import { type Database, duckdb, postgres } from "../../laws/databases.js"
import { update as parcel } from "../parcel.js"

const columns = {
  "/sellerPhone": "seller phone",
  "/sellerFirstName": `first "name"`,
  "/productPrice": "price",
  "/payment": { column: "payment", holds: "json" },
} as const
const mapping: Mapping = { table: ["shop", "deals"], key: ["id", "version"], columns }

const { constraints, unexpressed } = checkConstraints(deals, mapping)
const names = constraints.map(({ name }) => name)

describe("constraints of PostgreSQL", () => {
  let database: Database
  const insert = (row: Readonly<Record<string, string | number | null>>): Promise<unknown> => {
    const list = Object.keys(row).map((name) => `"${name.replaceAll(`"`, `""`)}"`)
    const values = list.map((_, index) => `$${index + 1}`).join(", ")
    return database.run(`INSERT INTO shop.deals (${list.join(", ")}) VALUES (${values})`, Object.values(row))
  }
  const refusal = async (row: Readonly<Record<string, string | number | null>>) => {
    const error: unknown = await insert(row).catch((error: unknown) => error)
    return parseConstraintError(error, constraints)
  }

  beforeAll(async () => {
    database = await postgres()
    await database.run("CREATE SCHEMA shop")
    await database.run(
      `CREATE TABLE shop.deals (id integer, version integer, "seller phone" text, "first ""name""" text, price double precision, payment jsonb)`,
    )
    for (const { sql } of constraints) await database.run(sql)
  }, 60_000)
  afterAll(() => database.close())

  it("are named after rule and place", () => {
    expect(names).toContain("deals.phone.format /sellerPhone")
    expect(names).toContain("type /payment/cardToId")
  })
  it("leave warnings alone", () => {
    expect(names.filter((name) => name.startsWith("deals.text.blank"))).toEqual([])
  })
  it("take what a check takes", async () => {
    const phone = "380123456789"
    await insert({ id: 1, "seller phone": phone, 'first "name"': "Андри\u0306й", price: 5, payment: `{"type":"P2P"}` })
    await insert({ id: 2, "seller phone": null, price: null, payment: null })
  })
  it.each([
    [{ "seller phone": "12" }, "deals.phone.format", "/sellerPhone"],
    [{ 'first "name"': "Iван" }, "deals.name.alphabet", "/sellerFirstName"],
    [{ 'first "name"': "Ааа" + "а" }, "deals.name.repeat", "/sellerFirstName"],
    [{ price: 0.5 }, "deals.price.kopecks", "/productPrice"],
    [{ payment: `{"type":5}` }, "type", "/payment/type"],
    [{ payment: `[]` }, "type", "/payment"],
  ])("refuse %j by name", async (row, rule, pointer) => {
    expect(await refusal(row)).toMatchObject({ rule, pointer })
  })
  it("hold promoted warnings, too", () => {
    const options = { error: ["deals.text.blank"] } as const
    const promoted = checkConstraints(deals, mapping, { options, notValid: true })
    const [first] = promoted.constraints.filter(({ rule }) => rule === "deals.text.blank")
    expect(first).toMatchObject({ pointer: "/payment/type", sql: expect.stringMatching(/ NOT VALID;$/) as string })
  })
  it("list what no column holds, and what no expression says", () => {
    const because = (rule: string) => unexpressed.find((one) => one.rule === rule)
    expect(because("deals.email.format")).toEqual({
      rule: "deals.email.format",
      because: "no-column",
      at: expect.arrayContaining(["/sellerEmail"]) as string[],
    })
    expect(because("deals.field.editable")?.because).toBe("no-expression")
  })
})

describe("an error", () => {
  const [constraint] = constraints
  const error = (fields: object) => Object.assign(new Error("refused"), fields)

  it.each([
    ["of pg and PGlite", error({ code: "23514", constraint: constraint?.name })],
    ["of postgres.js", error({ code: "23514", constraint_name: constraint?.name })],
    ["that has it as its cause", new Error("query", { cause: error({ code: "23514", constraint: constraint?.name }) })],
  ])("%s is parsed", (_, error) => {
    expect(parseConstraintError(error, constraints)).toBe(constraint)
  })

  const endless: { cause?: unknown } = {}
  endless.cause = endless
  it.each([
    ["another constraint", error({ code: "23514", constraint: "other" })],
    ["another failure", error({ code: "23505", constraint: constraint?.name })],
    ["nothing", null],
    ["text", "23514"],
    ["a circle", endless],
  ])("of %s is none", (_, error) => {
    expect(parseConstraintError(error, constraints)).toBeUndefined()
  })
})

test("names that are too long are cut to what PostgreSQL keeps, and differ all the same", () => {
  const long = "ї".repeat(30)
  const about = { id: "long.update", http: "PUT /long", source: "long.txt" }
  const members = { [`${long}1`]: Schema.Boolean, [`${long}2`]: Schema.Boolean }
  const update = shape({ ...about, body: members }).operation({ rules: [], messages: {} })
  const columns = Object.fromEntries(Object.keys(members).map((name) => [`/${name}`, name]))
  const names = checkConstraints(update, { table: "t", key: "id", columns }).constraints.map(({ name }) => name)
  expect(names).toEqual([
    expect.stringMatching(/^required \/ї{22}~[0-9a-f]{8}$/),
    expect.stringMatching(/^required \/ї{22}~[0-9a-f]{8}$/),
  ])
  expect(new Set(names).size).toBe(2)
  for (const name of names) expect(Buffer.byteLength(name)).toBeLessThanOrEqual(63)
})

test("lists are beyond a constraint", () => {
  const mapping = { table: "parcels", key: "id", columns: { "/items": "items", "/at": "at", "/due": "due" } } as const
  const { constraints, unexpressed } = checkConstraints(parcel, mapping)
  expect(constraints.map(({ name }) => name)).toEqual(["type /due", "type /items"])
  expect(unexpressed).toContainEqual({ rule: "parcel.code", because: "list", at: ["/items/*/code"] })
  expect(unexpressed.find(({ rule, because }) => rule === "type" && because === "no-expression")?.at).toContain("/at")
})

describe("columns by themselves", () => {
  const mapping = {
    table: "prepayments",
    key: "id",
    columns: {
      "/reference": "reference",
      "/customerId": "customer",
      "/paymentTypeId": { column: "type", holds: "number" },
      "/total": "total",
      "/paymentDate": "paid",
      "/currency": "currency",
    },
  } as const

  it.each([
    ["PostgreSQL", postgres],
    ["DuckDB", duckdb],
  ] as const)("are audited as bodies: %s", { timeout: 60_000 }, async (_, open) => {
    const database = await open()
    await database.run(
      "CREATE TABLE prepayments (id integer, reference text, customer text, type double precision, total double precision, paid text, currency text)",
    )
    await database.run(
      "INSERT INTO prepayments VALUES (1, 'a', '5', 1, 5, '2024-02-29T00:00:00Z', 'EUR'), (2, '', 'x', 0.5, 0, '2023-02-29T00:00:00Z', 'XYZ'), (3, NULL, NULL, NULL, NULL, NULL, NULL)",
    )
    const { sql } = auditQuery(prepayments, mapping, { engine: database.engine })
    const rows = await database.run(`SELECT * FROM (${sql}) AS audit ORDER BY id, pointer, rule`)
    await database.close()
    expect(rows.map(({ id, rule, severity, pointer }) => [id, severity, rule, pointer].join(" "))).toEqual([
      "2 error prepayments.currency /currency",
      "2 error prepayments.customerId /customerId",
      "2 error prepayments.paymentDate /paymentDate",
      "2 error prepayments.paymentTypeId /paymentTypeId",
      "2 error prepayments.reference /reference",
      "2 error prepayments.total /total",
      "3 error required /customerId",
      "3 error required /paymentDate",
      "3 error required /reference",
      "3 error required /total",
    ])
  })
})

describe("what cannot be said throws", () => {
  const engine = "duckdb"
  it("a place that the shape lacks", () => {
    const mapping = { table: "deals", key: "id", columns: { "/sellerFone": "phone" } }
    expect(() => auditQuery(deals, mapping, { engine })).toThrow(
      "the mapping has a column for /sellerFone, which the shape does not have",
    )
  })
  it("an engine that there is not", () => {
    expect(() => auditQuery(deals, mapping, { engine: "sqlite" as never })).toThrow("there is no engine sqlite")
  })
  it("the compiled face", () => {
    if (!("tree" in compiled)) expect(() => auditQuery(compiled as never, mapping, { engine })).toThrow("declared face")
  })
})
