/** A JSON Schema. */
export interface JsonSchema {
  readonly [keyword: string]: unknown
}

/** What a schema is written in: a draft of JSON Schema, or the Schema Object of OpenAPI 3.1, which is the first of them. */
export type Target = "draft-2020-12" | "draft-07" | "openapi-3.1"

const targets: readonly string[] = ["draft-2020-12", "draft-07", "openapi-3.1"] satisfies readonly Target[]

/** Throws for what is no target. */
export function expectTarget(target: string): asserts target is Target {
  if (!targets.includes(target)) throw new Error(`there is no target ${target}; there are ${targets.join(", ")}`)
}

/** The keywords of ours, which assert nothing: `new Ajv({ keywords: [...annotations] })` takes them under strict mode too. */
export const annotations = [
  "x-perevir-rule",
  "x-perevir-cites",
  "x-perevir-infers",
  "x-perevir-warnings",
  "x-perevir-rules",
  "x-perevir-unexpressed",
] as const
