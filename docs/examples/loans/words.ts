import { integer, matches } from "perevir/constraint"

export const fewWeeks = integer(1, 4)
export const cardNumber = matches(/^[A-Z]{2}\d{6}$/)
export const isFree = ({ reserved }: { readonly reserved: boolean }) => !reserved
