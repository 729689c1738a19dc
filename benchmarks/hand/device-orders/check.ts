import { isCountry, isCurrency } from "../codes.js"
import { isObject, type Members, notObject, text, unknown, wrongType } from "../engine.js"
import { answer, type Found, type Path, type Result, warning } from "../issue.js"
import { isEmail } from "../text.js"

// A device order: what the document says of it, and `whole` what we infer, too. As in a panier, members are read by name and
// counted.

const inOrder = ["devicePurchaseOrderItems", "paymentType", "shipping", "shippingMethodGatewayId"]
const inItem = ["amount", "currency", "quantity", "product"]
const inGatewayProduct = ["gatewayId", "status", "type", "id"]
const inProduct = [
  "gatewayCountryProductId", "gatewayProduct", "amount", "currency", "country", "orderable", "name", "description",
  "imageUrl", "status",
] // prettier-ignore
const inShipping = ["address", "amount", "company", "currency", "email", "name", "phone"]
const inAddress = ["city", "country", "line1", "line2", "postalCode", "state"]

interface Task {
  readonly whole: boolean
  /** The order's first currency, once it is known. */
  currency: string | undefined
  found: Found
}

export function check(body: unknown, whole: boolean): Result {
  if (!isObject(body)) return answer(notObject(undefined, body), body)
  const task: Task = { whole, currency: undefined, found: undefined }
  const { devicePurchaseOrderItems: list, paymentType, shipping, shippingMethodGatewayId } = body
  let count = 0
  if (list !== undefined) {
    count++
    if (Array.isArray(list)) for (let i = 0; i < list.length; i++) item(task, list[i], i)
    else task.found = wrongType(task.found, list, ["devicePurchaseOrderItems"], "array")
  }
  if (paymentType !== undefined) count += plainText(task, paymentType, ["paymentType"])
  if (shipping !== undefined) {
    count++
    if (isObject(shipping)) shippingOf(task, shipping)
    else task.found = wrongType(task.found, shipping, ["shipping"], "object")
  }
  if (shippingMethodGatewayId !== undefined)
    count += plainText(task, shippingMethodGatewayId, ["shippingMethodGatewayId"])
  if (hasMore(body, count)) unknownOnes(task, body, inOrder, [])
  if (whole && count === 0 && Object.values(body).every((member) => member === undefined))
    task.found = warning(task.found, "deviceOrders.empty", [], "nothing is sent, so nothing will change")
  return answer(task.found, body)
}

/** Whether there are more members than were read: some that nobody knows, or that hold undefined. */
function hasMore(members: Members, read: number): boolean {
  let count = read
  for (const _ in members) count--
  return count !== 0
}

function unknownOnes(task: Task, members: Members, names: readonly string[], path: Path): void {
  for (const key in members)
    if (members[key] !== undefined && !names.includes(key)) task.found = unknown(task.found, [...path, key], names)
}

const place = (index: number, group: "item" | "product", key: string): Path =>
  group === "item" ? ["devicePurchaseOrderItems", index, key] : ["devicePurchaseOrderItems", index, "product", key]

function item(task: Task, value: unknown, index: number): void {
  if (!isObject(value)) {
    task.found = wrongType(task.found, value, ["devicePurchaseOrderItems", index], "object")
    return
  }
  const { amount, currency, quantity, product } = value
  let count = 0
  if (amount !== undefined) {
    count++
    if (typeof amount !== "number" || amount < 0) task.found = badAmount(task, amount, place(index, "item", "amount"))
  }
  if (currency !== undefined) {
    count++
    if (!isSameCurrency(task, currency)) badCurrency(task, currency, place(index, "item", "currency"))
  }
  if (quantity !== undefined) {
    count++
    if (typeof quantity !== "number")
      task.found = wrongType(task.found, quantity, place(index, "item", "quantity"), "number")
    else if (task.whole && !(quantity >= 1 && Number.isSafeInteger(quantity)))
      task.found = warning(
        task.found,
        "deviceOrders.item.quantity",
        place(index, "item", "quantity"),
        `the quantity is ${quantity}`,
        {
          got: quantity,
          least: 1,
        },
      )
  }
  if (product !== undefined) {
    count++
    if (isObject(product)) productOf(task, product, index)
    else task.found = wrongType(task.found, product, place(index, "item", "product"), "object")
  }
  if (hasMore(value, count)) unknownOnes(task, value, inItem, ["devicePurchaseOrderItems", index])
}

