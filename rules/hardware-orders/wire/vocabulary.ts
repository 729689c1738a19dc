import { oneOf } from "perevir/constraint"
import { draft, submitted } from "../vocabulary.js"

export { dateTime, notEmpty, uuid } from "perevir/constraint"

/** What an order is of when the answer does not say. */
export const usualType = "HardwareOrder"

const known = oneOf([draft, submitted])
/** An empty status is none at all, which another rule says. */
export const knownStatus: typeof known = { ...known, test: (status) => status === "" || known.test(status) }

interface Order {
  readonly body: { readonly orderType?: string | undefined; readonly status: string }
}
export const typeOf = ({ body }: Order) => ({ orderType: body.orderType ?? usualType, status: body.status })

// What was sent, and what came back

interface Echo {
  readonly sent: string
  readonly got: string | undefined
}

export const expectedAndGot = ({
  sent,
  got = null,
}: {
  readonly sent: string
  readonly got: string | null | undefined
}) => ({
  expected: sent,
  got,
})

export const isSame = ({ sent, got }: Echo) => sent === got
/** A UUID in capitals is the same. */
export const isSameUuid = ({ sent, got }: Echo) => sent.toLowerCase() === got?.toLowerCase()

const instant = (text: string) => Date.parse(text.toUpperCase())
export const isSameInstant = ({ sent, got }: Echo) =>
  sent === got || (got !== undefined && instant(sent) === instant(got))
