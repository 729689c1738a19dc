import type { Unchecked } from "../verdict/verdict.js"
import { grouped } from "./grouped.js"
import { indent } from "./indent.js"
import type { Paint } from "./paint.js"
import { placesOf } from "./place.js"

const parts = new Set(["path", "query", "headers", "body"])

/** What could not be judged, by the fact that it lacks, then by rule. */
export function uncheckedLines(unchecked: readonly Unchecked[], paint: Paint): readonly string[] {
  return [...grouped(unchecked, ({ fact }) => fact)].flatMap(([fact, lacking]) => [
    `${paint.doubt("unchecked")} for want of ${wantOf(fact, paint)}`,
    ...indent([...grouped(lacking, ({ rule }) => rule)].map(([rule, places]) => ruleLine(rule, places, paint))),
  ])
}

function wantOf(fact: string, paint: Paint): string {
  return parts.has(fact) ? `the request's ${paint.strong(fact)}` : `the fact ${paint.strong(fact)}`
}

function ruleLine(rule: string, places: readonly Unchecked[], paint: Paint): string {
  const harmless = places.every(({ severity }) => severity === "warning")
  return `${rule} at ${paint.place(placesOf(places))}${harmless ? " (could only warn)" : ""}`
}
