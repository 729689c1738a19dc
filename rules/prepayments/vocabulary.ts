import { above, between, type Constraint, date, dateTime, integer, matches, notBlank } from "perevir/constraint"

export { currency, dateTime, int64, notEmpty } from "perevir/constraint"

type Id = number | string

// About one value

export const aboveZero = above(0)
export const latitude = between(-90, 90)
export const longitude = between(-180, 180)

const bounds = { least: -(2 ** 31), most: 2 ** 31 - 1 }
const int32 = integer(bounds.least, bounds.most)

/** The id of a payment type: as text anything that is not blank, for the document calls it only a string. */
export const paymentTypeId: Constraint<Id, { readonly got: Id }> = {
  test: (id) => (typeof id === "number" ? int32.test(id) : notBlank.test(id)),
  params: (got) => ({ got }),
  reveals: ["got"],
  describes: { is: "anyOf", of: [{ is: "integer", ...bounds }, { is: "notBlank" }] },
}

// About dates

const dayEnd = "YYYY-MM-DD".length
const secondEnd = "YYYY-MM-DDThh:mm:ss".length
const shape = matches(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)

const offsetLength = (text: string) => (text.slice(-1).toUpperCase() === "Z" ? "Z" : "+00:00").length
const fraction = (text: string) => text.slice(secondEnd, -offsetLength(text))
const toTheSecond = (text: string) => (text.slice(0, secondEnd) + text.slice(-offsetLength(text))).toUpperCase()
const inUtc = (text: string) => new Date(toTheSecond(text)).toISOString().replace(".000Z", "Z")

/** The shape of the document's example. A date-time with a fraction of a second has no equal in that shape. */
export const utcSecond: Constraint<string> = {
  ...shape,
  fix: (text) => (dateTime.test(text) && !/[1-9]/.test(fraction(text)) ? inUtc(text) : undefined),
}

export const dayOrInstant: Constraint<string> = {
  test: (text) => date.test(text) || dateTime.test(text),
  describes: { is: "anyOf", of: [{ is: "date" }, { is: "dateTime" }] },
}

export const withoutTime: Constraint<string> = {
  test: (text) => !dateTime.test(text),
  fix: (text) => text.slice(0, dayEnd),
  describes: { is: "not", of: { is: "dateTime" } },
}

// About several members

/** How the upstream refers to payment by cheque; its sample refers to cash as CASH. */
export const cheque = "CHEQUE"

type Reference = { readonly reference: string }
type Configured = { readonly currency: string; readonly configured: readonly string[] }

export const isByCheque = ({ reference }: Reference) => reference === cheque
export const referenceOf = ({ reference }: Reference) => ({ reference })

export const isConfigured = ({ currency, configured }: Configured) => configured.includes(currency)
export const configuredOnes = ({ currency, configured }: Configured) => ({ got: currency, configured })

export const isGiven = ({ here }: { readonly here: number | undefined }) => here !== undefined
export const isFound = ({ found }: { readonly found: object | null }) => found !== null

// The plan: what the upstream fills in

type Money = { readonly currency?: string | null | undefined }
type Known = { readonly user?: Id; readonly customer?: Money; readonly organization?: Money }
type Prepayment = {
  readonly body: { readonly userId?: Id | undefined; readonly currency?: string | undefined }
  readonly facts: Known
}

/** The customer's currency, else the organisation's; unknown as long as the customer is. */
const usualCurrency = ({ customer, organization }: Known) => customer && (customer.currency ?? organization?.currency)

export const filledIn = ({ body, facts }: Prepayment): { readonly userId?: Id; readonly currency?: string } => {
  const userId = body.userId ?? facts.user
  const currency = body.currency ?? usualCurrency(facts)
  const filled: { userId?: Id; currency?: string } = {}
  if (userId !== undefined) filled.userId = userId
  if (currency != null) filled.currency = currency
  return filled
}
