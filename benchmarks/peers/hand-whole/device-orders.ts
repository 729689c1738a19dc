import { check as judge } from "../../hand/device-orders/check.js"

export { read } from "../hand-reading.js"
export const check = (body: unknown): unknown => judge(body, true)
