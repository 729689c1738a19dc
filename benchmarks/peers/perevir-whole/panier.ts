import { update } from "perevir/panier"

export { read } from "../perevir-reading.js"
export const check = (body: unknown, facts: unknown): unknown => update.check(body, facts as object)
