import type { Judgement } from "./face.js"
import { compareFound } from "./found.js"
import { placeAt } from "./place.js"

/**
 * The judgement when judging itself came to no end: a fault at the root of the body, never an acceptance.
 * `rule` names what broke down, if that is known.
 */
export function broken(rule?: string): Judgement {
  const found = {
    place: placeAt("body", []),
    rule: "fault",
    severity: "error",
    phase: 0,
    params: () => (rule === undefined ? {} : { rule }),
    sensitive: false,
  } as const
  return { found: [found], lacking: [], changes: [], values: () => ({}), plan: () => undefined }
}

/** A judgement whose plan could not be made: a fault, beside all that was found. */
export function withoutPlan(judgement: Judgement): Judgement {
  return { ...judgement, found: [...judgement.found, ...broken("plan").found].sort(compareFound) }
}
