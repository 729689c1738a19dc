/** The document's own example of an update, with every member but lg and cartExternalId. */
export const sample = {
  adId: "A-D7ZL93Z",
  cartId: 338,
  productTitle: "Стіл",
  productWeight: 15000,
  productPrice: 100000,
  sellerFirstName: "Іван",
  sellerLastName: "Іванов",
  sellerPatronymic: "Іванович",
  sellerPhone: "380123456789",
  sellerEmail: "ivanov@mail.test",
  buyerFirstName: "Петро",
  buyerLastName: "Петров",
  buyerPatronymic: "Петрович",
  buyerPhone: "380987654321",
  buyerEmail: "petrov@mail.test",
  payment: { type: "P2P", cardToId: "058a2fa1-8dee-4c39-8796-574cdc573530" },
  handler: {
    type: "NovaPoshta",
    senderFirstName: "Іван",
    senderLastName: "Іванов",
    senderPatronymic: "Іванович",
    senderPhone: "380987654321",
    senderEmail: "ivanov@mail.test",
    senderCityId: "8d5a980d-391c-11dd-90d9-001a92567626",
    senderOfficeId: "7b2cc7fd-84ff-11e4-acce-0050568002cf",
    recipientFirstName: "Петро",
    recipientLastName: "Петров",
    recipientPatronymic: "Петрович",
    recipientPhone: "380987654321",
    recipientEmail: "petrov@mail.test",
    recipientCityId: "8d5a980d-391c-11dd-90d9-001a92567626",
    recipientOfficeId: "1ec09d88-e1c2-11e3-8c4a-0050568002cf",
  },
}

const stored = { ...sample, status: "NEW", productTitle: "Стілець" }

/** A service knows the whole deal that it updates. */
export const known = { status: "NEW", ad: { status: "CONFIRMED" }, current: stored }
export const knownPaid = { ...known, status: "PAID", current: { ...stored, status: "PAID" } }

export const tiny = { productTitle: "Стіл", productPrice: 100000 }

export const oneFault = { ...sample, sellerPhone: "0123456789" }

/** A member that someone hopes is assigned along with the others. */
export const unknownMember = { ...sample, isAdmin: true }

export const fiveFaults = {
  ...sample,
  sellerFirstName: "Iван",
  buyerPhone: "0987654321",
  productPrice: 1000.5,
  isAdmin: true,
  handler: { ...sample.handler, recipientLastName: "Петррров" },
}

type Leaf = readonly [group: "payment" | "handler" | undefined, key: string, value: unknown]

/** 64 updates, no two with the same members: what a service gets from forms that send what was changed. */
export function shapes(): readonly object[] {
  const leaves: readonly Leaf[] = Object.entries(sample).flatMap(([key, value]): readonly Leaf[] =>
    key === "payment" || key === "handler"
      ? Object.entries(value).map(([inner, leaf]): Leaf => [key, inner, leaf])
      : [[undefined, key, value]],
  )
  let seed = 20261125
  const random = (below: number) => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff
    return (seed >> 8) % below
  }
  const found = new Map<string, object>()
  while (found.size < 64) {
    const chosen = new Set<Leaf>()
    const size = 2 + random(11)
    while (chosen.size < size) chosen.add(leaves[random(leaves.length)] as Leaf)
    const patch: Record<string, unknown> = {}
    for (const [group, key, value] of leaves.filter((leaf) => chosen.has(leaf))) {
      if (group === undefined) patch[key] = value
      else patch[group] = { ...(patch[group] as object | undefined), [key]: value }
    }
    found.set(JSON.stringify(patch), patch)
  }
  return [...found.values()]
}
