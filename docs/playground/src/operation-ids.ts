/** The operations to choose from. */
export const operationIds = [
  "deals.update",
  "panier.update",
  "deviceOrders.update",
  "hardwareOrders.create",
  "hardwareOrders.replace",
  "prepayments.update",
] as const

export type OperationId = (typeof operationIds)[number]
