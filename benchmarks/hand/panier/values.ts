import { wrongType } from "../engine.js"
import { error, type Found, type Path, warning } from "../issue.js"

// The numbers of a panier. A path is made only of what fails: here it is a place in three parts.

/** A member of the panier itself, or of one of its items or errors. */
export type Place = readonly [list: "Items" | "Errors" | undefined, index: number, key: string]

const pathOf = (list: Place[0], index: number, key: string): Path => (list === undefined ? [key] : [list, index, key])

export const isInt32 = (value: unknown): value is number => typeof value === "number" && (value | 0) === value

export function notInt32(found: Found, value: unknown, ...place: Place): Found {
  const path = pathOf(...place)
  if (typeof value !== "number" || !Number.isFinite(value)) return wrongType(found, value, path, "number")
  const message = `${value} is no integer of 32 bits: give a whole number from -2147483648 to 2147483647`
  return error(found, "panier.int32", path, message, { got: value, least: -(2 ** 31), most: 2 ** 31 - 1 })
}

export const isByte = (value: unknown): boolean => isInt32(value) && value >= 0 && value <= 255

export function notByte(found: Found, value: unknown, key: string): Found {
  if (typeof value !== "number" || !Number.isFinite(value)) return wrongType(found, value, [key], "number")
  const message = `${value} is no byte: give a whole number from 0 to 255`
  return error(found, "panier.byte", [key], message, { got: value, least: 0, most: 255 })
}

const tooLarge = 2 ** 96

/** Fits .NET's decimal: from 1e-6 on a number has few enough fraction digits, whatever it is. */
export function isDecimal(value: unknown): value is number {
  if (typeof value !== "number") return false
  const size = value < 0 ? -value : value
  return size < tooLarge && (size >= 1e-6 || size === 0 || hasFewDigits(size))
}

function hasFewDigits(size: number): boolean {
  const [digits = "", exponent = "0"] = String(size).split("e-")
  return Number(exponent) + digits.replace(/^\d\.?/, "").length <= 28
}

export function notDecimal(found: Found, value: unknown, ...place: Place): Found {
  const path = pathOf(...place)
  if (typeof value !== "number" || !Number.isFinite(value)) return wrongType(found, value, path, "number")
  const message = `${value} has more digits than a decimal number holds: round it, to cents if it is a price`
  return error(found, "panier.decimal", path, message, { got: value })
}

export function noQuantity(found: Found, got: number, index: number): Found {
  const message = `the quantity is ${got}, expected 1 or more: to take the item out of the panier, delete it`
  return warning(found, "panier.item.quantity", ["Items", index, "Quantity"], message, { got, limit: 1 })
}

export function noPeriod(found: Found, got: number, index: number): Found {
  const message = `the period is ${got}, expected more than 0`
  return warning(found, "panier.item.period", ["Items", index, "Period"], message, { got, limit: 0 })
}

export function negative(found: Found, got: number, index: number, key: string): Found {
  const message = `${got} is a negative price, expected 0 or more`
  return warning(found, "panier.item.money", ["Items", index, key], message, { got, limit: 0 })
}
