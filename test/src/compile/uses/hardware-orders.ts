import { create, type CreateFacts, type CreateIssue, type CreatePlan, replace } from "perevir/hardware-orders"
import type { CreateRuleId, CreateValue, CreateVerdict, ReplaceFacts, ReplaceIssue } from "perevir/hardware-orders"
import type { ReplacePlan, ReplaceRuleId, ReplaceValue, ReplaceVerdict } from "perevir/hardware-orders"
import type { Exactly, Same } from "./exactly.js"

export type Types = Exactly<
  [
    Same<CreateValue["orderReference"], string>,
    Same<CreateValue["notes"], string | undefined>,
    Same<CreateValue, ReplaceValue>,
    Same<CreateFacts, { readonly now?: string | undefined }>,
    Same<keyof ReplaceFacts, "now" | "status" | "current">,
    Same<CreatePlan, { status: string }>,
    Same<ReplacePlan, undefined>,
    Same<Exclude<CreateRuleId, ReplaceRuleId>, never>,
    Same<
      Exclude<ReplaceRuleId, CreateRuleId>,
      "hardwareOrders.orderId" | "hardwareOrders.replace.drops" | "hardwareOrders.submitted"
    >,
    Same<Extract<CreateIssue, { rule: "hardwareOrders.requestedDate.past" }>["params"], { got: string; now: string }>,
    Same<Extract<ReplaceIssue, { rule: "hardwareOrders.submitted" }>["params"], { status: string }>,
    Same<ReturnType<typeof create.check>, CreateVerdict>,
    Same<ReturnType<typeof replace.check>, ReplaceVerdict>,
  ]
>

replace.check({}, {}, { off: ["hardwareOrders.submitted"] })
// @ts-expect-error a rule of the other operation
create.check({}, {}, { off: ["hardwareOrders.submitted"] })
