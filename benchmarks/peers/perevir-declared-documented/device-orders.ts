import { update } from "perevir/device-orders/declared"

export { read } from "../perevir-reading.js"
const documented = update.given({}, { inferred: "off" })
export const check = (body: unknown): unknown => documented.check(body)
