import { isObject, type Members } from "../engine.js"
import { answer, type Found, pointerOf, put, type Result, warning } from "../issue.js"
import { judgeIds, judgePanier } from "./panier.js"
import { split } from "./split.js"

export interface Facts {
  readonly current: Members
}

/** Shape and values, as the document has them. */
export function checkDocumented(body: unknown): Result {
  return answer(judgePanier(body, false), body)
}

/** The same, and the plan of what will happen to the items as far as the update alone says it. */
export function checkAndPlan(body: unknown): Result {
  return answer(judgePanier(body, false), body, () => split(body as Members, undefined))
}

/** Every rule of Perevir's pack, the ones across items and with the stored panier included, and the plan. */
export function checkWhole(body: unknown, { current }: Facts): Result {
  let found = judgeStored(current)
  const own = judgePanier(body, true)
  if (own !== undefined) found = found === undefined ? own : found.concat(own)
  if (!isObject(body)) return answer(found, body)
  const items = body["Items"]
  const stored = current["Items"]
  if (Array.isArray(items)) {
    const ids = Array.isArray(stored) ? new Set((stored as Members[]).map(({ Id }) => Id)) : undefined
    found = judgeIds(found, items as Members[], ids)
  }
  found = judgeWithStored(found, body, current)
  return answer(found, body, () => split(body, current))
}

function judgeWithStored(found: Found, body: Members, current: Members): Found {
  for (const key of ["Total_HT", "Total_TTC"]) {
    const got = body[key]
    const stored = current[key]
    if (typeof got !== "number" || typeof stored !== "number" || got === stored) continue
    const message = `the total is read-only: ${got} will be ignored, it stays ${stored}`
    found = warning(found, "panier.totals.readonly", [key], message, { got, stored })
  }
  for (const key of ["UserHandle", "UserId"]) {
    const stored = current[key]
    if (body[key] !== undefined && stored != null && body[key] !== stored)
      found = warning(found, "panier.owner", [key], "the stored panier belongs to another user")
  }
  const transaction = current["TransactionID"]
  if (typeof transaction === "string" && transaction !== "")
    found = warning(found, "panier.confirmed", [], "this panier has been confirmed already", { transaction })
  return suppliesSomething(body) ? found : warning(found, "panier.empty", [], "nothing is supplied")
}

function suppliesSomething(body: Members): boolean {
  for (const key in body) {
    const value = body[key]
    if (value === undefined || key === "Id") continue
    if (key !== "Items" || !Array.isArray(value) || value.length > 0) return true
  }
  return false
}

const numbers = ["Id", "ProduitID", "Period", "Quantity", "Pu", "NewQuantity", "PeriodLeft", "OldProduitID", "OldPu"]

/** The stored panier is judged by type alone. */
function judgeStored(current: Members): Found {
  let found: Found
  const items = current["Items"]
  if (items == null) return found
  if (!Array.isArray(items)) return fault(found, ["current", "Items"], "array")
  for (let i = 0; i < items.length; i++) {
    const { Id, ProduitID, Period, Quantity, Pu, Total_HT, Confirm } = items[i] as Members
    const fits =
      isNumber(Id) &&
      isNumber(ProduitID) &&
      isNumber(Period) &&
      isNumber(Quantity) &&
      isNumber(Pu) &&
      isNumber(Total_HT)
    if (!fits || (Confirm != null && typeof Confirm !== "boolean")) found = faultsOf(found, items[i] as Members, i)
  }
  return found
}

const isNumber = (value: unknown) => typeof value === "number" || value == null

function faultsOf(found: Found, item: Members, index: number): Found {
  for (const key of numbers) if (!isNumber(item[key])) found = fault(found, ["current", "Items", index, key], "number")
  return found
}

function fault(found: Found, path: readonly (string | number)[], expected: string): Found {
  const params = { expected: [expected] }
  const message = `this fact must be ${expected}`
  return put(found, { rule: "fact", severity: "error", in: "facts", path, pointer: pointerOf(path), message, params })
}
