import { atLeast, integer } from "perevir/constraint"

export { country, currency, email, httpUrl, notEmpty, phoneNumber, uuid } from "perevir/constraint"

// About one value

export const countable = integer(1)
export const notNegative = atLeast(0)

// About the order

type Currencies = {
  readonly items: readonly (string | undefined)[]
  readonly products: readonly (string | undefined)[]
  readonly shipping: string | undefined
}

/** Every currency of an order, in the order in which it is written down. */
const everyCurrency = ({ items, products, shipping }: Currencies) => [
  ...items.flatMap((item, index) => [
    { at: `/devicePurchaseOrderItems/${index}/currency` as const, got: item },
    { at: `/devicePurchaseOrderItems/${index}/product/currency` as const, got: products[index] },
  ]),
  { at: "/shipping/currency" as const, got: shipping },
]

export const otherCurrencies = (currencies: Currencies) => {
  const stated = everyCurrency(currencies).flatMap(({ at, got }) => (got === undefined ? [] : [{ at, got }]))
  const first = String(stated[0]?.got)
  return stated.flatMap(({ at, got }) => (got === first ? [] : [{ at, params: { got, first } }]))
}

export const changesSomething = ({ order }: { readonly order: object }) =>
  Object.values(order).some((member) => member !== undefined)
