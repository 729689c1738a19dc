import type { Reason } from "../src/audit/index.js"

/** What an audit finds in the packs' rules and why it stands: the one list of it. */
export const argued: readonly Reason[] = [
  {
    operation: "panier.update",
    kind: "unruledField",
    at: ["/Errors/*/Detail", "/Errors/*/Data", "/Items/*/Attributes"],
    because: "the document gives a text, an open object and a map of texts, and nothing that they could fail",
  },
  {
    operation: "deviceOrders.update",
    kind: "unruledField",
    at: [
      "/devicePurchaseOrderItems/*/product/gatewayCountryProductId",
      "/devicePurchaseOrderItems/*/product/gatewayProduct/gatewayId",
      "/devicePurchaseOrderItems/*/product/gatewayProduct/id",
      "/shippingMethodGatewayId",
    ],
    because: "ids of another system, documented as texts: neither their form nor that they are given is said",
  },
  {
    operation: "deviceOrders.update",
    kind: "unruledField",
    at: [
      "/devicePurchaseOrderItems/*/product/gatewayProduct/status",
      "/devicePurchaseOrderItems/*/product/gatewayProduct/type",
      "/devicePurchaseOrderItems/*/product/orderable",
      "/devicePurchaseOrderItems/*/product/status",
      "/paymentType",
    ],
    because:
      "words from lists that the document does not give, orderable too: whoever guessed them would refuse good orders",
  },
  {
    operation: "deviceOrders.update",
    kind: "unruledField",
    at: [
      "/devicePurchaseOrderItems/*/product/name",
      "/devicePurchaseOrderItems/*/product/description",
      "/shipping/address/city",
      "/shipping/address/line1",
      "/shipping/address/line2",
      "/shipping/address/postalCode",
      "/shipping/address/state",
      "/shipping/company",
      "/shipping/name",
    ],
    because: "free texts, of any country: the document sets no length and no alphabet",
  },
  {
    operation: "hardwareOrders.create",
    kind: "unruledField",
    at: ["/poRef", "/notes"],
    because:
      "free texts without a bound in the document; only when an order is replaced does it matter whether they are there",
  },
]
