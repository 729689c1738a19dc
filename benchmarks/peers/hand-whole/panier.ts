import { checkWhole, type Facts } from "../../hand/panier/check.js"

export { read } from "../hand-reading.js"
export const check = (body: unknown, facts: unknown): unknown => checkWhole(body, facts as Facts)
