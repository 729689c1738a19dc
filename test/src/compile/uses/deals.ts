import { type Facts, type Issue, type Plan, type RuleId, update, type Value, type Verdict } from "perevir/deals"
import type { Exactly, Same } from "./exactly.js"

type ParamsOf<Id> = Extract<Issue, { readonly rule: Id }>["params"]

export type Types = Exactly<
  [
    Same<Value["productPrice"], number | undefined>,
    Same<NonNullable<Value["handler"]>["senderFirstName"], string | undefined>,
    Same<Value["lg"], unknown>,
    Same<keyof Facts, "status" | "ad" | "current">,
    Same<Facts["ad"], { readonly status: string } | null | undefined>,
    Same<NonNullable<Facts["current"]>["status"], string | null | undefined>,
    Same<Plan, undefined>,
    Same<ParamsOf<"deals.field.editable">, { readonly state: "NEW" | "PAID" }>,
    Same<ParamsOf<"deals.phone.format">, { readonly digits: number }>,
    Same<ParamsOf<"deals.name.alphabet">["index"], number>,
    Same<ParamsOf<"unchecked">["facts"], readonly string[]>,
    Same<ParamsOf<"body">, { readonly got: string }>,
    Same<Extract<RuleId, `deals.name.${string}`>, "deals.name.alphabet" | "deals.name.letter" | "deals.name.repeat">,
    Same<ReturnType<typeof update.check>, Verdict>,
    Same<ReturnType<typeof update.assert>, Value>,
    Same<Verdict["issues"][number], Issue>,
  ]
>

export function outcomes(body: unknown): Value | string {
  const verdict = update.check(body, { status: "NEW", ad: null }, { off: ["deals.patch.empty"], sensitive: "show" })
  if (verdict.ok) {
    const accepted: "accepted" = verdict.outcome
    return accepted && verdict.value
  }
  if (verdict.outcome === "undecided") return verdict.value.adId ?? verdict.unchecked.map(({ fact }) => fact).join()
  const outcome: "rejected" | "fault" = verdict.outcome
  const none: undefined = verdict.value
  return outcome + told(verdict.issues[0]) + String(none)
}

function told(issue: Issue): string {
  switch (issue.rule) {
    case "deals.field.editable":
      return issue.params.state
    case "type":
      return issue.params.expected.join()
    case "deals.ad.confirmed":
      return issue.params.status ?? "no ad"
    default:
      return issue.message
  }
}

export function whole(): string | undefined {
  const verdict = update.checkRequest({ path: { dealId: "1" }, body: {} })
  return verdict.ok ? verdict.value.path?.dealId : undefined
}

export const bound = update.given({ status: "PAID" }, { unchecked: "allow" })
export const field = bound.checkField("/handler/senderEmail", {}).issues.map(({ pointer }) => pointer)
export const standard = update["~standard"].validate({})

// @ts-expect-error no such rule
update.check({}, {}, { off: ["deals.name.alphabeth"] })
// @ts-expect-error an engine's rule is never off
update.check({}, {}, { off: ["required"] })
// @ts-expect-error no such fact
update.check({}, { state: "NEW" })
// @ts-expect-error no such option
update.check({}, {}, { of: [] })
// @ts-expect-error a value is read, not written
update.assert({}).adId = "1"
