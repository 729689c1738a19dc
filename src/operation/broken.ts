import type { Judgement } from "./face.js"
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
