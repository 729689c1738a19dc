import type { Messages } from "perevir"
import type { loan, rules } from "./pack.js"

export const messages: Messages<typeof loan, typeof rules> = {
  "loans.weeks": ({ got }) => `${got} weeks are not possible; choose one to four`,
  "loans.card": () => "a card looks like AB123456",
  "loans.reserved": () => "somebody waits for this book",
  "loans.editable": ({ state }) => `this cannot change while the loan is ${state}`,
}
