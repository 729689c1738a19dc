import type { Messages } from "perevir"
import { values } from "../../messages/values/en.js"
import type { panierUpdated, rules } from "../response.js"

const lines = (count: number) => (count === 1 ? "one line" : `${count} lines`)

export const en: Messages<typeof panierUpdated, typeof rules> = {
  ...values,
  "panier.response.transaction": ({ expected, got }) =>
    `the transaction lacks ${lines(expected.length)} of the confirmed items and has ${lines(got.length)} that none of them is`,
  "panier.response.panier": ({ expected, got }) =>
    `the panier lacks ${lines(expected.length)} that was to stay and has ${lines(got.length)} that was not planned`,
  "panier.response.original": ({ expected, got }) =>
    `the answer names panier ${String(got)} as the original, expected ${String(expected)}`,
  "panier.response.total": ({ expected, got }) => `the total is ${got}, its lines add up to ${expected}`,
}
