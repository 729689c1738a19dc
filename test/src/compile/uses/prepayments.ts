import { type Facts, type Issue, type Plan, type RuleId, update, type Value } from "perevir/prepayments"
import type { Exactly, Same } from "./exactly.js"

export type Types = Exactly<
  [
    Same<Value["total"], number>,
    Same<Value["customerId"], number | string>,
    Same<Facts["paymentType"], { readonly id: number | string; readonly reference: string } | null | undefined>,
    Same<Plan["userId"], string | number | undefined>,
    Same<Extract<Issue, { rule: "prepayments.cheque" }>["params"], { reference: string }>,
    Same<Extract<RuleId, `prepayments.currency${string}`>, "prepayments.currency" | "prepayments.currency.configured">,
  ]
>

export function address(): number | string | undefined {
  const verdict = update.checkRequest({})
  return verdict.ok ? (verdict.value.path?.id ?? verdict.value.path?.reference) : undefined
}

// @ts-expect-error no such rule
update.check({}, {}, { off: ["prepayments.check"] })
