import type { JsonSchema, Unexpressed } from "perevir/json-schema"

export const target = "draft-2020-12"

/** What stands at a place of a schema. */
export function at(schema: JsonSchema, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((inside, key) => (inside as Readonly<Record<string, unknown>> | undefined)?.[key], schema)
}

export const unexpressed = (schema: JsonSchema) => schema["x-perevir-unexpressed"] as readonly Unexpressed[]
export const whyNot = (schema: JsonSchema, id: string) => unexpressed(schema).filter(({ rule }) => rule === id)
