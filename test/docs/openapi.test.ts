import { spawnSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { annotations, type JsonSchema } from "perevir/json-schema"
import { Ajv2020 } from "ajv/dist/2020.js"
import addFormats from "ajv-formats"
import { afterAll, describe, expect, test } from "vitest"
import { openApiFile, openApiText } from "../../scripts/openapi/index.js"
import { packs } from "../laws/operations.js"

interface Described {
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly required: boolean }[]
  readonly requestBody: {
    readonly content: Readonly<Record<string, { readonly schema?: JsonSchema; readonly example?: unknown }>>
  }
  readonly responses: Readonly<Record<string, { readonly content: object }>>
}

const committed = readFileSync(openApiFile, "utf8")
const { paths, components } = JSON.parse(committed) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described & { readonly operationId: string }>>>>
  readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>> }
}
const described = Object.values(paths).flatMap((item) => Object.values(item))

test("the committed document is up to date: else run npm run docs", async () => {
  expect(committed).toBe(await openApiText())
})

describe("the linter", () => {
  const root = fileURLToPath(new URL("../..", import.meta.url))
  const folder = mkdtempSync(join(tmpdir(), "perevir-openapi-"))
  afterAll(() => {
    rmSync(folder, { recursive: true })
  })
  const lint = (file: string) =>
    spawnSync("node", [join(root, "node_modules/@redocly/cli/bin/cli.js"), "lint", file, "--format=summary"], {
      cwd: root,
      encoding: "utf8",
    }).status

  test("finds nothing in it", { timeout: 60_000 }, () => {
    expect(lint("packs")).toBe(0)
  })
  test("would find an example that a schema refuses", { timeout: 60_000 }, () => {
    const broken = join(folder, "openapi.json")
    writeFileSync(broken, committed.replace(`"productPrice": 100000`, `"productPrice": 0`))
    expect(lint(broken)).toBe(1)
  })
})

describe.each(packs)("%s", (id, operation) => {
  const own = described.filter(({ operationId }) => operationId === id || operationId.startsWith(`${id}.`))

  test("has its method and address", () => {
    const [method = "", path = ""] = operation.http.split(" ")
    const address = Object.keys(paths).find((one) => one.endsWith(path.replace(/^\/?/, "/")))
    expect(paths[address ?? ""]?.[method.toLowerCase()]?.operationId).toBe(id)
  })
  test("has each member of path, query and headers", () => {
    const told = own.flatMap(({ parameters }) => parameters.map((one) => `${one.in} ${one.name}`))
    for (const [part, location] of [
      ["path", "path"],
      ["query", "query"],
      ["headers", "header"],
    ] as const)
      for (const name of operation.tree.parts[part].members.keys()) expect(told).toContain(`${location} ${name}`)
  })
  test("has the schema of its body, which takes the sample of its document", () => {
    const ajv = new Ajv2020({ strict: true, keywords: [...annotations] })
    addFormats.default(ajv)
    for (const [name, schema] of Object.entries(components.schemas))
      ajv.addSchema(schema, `#/components/schemas/${name}`)
    for (const { requestBody } of own)
      for (const { schema, example } of Object.values(requestBody.content)) {
        if (schema === undefined) continue
        expect(schema).toEqual({ $ref: `#/components/schemas/${id}` })
        expect(ajv.getSchema(`#/components/schemas/${id}`)?.(example)).toBe(true)
      }
  })
  test("has its answers", () => {
    for (const { responses } of own) expect(Object.keys(responses)).toContain("200")
  })
})

test("failures that a document shows have their shape", () => {
  const statuses = described.map(({ operationId, responses }) => [operationId, Object.keys(responses)])
  expect(Object.fromEntries(statuses)).toEqual({
    "deals.update": ["200"],
    "panier.update": ["200", "400", "401", "404", "500", "default"],
    "deviceOrders.update": ["200", "400", "401", "500"],
    "hardwareOrders.create": ["200"],
    "hardwareOrders.replace": ["200"],
    "prepayments.update": ["200", "400", "404"],
    "prepayments.update.reference": ["200", "400", "404"],
  })
})
