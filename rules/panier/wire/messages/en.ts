import type { Messages } from "perevir"
import { values } from "../../messages/values/en.js"
import type { panierUpdated, rules } from "../response.js"

const lines = (count: number) => (count === 1 ? "one line" : `${count} lines`)

export const en: Messages<typeof panierUpdated, typeof rules> = {
  ...values,
  "panier.response.transaction": ({ expected, got }) =>
    `of the confirmed items the transaction lacks ${lines(expected.length)}, and beside them it has ${lines(got.length)}`,
  "panier.response.panier": ({ expected, got }) =>
    `of what was to stay the panier lacks ${lines(expected.length)}, and unplanned it has ${lines(got.length)}`,
  "panier.response.original": ({ expected, got }) =>
    `the answer names panier ${String(got)} as the original, expected ${String(expected)}`,
  "panier.response.total": ({ expected, got }) => `the total is ${got}, its lines add up to ${expected}`,
}
