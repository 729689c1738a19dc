import type { Value } from "perevir/panier"

/** The document's JSON sample of a request. */
export const sample = {
  Errors: [{ Code: 1, Detail: "sample string 2", Data: {} }],
  IpAddress: "sample string 3",
  Currency: "sample string 4",
  Id: 5,
  TransactionID: "sample string 6",
  ModePaiementID: 7,
  OpState: 64,
  Total_HT: 9.0,
  Total_TTC: 10.0,
  Items: [
    {
      Id: 1,
      ProduitID: 1,
      Period: 1.1,
      Quantity: 1,
      Pu: 2.0,
      Confirm: true,
      IsUpdate: true,
      NewQuantity: 1,
      PeriodLeft: 1.1,
      OldProduitID: 1,
      OldPu: 1.0,
      Total_HT: 5.0,
      Attributes: { "sample string 1": "sample string 2", "sample string 3": "sample string 4" },
    },
  ],
} satisfies Value
