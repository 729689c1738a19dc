import { cheque } from "./vocabulary.js"

// Values as a sales force sends them: tests draw them. No check imports this file, and the compiled pack is without it.

export const references = [/^(?:PREP|CLI|CARD)\d{3,7}$/]
export const seconds = [
  /^20(?:1[5-9]|2\d)-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:0\d|1\d|2[0-3]):[0-5]\d:[0-5]\dZ$/,
]
export const days = [/^20(?:1[5-9]|2\d)-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/]
export const banks = ["BNP Paribas", "Attijari", "ПриватБанк", "Monobank", "Crédit du Nord"]
export const codes = ["EUR", "USD", "TND", "UAH"]
export const configured = [codes, ["EUR"], ["TND", "EUR"], []]

export const paymentTypes = [
  { id: 2, reference: cheque },
  { id: 1, reference: "CASH" },
  { id: "5", reference: "CARD" },
  null,
]
