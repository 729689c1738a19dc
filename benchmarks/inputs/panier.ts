/** An item as it is sent to be updated: each of its members is there, as in the document's example. */
const item = (index: number) => ({
  Id: index + 1,
  ProduitID: 12 + (index % 50),
  Period: 1 + (index % 3),
  Quantity: 1 + (index % 4),
  Pu: 14.9,
  Confirm: index % 5 === 0,
  IsUpdate: false,
  NewQuantity: 1,
  PeriodLeft: 0.5,
  OldProduitID: 12,
  OldPu: 12.5,
  Total_HT: 14.9 * (1 + (index % 4)),
  Attributes: { domain: `kvity-${index}.com.ua`, lang: "uk" },
})

const head = { Currency: "EUR", Id: 41, TransactionID: "", ModePaiementID: 7, OpState: 1 }

export const panierOf = (count: number): object => ({
  ...head,
  Items: Array.from({ length: count }, (_, index) => item(index)),
})

/** Each tenth item has a quantity that is no integer. */
export const brokenPanierOf = (count: number): object => ({
  ...head,
  Items: Array.from({ length: count }, (_, index) => ({ ...item(index), ...(index % 10 === 9 && { Quantity: 1.5 }) })),
})

/** The stored panier: the items that are updated, and as many tenths again that are not touched. */
export const knownOf = (count: number): object => ({
  current: {
    Id: 41,
    Currency: "EUR",
    Items: Array.from({ length: count + Math.ceil(count / 10) }, (_, index) => ({
      Id: index + 1,
      ProduitID: 12,
      Period: 1,
      Quantity: 1,
      Pu: 14.9,
      Total_HT: 14.9,
    })),
  },
})
