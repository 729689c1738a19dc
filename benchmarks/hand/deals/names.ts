/** The members of each object of a deal, for the hint on a misspelt one. */
export const inDeal: readonly string[] = [
  "adId", "cartId", "cartExternalId", "productTitle", "productWeight", "productPrice",
  "sellerFirstName", "sellerLastName", "sellerPatronymic", "sellerPhone", "sellerEmail",
  "buyerFirstName", "buyerLastName", "buyerPatronymic", "buyerPhone", "buyerEmail", "lg", "payment", "handler",
] // prettier-ignore
export const inPayment: readonly string[] = ["type", "cardToId"]
export const inHandler: readonly string[] = [
  "type", "senderFirstName", "senderLastName", "senderPatronymic", "senderPhone", "senderEmail", "senderCityId",
  "senderOfficeId", "recipientFirstName", "recipientLastName", "recipientPatronymic", "recipientPhone",
  "recipientEmail", "recipientCityId", "recipientOfficeId",
] // prettier-ignore
export const inOtherParts = { dealId: "path", byExternalId: "query" }
