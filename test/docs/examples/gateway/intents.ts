/** An update that somebody wants made, once. Its number stands in it somewhere, so that it can be found again. */
export interface Intent {
  readonly number: number
  readonly method: string
  readonly path: string
  readonly body: object
}

const customerEntityUid = "5b7b7f0e-2f52-4f6c-9f0e-3f4a1f1f0c11"
const paymentDate = "2026-11-20T10:15:00Z"

type Made = Omit<Intent, "number">

/** The six requests, to two objects each: so that some have to wait for others. */
const kinds: readonly ((number: number) => Made)[] = [
  (number) => ({
    method: "PATCH",
    path: `/deals/${number % 2 ? "L8M95ER" : "N2BBB22"}`,
    body: { productTitle: `no ${number}` },
  }),
  (number) => ({
    method: "PUT",
    path: `/api/Panier/${number % 2 ? 41 : 42}`,
    body: { Items: [{ ProduitID: number, Period: 1, Quantity: 1, Pu: 2.5 }] },
  }),
  (number) => ({
    method: "PUT",
    path: `/kpayment/v1/dealer/d/device/order/3f0c1f5e-6d1b-4a53-9d0e-5b6f9c1e2a1${number % 2}`,
    body: { shippingMethodGatewayId: `no ${number}` },
  }),
  (number) => ({
    method: "POST",
    path: "/orders/hardware",
    body: { orderReference: `no ${number}`, customerEntityUid },
  }),
  (number) => ({
    method: "PUT",
    path: `/orders/hardware/${number % 2 ? "32c480b5-4dfb-4c53-959f-49edf45a0931" : "8f14e45f-ceea-467f-a8d5-f2801f1b9fd1"}`,
    body: { orderReference: `no ${number}`, customerEntityUid },
  }),
  (number) => ({
    method: "PUT",
    path: `/orderPrepayments/${number % 2 ? 27 : 28}`,
    body: { reference: `АВ-${number % 2}`, customerId: 815, total: number, paymentDate },
  }),
]

/** The update of a number. */
export function intent(number: number): Intent {
  const kind = kinds[Math.floor(number / 2) % kinds.length] as (typeof kinds)[number]
  return { number, ...kind(number) }
}

/** The number of an update that arrived. */
export function numberIn(body: object): number {
  const { productTitle, shippingMethodGatewayId, orderReference, Items, total } = body as {
    readonly [Name in "productTitle" | "shippingMethodGatewayId" | "orderReference"]?: string
  } & { readonly Items?: readonly { readonly ProduitID: number }[]; readonly total?: number }
  const text = productTitle ?? shippingMethodGatewayId ?? orderReference
  return text === undefined ? (Items?.[0]?.ProduitID ?? total ?? Number.NaN) : Number(text.replace("no ", ""))
}
