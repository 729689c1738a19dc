import type * as perevir from "perevir"
import { create } from "./create.js"
import { replace } from "./replace.js"

export { create, replace }

export type CreateValue = perevir.Value<typeof create>
export type CreateFacts = perevir.Facts<typeof create>
export type CreatePlan = perevir.Plan<typeof create>
export type CreateRuleId = perevir.RuleId<typeof create>
export type CreateIssue = perevir.Issue<typeof create>
export type CreateVerdict = perevir.Verdict<typeof create>

export type ReplaceValue = perevir.Value<typeof replace>
export type ReplaceFacts = perevir.Facts<typeof replace>
export type ReplacePlan = perevir.Plan<typeof replace>
export type ReplaceRuleId = perevir.RuleId<typeof replace>
export type ReplaceIssue = perevir.Issue<typeof replace>
export type ReplaceVerdict = perevir.Verdict<typeof replace>
