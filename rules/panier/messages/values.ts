import type { Messages } from "perevir"
import type { panier } from "../update.js"

type OfValues = Messages<typeof panier>

/** Sentences for the rules of values that stand in requests and in answers: not of a transaction's id, which only requests leave empty. */
export type ValueSentences = Omit<OfValues, "panier.transaction.empty">
