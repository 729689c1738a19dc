import { isObject, type Members, text, unknown, wrongType } from "../engine.js"
import { type Found, warning } from "../issue.js"
import { isDecimal, isInt32, negative, noPeriod, noQuantity, notDecimal, notInt32 } from "./values.js"

// Items of one list have the same members, so each is read by its name, and the ones that are there are counted: only when
// there are more of them is the item searched for those that nobody knows.

const names = [
  "Id", "ProduitID", "Period", "Quantity", "Pu", "Confirm", "IsUpdate", "NewQuantity", "PeriodLeft", "OldProduitID",
  "OldPu", "Total_HT", "Attributes",
] // prettier-ignore
const known: ReadonlySet<string> = new Set(names)

/** Judges an item; `whole` by what we infer, too. */
export function judgeItem(found: Found, item: Members, index: number, whole: boolean): Found {
  const { Id, ProduitID, Period, Quantity, Pu, Confirm, IsUpdate, NewQuantity, PeriodLeft, OldProduitID } = item
  const { OldPu, Total_HT, Attributes } = item
  let count = 0
  if (Id !== undefined) {
    count++
    if (Id !== null && !isInt32(Id)) found = notInt32(found, Id, "Items", index, "Id")
  }
  if (ProduitID !== undefined) {
    count++
    if (!isInt32(ProduitID)) found = notInt32(found, ProduitID, "Items", index, "ProduitID")
  } else if (whole && (Id == null || Id === 0)) found = noProduct(found, index)
  if (Period !== undefined) {
    count++
    if (!isDecimal(Period)) found = notDecimal(found, Period, "Items", index, "Period")
    if (whole && typeof Period === "number" && Period <= 0) found = noPeriod(found, Period, index)
  }
  if (Quantity !== undefined) {
    count++
    if (!isInt32(Quantity)) found = notInt32(found, Quantity, "Items", index, "Quantity")
    if (whole && typeof Quantity === "number" && Quantity < 1) found = noQuantity(found, Quantity, index)
  }
  if (Confirm !== undefined) {
    count++
    if (typeof Confirm !== "boolean") found = wrongType(found, Confirm, ["Items", index, "Confirm"], "boolean")
  }
  if (IsUpdate !== undefined) {
    count++
    if (typeof IsUpdate !== "boolean") found = wrongType(found, IsUpdate, ["Items", index, "IsUpdate"], "boolean")
  }
  if (NewQuantity !== undefined) {
    count++
    if (!isInt32(NewQuantity)) found = notInt32(found, NewQuantity, "Items", index, "NewQuantity")
  }
  if (PeriodLeft !== undefined) {
    count++
    if (!isDecimal(PeriodLeft)) found = notDecimal(found, PeriodLeft, "Items", index, "PeriodLeft")
  }
  if (OldProduitID !== undefined) {
    count++
    if (!isInt32(OldProduitID)) found = notInt32(found, OldProduitID, "Items", index, "OldProduitID")
  }
  if (Pu !== undefined) {
    count++
    if (!isDecimal(Pu) || Pu < 0) found = money(found, Pu, index, "Pu", whole)
  }
  if (OldPu !== undefined) {
    count++
    if (!isDecimal(OldPu) || OldPu < 0) found = money(found, OldPu, index, "OldPu", whole)
  }
  if (Total_HT !== undefined) {
    count++
    if (!isDecimal(Total_HT) || Total_HT < 0) found = money(found, Total_HT, index, "Total_HT", whole)
  }
  if (Attributes !== undefined) {
    count++
    if (isObject(Attributes)) found = attributes(found, Attributes, index)
    else found = wrongType(found, Attributes, ["Items", index, "Attributes"], "object")
  }
  for (const _ in item) count--
  return count === 0 ? found : unknownMembers(found, item, index)
}

function noProduct(found: Found, index: number): Found {
  const message = "a new item needs a product: give ProduitID, or the Id if the item is stored already"
  return warning(found, "panier.item.product", ["Items", index, "ProduitID"], message)
}

function money(found: Found, value: unknown, index: number, key: string, whole: boolean): Found {
  if (!isDecimal(value)) found = notDecimal(found, value, "Items", index, key)
  return whole && typeof value === "number" && value < 0 ? negative(found, value, index, key) : found
}

function attributes(found: Found, members: Members, index: number): Found {
  for (const key in members) {
    const value = members[key]
    if (value === undefined || (typeof value === "string" && value.isWellFormed())) continue
    found = text(found, value, ["Items", index, "Attributes", key])
  }
  return found
}

function unknownMembers(found: Found, item: Members, index: number): Found {
  for (const key in item)
    if (item[key] !== undefined && !known.has(key)) found = unknown(found, ["Items", index, key], names)
  return found
}