function productOf(task: Task, product: Members, index: number): void {
  const { gatewayCountryProductId, gatewayProduct, amount, currency, country, orderable, name, description } = product
  const { imageUrl, status } = product
  let count = 0
  if (gatewayCountryProductId !== undefined)
    count += member(task, gatewayCountryProductId, index, "gatewayCountryProductId")
  if (gatewayProduct !== undefined) {
    count++
    if (isObject(gatewayProduct)) gatewayOf(task, gatewayProduct, index)
    else task.found = wrongType(task.found, gatewayProduct, place(index, "product", "gatewayProduct"), "object")
  }
  if (amount !== undefined) {
    count++
    if (typeof amount !== "number" || amount < 0)
      task.found = badAmount(task, amount, place(index, "product", "amount"))
  }
  if (currency !== undefined) {
    count++
    if (!isSameCurrency(task, currency)) badCurrency(task, currency, place(index, "product", "currency"))
  }
  if (country !== undefined) {
    count += member(task, country, index, "country")
    if (task.whole && typeof country === "string" && !isCountry(country))
      task.found = warning(task.found, "deviceOrders.country", place(index, "product", "country"), "this is no country")
  }
  if (orderable !== undefined) count += member(task, orderable, index, "orderable")
  if (name !== undefined) count += member(task, name, index, "name")
  if (description !== undefined) count += member(task, description, index, "description")
  if (imageUrl !== undefined) {
    count += member(task, imageUrl, index, "imageUrl")
    if (task.whole && typeof imageUrl === "string" && !isHttpUrl(imageUrl))
      task.found = warning(
        task.found,
        "deviceOrders.imageUrl",
        place(index, "product", "imageUrl"),
        "this is no address of a picture",
      )
  }
  if (status !== undefined) count += member(task, status, index, "status")
  if (hasMore(product, count)) unknownOnes(task, product, inProduct, ["devicePurchaseOrderItems", index, "product"])
}

function gatewayOf(task: Task, members: Members, index: number): void {
  const { gatewayId, status, type, id } = members
  let count = 0
  if (gatewayId !== undefined) count += gatewayText(task, gatewayId, index, "gatewayId")
  if (status !== undefined) count += gatewayText(task, status, index, "status")
  if (type !== undefined) count += gatewayText(task, type, index, "type")
  if (id !== undefined) count += gatewayText(task, id, index, "id")
  if (hasMore(members, count)) unknownOnes(task, members, inGatewayProduct, place(index, "product", "gatewayProduct"))
}

function gatewayText(task: Task, value: unknown, index: number, key: string): 1 {
  if (typeof value !== "string" || !value.isWellFormed())
    task.found = text(task.found, value, [...place(index, "product", "gatewayProduct"), key])
  return 1
}

/** Judges a text of a product; answers 1, for the count. */
function member(task: Task, value: unknown, index: number, key: string): 1 {
  if (typeof value !== "string" || !value.isWellFormed())
    task.found = text(task.found, value, place(index, "product", key))
  return 1
}

function plainText(task: Task, value: unknown, path: Path): 1 {
  task.found = text(task.found, value, path)
  return 1
}

function badAmount(task: Task, value: unknown, path: Path): Found {
  if (typeof value !== "number") return wrongType(task.found, value, path, "number")
  if (!task.whole) return task.found
  const message = `the amount is ${value}, expected 0 or more`
  return warning(task.found, "deviceOrders.amount", path, message, { got: value, limit: 0 })
}

/** Whether a currency is the one that was judged before: then there is nothing more to ask. */
function isSameCurrency(task: Task, value: unknown): boolean {
  return typeof value === "string" && (task.whole ? value === task.currency && isCurrency(value) : value.isWellFormed())
}

function badCurrency(task: Task, value: unknown, path: Path): void {
  if (typeof value !== "string" || !value.isWellFormed()) {
    task.found = text(task.found, value, path)
    return
  }
  if (!isCurrency(value)) task.found = warning(task.found, "deviceOrders.currency", path, "this is no currency in use")
  const first = (task.currency ??= value)
  if (value === first) return
  const message = `this is ${value}, but the order's first currency is ${first}: price all of it in one`
  task.found = warning(task.found, "deviceOrders.currency.same", path, message, { got: value, first })
}

function isHttpUrl(value: string): boolean {
  if (!value.startsWith("https://") && !/^https?:\/\//i.test(value)) return false
  return !/[\t\n\r]/.test(value) && value.charCodeAt(value.length - 1) > 32 && URL.canParse(value)
}

const isPhone = (value: string) => /^\+?[1-9]\d{6,14}$/.test(value.replace(/[ ()-]/g, ""))

function shippingOf(task: Task, members: Members): void {
  for (const key in members) {
    const value = members[key]
    if (value === undefined) continue
    const path = ["shipping", key]
    switch (key) {
      case "amount":
        if (typeof value !== "number" || value < 0) task.found = badAmount(task, value, path)
        break
      case "currency":
        if (!isSameCurrency(task, value)) badCurrency(task, value, path)
        break
      case "address":
        if (isObject(value)) addressOf(task, value)
        else task.found = wrongType(task.found, value, path, "object")
        break
      case "email":
        task.found = text(task.found, value, path)
        if (task.whole && typeof value === "string" && !isEmail(value))
          task.found = warning(task.found, "deviceOrders.email", path, "this is no e-mail address")
        break
      case "phone":
        task.found = text(task.found, value, path)
        if (task.whole && typeof value === "string" && !isPhone(value))
          task.found = warning(task.found, "deviceOrders.phone", path, "this is no phone number")
        break
      case "company":
      case "name":
        task.found = text(task.found, value, path)
        break
      default:
        task.found = unknown(task.found, path, inShipping)
    }
  }
}

function addressOf(task: Task, members: Members): void {
  for (const key in members) {
    const value = members[key]
    if (value === undefined) continue
    const path = ["shipping", "address", key]
    if (!inAddress.includes(key)) task.found = unknown(task.found, path, inAddress)
    else task.found = text(task.found, value, path)
    if (task.whole && key === "country" && typeof value === "string" && !isCountry(value))
      task.found = warning(task.found, "deviceOrders.country", path, "this is no country")
  }
}
