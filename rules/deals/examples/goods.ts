import type { Example } from "../examples.js"
import { examplesOf } from "./a-deal.js"

const price = (got: number, kopecks?: number) => ({ params: { got, ...(kopecks !== undefined && { kopecks }) } })
const whole = (got: number) => ({ params: { got, least: 1 } })
const beyond = Number.MAX_SAFE_INTEGER + 1

const prices = examplesOf("deals.price.kopecks", "/productPrice", [
  ["1 kopeck", 1],
  ["2 kopecks", 2],
  ["1000 hryvnias in kopecks", 100000],
  ["the largest number that is certain", Number.MAX_SAFE_INTEGER],
  ["nothing", 0, price(0)],
  ["less than nothing", -1, price(-1)],
  ["hryvnias and half of one", 1000.5, price(1000.5, 100050)],
  ["hryvnias and kopecks whose product would not be exact", 4.35, price(4.35, 435)],
  ["one kopeck in hryvnias", 0.01, price(0.01, 1)],
  ["a fraction of a kopeck in hryvnias", 1000.505, price(1000.505)],
  ["less than nothing in hryvnias", -1000.5, price(-1000.5)],
  ["a number beyond those that are certain", beyond, price(beyond)],
])

const weights = examplesOf("deals.weight.grams", "/productWeight", [
  ["1 gram", 1],
  ["2 grams", 2],
  ["15 kilograms in grams", 15000],
  ["nothing", 0, whole(0)],
  ["less than nothing", -1, whole(-1)],
  ["a fraction of a gram", 0.5, whole(0.5)],
  ["a number beyond those that are certain", beyond, whole(beyond)],
])

const carts = examplesOf("deals.cart.id", "/cartId", [
  ["an id", 338],
  ["the least id", 1],
  ["the one after it", 2],
  ["0", 0, whole(0)],
  ["a number below zero", -1, whole(-1)],
  ["a fraction", 338.5, whole(338.5)],
])

const texts = examplesOf("deals.text.blank", "/productTitle", [
  ["a title", "Стіл"],
  ["one character", "X"],
  ["a character among spaces", " X "],
  ["nothing", "", {}],
  ["a space", " ", {}],
  ["a tab, a no-break space and a line end", "\t\u00a0\n", {}],
])

const otherTexts = [
  ["/cartExternalId", "/adId", "/payment/type", "/payment/cardToId", "/handler/type"],
  ["/handler/senderCityId", "/handler/senderOfficeId", "/handler/recipientCityId", "/handler/recipientOfficeId"],
]
  .flat()
  .flatMap((pointer) => examplesOf("deals.text.blank", pointer, [["a space", " ", {}]]))

const languages = examplesOf("deals.lg", "/lg", [
  ["a text", "uk"],
  ["a number", 1, {}],
  ["null", null, {}],
  ["an object", { code: "uk" }, {}],
  ["a list", ["uk"], {}],
])

export const goods: readonly Example[] = [...prices, ...weights, ...carts, ...texts, ...otherTexts, ...languages]
