import type * as engine from "perevir"
import type { update } from "./update.js"

export { type Entry, type Plan, split } from "./split.js"
export { type Totals, totals } from "./totals.js"
export { update } from "./update.js"

export type Value = engine.Value<typeof update>
export type Facts = engine.Facts<typeof update>
export type RuleId = engine.RuleId<typeof update>
export type Issue = engine.Issue<typeof update>
export type Verdict = engine.Verdict<typeof update>
