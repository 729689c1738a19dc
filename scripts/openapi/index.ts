import { readdirSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { format, resolveConfig } from "prettier"
import { packs } from "../rule-pages/packs.js"
import { type Components, pathItems } from "./operation.js"

/** Where the document stands. */
export const openApiFile = new URL("../../docs/openapi.json", import.meta.url)

const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
  readonly version: string
}

/** The operations of all packs as one OpenAPI document, as it is to be committed. */
export async function openApiText(): Promise<string> {
  const options = await resolveConfig(fileURLToPath(openApiFile))
  return format(JSON.stringify(openApi()), { ...options, parser: "json" })
}

function openApi(): object {
  const components: Components = new Map()
  const items = packs.flatMap(({ name, operations }) =>
    operations.flatMap((operation) => pathItems(operation, name, sampleOf(operation.id), components)),
  )
  return {
    openapi: "3.1.1",
    info: {
      title: "What Perevir judges",
      version,
      summary: "The requests that the packs of Perevir know, each as its upstream documents it.",
      description:
        "Made of the packs by `npm run docs`. Schemas are those of `perevir/json-schema`, without facts: of any state. Each group of keywords names its rule in `x-perevir-rule`; what no keyword says is in `x-perevir-unexpressed`, and rules that only warn are in `x-perevir-warnings`.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [
      {
        url: "https://{host}",
        description: "Each upstream has its own host.",
        variables: { host: { default: "upstream.invalid" } },
      },
    ],
    security: [],
    tags: packs.map(({ name, words }) => ({ name, description: words.about.join("\n\n") })),
    paths: Object.fromEntries(items),
    components: { schemas: Object.fromEntries(components) },
  }
}

/** The body that a document shows: the first of the requests that come with the project. */
function sampleOf(id: string): unknown {
  const folder = new URL(`../../docs/requests/${id}/`, import.meta.url)
  const [first = ""] = readdirSync(folder)
    .filter((name) => name.endsWith(".request.json"))
    .sort()
  return (JSON.parse(readFileSync(new URL(first, folder), "utf8")) as { readonly body: unknown }).body
}
