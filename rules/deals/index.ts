import type * as engine from "perevir"
import type { update } from "./update.js"

export { update } from "./update.js"

export type Value = engine.Value<typeof update>
export type Facts = engine.Facts<typeof update>
export type Plan = engine.Plan<typeof update>
export type RuleId = engine.RuleId<typeof update>
export type Issue = engine.Issue<typeof update>
export type Verdict = engine.Verdict<typeof update>
