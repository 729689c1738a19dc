import type * as perevir from "perevir"
import { update } from "./update.js"

export { update }

export type Value = perevir.Value<typeof update>
export type Facts = perevir.Facts<typeof update>
export type Plan = perevir.Plan<typeof update>
export type RuleId = perevir.RuleId<typeof update>
export type Issue = perevir.Issue<typeof update>
export type Verdict = perevir.Verdict<typeof update>
