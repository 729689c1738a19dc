import { checkDocumented } from "../../hand/panier/check.js"

export { read } from "../hand-pointers.js"
export const check = (body: unknown): unknown => checkDocumented(body)
