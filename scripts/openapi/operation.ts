import { jsonSchema, type Describable, type JsonSchema, type Unexpressed } from "perevir/json-schema"
import type { AnyOperation } from "../rule-pages/packs.js"
import { type Exchange, exchanges } from "./exchanges.js"

const target = "openapi-3.1"

/** What operations of the document have in common, by name. */
export type Components = Map<string, unknown>

/** The path items of one operation: one for each of its addresses. `example` is a body that its document shows. */
export function pathItems(
  operation: AnyOperation,
  tag: string,
  example: unknown,
  components: Components,
): readonly (readonly [path: string, item: object])[] {
  const exchange = exchanges[operation.id]
  if (exchange === undefined) throw new Error(`scripts/openapi/exchanges.ts does not tell of ${operation.id}: add it`)
  const [method = "", url = ""] = operation.http.split(" ")
  const paths = exchange.paths ?? [url.startsWith("/") ? url : `/${url}`]
  return paths.map((path, index) => [
    (exchange.base ?? "") + path,
    {
      [method.toLowerCase()]: {
        operationId: index === 0 ? operation.id : `${operation.id}.${namesIn(path).at(-1) ?? ""}`,
        tags: [tag],
        summary: exchange.summary,
        ...parametersOf(operation, path),
        requestBody: requestBody(operation, exchange, example, components),
        responses: responsesOf(operation, exchange, components),
      },
    },
  ])
}

const namesIn = (path: string): readonly string[] => [...path.matchAll(/\{(.*?)\}/g)].map(([, name = ""]) => name)

const locations = { path: "path", query: "query", headers: "header" } as const

/** The parameters at one address, and what no keyword says of them. */
function parametersOf(operation: AnyOperation, path: string): object {
  const parts = (["path", "query", "headers"] as const).map(
    (part) => [part, jsonSchema(operation, { target, part })] as const,
  )
  const inPath = namesIn(path)
  const declared = parts.flatMap(([part, schema]) =>
    Object.entries((schema["properties"] ?? {}) as Readonly<Record<string, JsonSchema>>)
      .filter(([name]) => part !== "path" || inPath.includes(name))
      .map(([name, { description, ...schema }]) => ({
        name,
        in: locations[part],
        required: part === "path" || operation.tree.parts[part].members.get(name)?.required === true,
        ...(description !== undefined && { description }),
        schema,
      })),
  )
  const others = inPath.filter((name) => !operation.tree.parts.path.members.has(name))
  const unexpressed = parts.flatMap(([, schema]) => schema["x-perevir-unexpressed"] as readonly Unexpressed[])
  const rules = parts.map(([, schema]) => schema["x-perevir-rules"] as object)
  return {
    parameters: [...others.map(ofAddress), ...declared],
    "x-perevir-rules": Object.assign({}, ...rules) as object,
    "x-perevir-unexpressed": unexpressed.filter(({ in: part }) => operation.tree.parts[part].members.size > 0),
  }
}

const ofAddress = (name: string): object => ({
  name,
  in: "path",
  required: true,
  description: "Where the upstream is found; the same for every request, and no member of it.",
  schema: { type: "string" },
})

function requestBody(
  operation: AnyOperation,
  { takes, takesToo = [] }: Exchange,
  example: unknown,
  components: Components,
): object {
  const media: object = { schema: component(operation, components), example }
  const content = [...takes.map((type) => [type, media] as const), ...takesToo.map((type) => [type, {}] as const)]
  return { required: true, content: Object.fromEntries(content) }
}

/** A reference to the schema of an operation's body; what that refers to stands beside it. */
function component(operation: Describable, components: Components): JsonSchema {
  const { $defs = {}, ...schema } = jsonSchema(operation, { target })
  for (const [name, definition] of Object.entries($defs as Readonly<Record<string, unknown>>))
    components.set(name, definition)
  components.set(operation.id, schema)
  return { $ref: `#/components/schemas/${operation.id}` }
}

function responsesOf(operation: AnyOperation, { success, failures }: Exchange, components: Components): object {
  const { response } = operation as { readonly response?: Describable }
  const schema = response === undefined ? { type: "object" } : component(response, components)
  const answers = [["200", { says: success, schema }] as const, ...Object.entries(failures)].map(
    ([status, { says, schema }]) =>
      [status, { description: says, content: { "application/json": { schema } } }] as const,
  )
  return Object.fromEntries(answers)
}
