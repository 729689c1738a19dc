/** The kinds of value that a `type` or `fact` issue speaks of; a literal stands as its JSON text. */
export type Kind = string

/** Params of the engine's own rules. */
export interface EngineParams {
  readonly body: { readonly got: Kind }
  readonly type: { readonly expected: readonly Kind[]; readonly got: Kind }
  readonly required: {}
  readonly unknown: { readonly nearest?: string; readonly part?: "path" | "query" | "headers" | "body" }
  readonly "string.wellFormed": {}
  readonly fact: {
    readonly expected: readonly Kind[]
    readonly got?: Kind
    readonly rules?: readonly string[]
    readonly contradicts?: string
  }
  readonly fault: { readonly rule?: string; readonly fact?: string }
  readonly unchecked: { readonly rules: readonly string[]; readonly facts: readonly string[] }
}

export type EngineRuleId = keyof EngineParams

/** Where a rule comes from: the document says it, we infer it, or it is the engine's own contract. */
export type Basis = "documented" | "inferred" | "contract"

/** The rules that every operation has, in the order in which they are listed. All are errors. */
export const engineBases: Readonly<Record<EngineRuleId, Basis>> = {
  body: "contract",
  type: "documented",
  required: "documented",
  unknown: "inferred",
  "string.wellFormed": "contract",
  fact: "contract",
  fault: "contract",
  unchecked: "contract",
}

/** The ids of the engine's rules. */
export const engineRuleIds: ReadonlySet<string> = new Set(Object.keys(engineBases))
