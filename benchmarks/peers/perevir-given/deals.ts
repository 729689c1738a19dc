import { update } from "perevir/deals"

export { read } from "../perevir-reading.js"

/** Facts that hold for more than one check are judged once. */
export const given = (facts: unknown): ((body: unknown) => unknown) => update.given(facts as object).check
export const check = (body: unknown, facts: unknown): unknown => given(facts)(body)
