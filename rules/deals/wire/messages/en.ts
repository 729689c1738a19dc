import type { Messages } from "perevir"
import type { dealUpdated, rules } from "../response.js"

const quoted = (text: string | null) => JSON.stringify(text)

export const en: Messages<typeof dealUpdated, typeof rules> = {
  "deals.response.id": ({ expected, got }) =>
    `the answer is about the deal ${quoted(got)}, expected ${quoted(expected)}: was another answer taken?`,
  "deals.response.externalId": ({ expected, got }) =>
    `the answer is about the deal with the external id ${quoted(got)}, expected ${quoted(expected)}: was another answer taken?`,
}
