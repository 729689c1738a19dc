import { checkDocumented } from "../../hand/deals/documented.js"

export { read } from "../hand-pointers.js"
export const check = (body: unknown): unknown => checkDocumented(body)
