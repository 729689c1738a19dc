import type { Value } from "perevir/device-orders"

/** The document's sample of a request. */
export const sample = {
  devicePurchaseOrderItems: [
    {
      amount: 0,
      currency: "string",
      quantity: 0,
      product: {
        gatewayCountryProductId: "string",
        gatewayProduct: { gatewayId: "string", status: "string", type: "string", id: "string" },
        amount: 0,
        currency: "string",
        country: "string",
        orderable: "string",
        name: "string",
        description: "string",
        imageUrl: "string",
        status: "string",
      },
    },
  ],
  paymentType: "string",
  shipping: {
    address: {
      city: "string",
      country: "string",
      line1: "string",
      line2: "string",
      postalCode: "string",
      state: "string",
    },
    amount: 0,
    company: "string",
    currency: "string",
    email: "string",
    name: "string",
    phone: "string",
  },
  shippingMethodGatewayId: "string",
} satisfies Value
