import type { Facts } from "../../hand/deals/facts.js"
import { checkWhole } from "../../hand/deals/whole.js"

export { read } from "../hand-reading.js"
export const check = (body: unknown, facts: unknown): unknown => checkWhole(body, facts as Facts)
