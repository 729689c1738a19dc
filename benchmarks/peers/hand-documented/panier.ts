import { checkAndPlan } from "../../hand/panier/check.js"

export { read } from "../hand-reading.js"
export const check = (body: unknown): unknown => checkAndPlan(body)
