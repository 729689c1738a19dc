export { dateTime, notEmpty, uuid } from "perevir/constraint"

// About the order

/** The one status in which an order has not been submitted. */
export const draft = "DRAFT"
export const submitted = "SUBMITTED"

type Status = { readonly status: string }

export const isDraft = ({ status }: Status) => status === draft
export const statusOf = ({ status }: Status) => ({ status })

/** The order that is created: what `saveDraft` says of it. */
type Creation = { readonly headers?: { readonly saveDraft?: boolean | undefined } }

export const createdAs = ({ headers }: Creation) => ({ status: headers?.saveDraft === true ? draft : submitted })

// About a member that is replaced

type Replaced = { readonly stored: string | undefined }

export const isOmitted = (sent: unknown) => sent === undefined
export const nothingStored = ({ stored }: Replaced) => stored === undefined
export const storedText = ({ stored }: Replaced) => ({ stored: String(stored) })

// About instants, as RFC 3339 writes them: `2026-01-31T12:00:00`, a fraction of any length, `Z` or `+01:00`

const zuluLength = "Z".length
const offsetLength = "+00:00".length
const secondEnd = "YYYY-MM-DDThh:mm:ss".length

const fractionEnd = (text: string) => text.length - (text.slice(-1).toUpperCase() === "Z" ? zuluLength : offsetLength)
const fraction = (text: string) => text.slice(secondEnd + ".".length, fractionEnd(text))
const second = (text: string) => Date.parse((text.slice(0, secondEnd) + text.slice(fractionEnd(text))).toUpperCase())

/** Compared digit by digit, not as numbers: no fraction is too long. */
const isSmaller = (a: string, b: string) => a.padEnd(b.length, "0") < b.padEnd(a.length, "0")

type Request = { readonly requested: string; readonly now: string }

export const notPast = ({ requested, now }: Request) =>
  second(requested) > second(now) ||
  (second(requested) === second(now) && !isSmaller(fraction(requested), fraction(now)))

export const bothInstants = ({ requested, now }: Request) => ({ got: requested, now })
