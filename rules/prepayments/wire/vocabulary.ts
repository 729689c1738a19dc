import { oneOf } from "perevir/constraint"

export { dateTime, int64 } from "perevir/constraint"

/** The statuses that the sample has: there is one. */
export const known = oneOf(["UNAPPLIED"])

// What was sent, and what came back

type Id = number | string
type Echo<T = Id> = { readonly sent: T; readonly got: T }

export const expectedAndGot = <T>({ sent, got }: Echo<T>) => ({ expected: sent, got })

/** An id may travel as a number and come back as text. */
export const comesBack = ({ sent, got }: Echo) => String(sent) === String(got)

const instant = (text: string) => Date.parse(text.toUpperCase())
export const isSameInstant = ({ sent, got }: Echo<string>) => sent === got || instant(sent) === instant(got)

const dayEnd = "YYYY-MM-DD".length
const day = (text: string | null) => text?.slice(0, dayEnd)
export const isSameDay = ({ sent, got }: Echo<string | null>) => day(sent) === day(got)

export const isSameText = ({ sent, got }: Echo<string | null>) => sent === got

type PaymentType = { readonly sent: Id; readonly got: { readonly id: Id; readonly reference: string } | null }
export const isPaymentType = ({ sent, got }: PaymentType) =>
  got !== null && [got.id, got.reference].some((name) => String(name) === String(sent))
export const paymentTypes = ({ sent, got }: PaymentType) => ({ expected: sent, got: got === null ? null : got.id })
