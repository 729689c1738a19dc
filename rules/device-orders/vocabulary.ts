import { atLeast, integer } from "perevir/constraint"

export { country, currency, email, httpUrl, notEmpty, phoneNumber, uuid } from "perevir/constraint"

// About one value

export const countable = integer(1)
export const notNegative = atLeast(0)

// About the order

type Stated = readonly (string | undefined)[]
type Currencies = { readonly items: Stated; readonly products: Stated; readonly shipping: string | undefined }

/** The currency that is written down first. */
const firstOf = ({ items, products, shipping }: Currencies) =>
  items.map((item, index) => item ?? products[index]).find((got) => got !== undefined) ?? shipping

export const otherCurrencies = (currencies: Currencies) => {
  const first = String(firstOf(currencies))
  const others = <At>(list: Stated, at: (index: number) => At) =>
    list.flatMap((got, index) =>
      got === undefined || got === first ? [] : [{ at: at(index), params: { got, first } }],
    )
  return [
    ...others(currencies.items, (index) => `/devicePurchaseOrderItems/${index}/currency` as const),
    ...others(currencies.products, (index) => `/devicePurchaseOrderItems/${index}/product/currency` as const),
    ...others([currencies.shipping], () => "/shipping/currency" as const),
  ]
}

export const changesSomething = ({ order }: { readonly order: object }) =>
  Object.values(order).some((member) => member !== undefined)
