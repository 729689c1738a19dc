import type * as perevir from "perevir"
import type { Plan as HarbourPlan } from "../harbour-vocabulary.js"
import { update as boxes } from "../boxes.js"
import { update as calls } from "../harbour.js"

// A pack of two operations, and types that it names of them.

export { boxes, calls }

export type BoxesValue = perevir.Value<typeof boxes>
export type BoxesIssue = perevir.Issue<typeof boxes>
export type BoxesVerdict = perevir.Verdict<typeof boxes>
export type CallsVerdict = perevir.Verdict<typeof calls>
export type CallsRule = perevir.RuleId<typeof calls>
export type CallsPlan = HarbourPlan
export type AnyIssue = BoxesIssue | null
