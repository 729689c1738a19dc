import { type Basis, engineBases, type EngineRuleId } from "./engine-rules.js"
import type { Severity } from "./spot.js"

/** A rule of the engine: in every operation, never muted. */
export interface EngineRule extends Text {
  readonly id: EngineRuleId
  readonly basis: Basis
  readonly severity: Severity
}

interface Text {
  readonly says: string
  /** Why it is a rule although no document says so. */
  readonly infers?: string
  /** Which passage of the document it cites at a place. */
  readonly cites?: string
}

// Apart from the rules themselves: compiled packs carry no sentences that only descriptions show.
const texts: Readonly<Record<EngineRuleId, Text>> = {
  body: { says: "The body is a JSON object." },
  type: {
    says: "A value has its documented type; null only where the document allows it.",
    cites: "the type of the member's row",
  },
  required: { says: "A required member is present.", cites: "the requirement of the member's row" },
  unknown: {
    says: "Only members that the document lists are sent.",
    infers: "an unlisted member is a misspelling or an attempt to set what may not be set",
  },
  "string.wellFormed": { says: "A string is Unicode text, without lone surrogates." },
  fact: { says: "A given fact has its declared shape." },
  fault: { says: "Every rule ran to its end and every member could be read." },
  unchecked: { says: "Every rule that could reject had the facts it needs." },
}

/** The rules that every operation has, with what they say, in the order in which they are listed. */
export const engineRules: readonly EngineRule[] = (Object.keys(engineBases) as EngineRuleId[]).map((id) => ({
  id,
  basis: engineBases[id],
  severity: "error",
  ...texts[id],
}))

/** What the rule `unknown` is where an upstream's answer is judged: what it adds is no mistake of whoever sent the request. */
export const unknownInAnswers = {
  severity: "warning",
  says: "Only members that the document lists come back.",
  infers: "an upstream grows: what it adds harms nobody, and whoever relies on its document wants to hear of it",
} as const
