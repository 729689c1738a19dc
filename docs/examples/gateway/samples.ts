import type { Held } from "./database/objects.js"

// Invented people and things: what the database knows at first, and what the stand-in upstreams hold. Both must be of one mind

const deal = (id: string, externalId: string, more: object): Held => ({
  kind: "deals",
  id,
  alias: externalId,
  stored: { status: "NEW", productTitle: "Стіл", productPrice: 100000, sellerFirstName: "Іван", ...more },
})

const prepayment = (id: number, reference: string): Held => ({
  kind: "prepayments",
  id: String(id),
  alias: reference,
  stored: { reference, customerId: 815, total: 1250.5, currency: "UAH", paymentDate: "2026-11-20T10:15:00Z" },
})

const hardwareOrder = (orderId: string, status: string): Held => ({
  kind: "hardwareOrders",
  id: orderId,
  stored: {
    orderId,
    status,
    orderReference: "ORD-1234",
    customerEntityUid: "5b7b7f0e-2f52-4f6c-9f0e-3f4a1f1f0c11",
    notes: "Ring twice",
  },
})

const panier = (Id: number): Held => ({
  kind: "paniers",
  id: String(Id),
  stored: {
    Id,
    Currency: "EUR",
    Items: [
      { Id: 101, ProduitID: 12, Period: 1, Quantity: 1, Pu: 14.9, Total_HT: 14.9 },
      { Id: 102, ProduitID: 57, Period: 1, Quantity: 3, Pu: 19.4, Total_HT: 58.2 },
    ],
  },
})

/** The objects that there are. */
export const samples: readonly Held[] = [
  deal("L8M95ER", "myExternalId537916", {}),
  deal("P1AAA11", "myExternalId537917", { status: "PAID" }),
  deal("N2BBB22", "myExternalId537918", { handler: { type: "NovaPoshta", senderFirstName: "Олена" } }),
  panier(41),
  panier(42),
  hardwareOrder("32c480b5-4dfb-4c53-959f-49edf45a0931", "DRAFT"),
  hardwareOrder("04f5ea24-cc4f-11e8-a8d5-f2801f1b9fd1", "SUBMITTED"),
  hardwareOrder("8f14e45f-ceea-467f-a8d5-f2801f1b9fd1", "DRAFT"),
  prepayment(27, "АВ-2026-0042"),
  prepayment(28, "АВ-2026-0043"),
]
