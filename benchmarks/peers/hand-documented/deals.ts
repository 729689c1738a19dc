import { checkDocumented } from "../../hand/deals/documented.js"

export { read } from "../hand-reading.js"
export const check = (body: unknown): unknown => checkDocumented(body)
