import { check as judge, type Facts } from "../../hand/prepayments/check.js"

export { read } from "../hand-reading.js"
export const check = (body: unknown, facts: unknown): unknown => judge(body, facts as Facts)
