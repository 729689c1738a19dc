import { check as judge } from "../../hand/prepayments/check.js"

export { read } from "../hand-pointers.js"
export const check = (body: unknown): unknown => judge(body)
