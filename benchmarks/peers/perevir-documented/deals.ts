import { update } from "perevir/deals"

export { read } from "../perevir-reading.js"
const documented = update.given({ status: "NEW", ad: { status: "CONFIRMED" } }, { inferred: "off" })
export const check = (body: unknown): unknown => documented.check(body)
