import type { Severity } from "./spot.js"

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

/** A rule of the engine: in every operation, never muted. */
export interface EngineRule {
  readonly id: EngineRuleId
  readonly basis: Basis
  readonly severity: Severity
  readonly says: string
  /** Why it is a rule although no document says so. */
  readonly infers?: string
  /** Which passage of the document it cites at a place. */
  readonly cites?: string
}

/** The rules that every operation has, in the order in which they are listed. */
export const engineRules: readonly EngineRule[] = [
  { id: "body", basis: "contract", severity: "error", says: "The body is a JSON object." },
  {
    id: "type",
    basis: "documented",
    severity: "error",
    says: "A value has its documented type; null only where the document allows it.",
    cites: "the type of the member's row",
  },
  {
    id: "required",
    basis: "documented",
    severity: "error",
    says: "A required member is present.",
    cites: "the requirement of the member's row",
  },
  {
    id: "unknown",
    basis: "inferred",
    severity: "error",
    says: "Only members that the document lists are sent.",
    infers: "an unlisted member is a misspelling or an attempt to set what may not be set",
  },
  {
    id: "string.wellFormed",
    basis: "contract",
    severity: "error",
    says: "A string is Unicode text, without lone surrogates.",
  },
  { id: "fact", basis: "contract", severity: "error", says: "A given fact has its declared shape." },
  {
    id: "fault",
    basis: "contract",
    severity: "error",
    says: "Every rule ran to its end and every member could be read.",
  },
  {
    id: "unchecked",
    basis: "contract",
    severity: "error",
    says: "Every rule that could reject had the facts it needs.",
  },
]

/** What the rule `unknown` is where an upstream's answer is judged: what it adds is no mistake of whoever sent the request. */
export const unknownInAnswers = {
  severity: "warning",
  says: "Only members that the document lists come back.",
  infers: "an upstream grows: what it adds harms nobody, and whoever relies on its document wants to hear of it",
} as const

/** The ids of the engine's rules. */
export const engineRuleIds: ReadonlySet<string> = new Set(engineRules.map((rule) => rule.id))
