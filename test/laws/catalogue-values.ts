import { isIP } from "node:net"
import { uuid } from "./plain-json.js"

// What the documents say of single values, rule by rule and place by place: read off them, not off the packs. Where a list is too long
// to be written out here (currencies, countries), it is said of the values that are drawn.

/** A rule of single values: where it stands, what passes it, and values near what it forbids. */
export interface ValueReading {
  readonly rule: string
  /** In the body with a slash; `path/id` in the path. */
  readonly at: readonly string[]
  readonly passes: (value: never) => boolean
  readonly near: readonly unknown[]
  /** Nothing is said of other values. */
  readonly listed?: true
}

const people = ["seller", "buyer", "handler/sender", "handler/recipient"]
const each = (names: readonly string[]): readonly string[] =>
  people.flatMap((who) => names.map((name) => `/${who}${name}`))
const range = (from: string, to: string): readonly string[] =>
  Array.from({ length: Number(to.codePointAt(0)) - Number(from.codePointAt(0)) + 1 }, (_, index) =>
    String.fromCodePoint(Number(from.codePointAt(0)) + index),
  )

const signsOf = (text: string): readonly string[] => [...text]
const letters = [...range("А", "я"), ...signsOf("ЁёЄєІіЇїҐґ")]
const apostrophes = ["'", "\u2019", "\u02bc"]
const marks = new Set([...letters, ...apostrophes])
// prettier-ignore
const strangers = [
  ...signsOf("AaIiCc0 -.`\u2018\u00b4\u0454\u04d8Ўўѣ\u0301ª\u0410"), "Ґ".toLowerCase(), "Іван", "Анна", "Аннна",
  "Ааа", "Ссс", "ссс", "О\u2019Коннор",
]
// prettier-ignore
const names = [
  ...letters, ...letters.map((letter) => letter.repeat(2)), ...letters.map((letter) => letter.repeat(3)),
  ...strangers, "", ...apostrophes, "''", "'А", "Ан-на", "Анна\n", "\u0438\u0306",
]

// prettier-ignore
const phones = [
  "380501234567", "38050123456", "3805012345678", "380501234567\n", "\n380501234567", "+380501234567", "0501234567",
  "381501234567", "38050123456a", "38050123456\u0661", "",
]
// prettier-ignore
const emails = [
  "a@b", "a@b.ua", "a.b+c@d-e.ua", "@b", "a@", "a@b..c", "a@-b", "a@b-", "a b@c", "a@b@c", " a@b", "a@b\n",
  `a@${"b".repeat(63)}`, `a@${"b".repeat(64)}`, "й@b", "",
]
const long = [64, 65].map((length) => `${"a".repeat(length)}@b.ua`)
const longer = [253, 254, 255].map((length) => `a@${`${"b".repeat(61)}.`.repeat(4)}${"c".repeat(length - 250)}`)
const integers = [-1, 0, -0, 1, 2, 0.5, 1.5, 1000.5, 2 ** 53 - 1, 2 ** 53, -(2 ** 53), 1e21]
const int32s = [...integers, 2 ** 31 - 1, 2 ** 31, -(2 ** 31), -(2 ** 31) - 1, 2 ** 32]
const bytes = [...integers, 254, 255, 256, 127, 128]
const amounts = [-0.01, -1, 0, -0, 0.01, 1, 5e-324, -5e-324, 1e21]
// prettier-ignore
const decimals = [
  7e28, 8e28, -7e28, -8e28, 1e-28, 1e-29, 1.5e-28, 0, -0, 0.1, 2 ** 96, 79228162514264330000000000000, 1e300,
]
// prettier-ignore
const uuids = [
  "6f9619ff-8b86-d011-b42d-00cf4fc964ff", "6F9619FF-8B86-D011-B42D-00CF4FC964FF", "6f9619ff8b86d011b42d00cf4fc964ff",
  "6f9619ff-8b86-d011-b42d-00cf4fc964f", "6f9619ff-8b86-d011-b42d-00cf4fc964ff\n",
  "6f9619fg-8b86-d011-b42d-00cf4fc964ff", "{6f9619ff-8b86-d011-b42d-00cf4fc964ff}", "",
]
const blanks = ["", " ", "\t\n", "\u00a0", "\ufeff", "\u200b", "a", " a "]
// prettier-ignore
const int64s = [
  ...integers, "0", "-0", "1", "01", "+1", "1.0", " 1", "1\n", "9223372036854775807", "9223372036854775808",
  "-9223372036854775808", "-9223372036854775809", "a", "",
]
// prettier-ignore
const seconds = [
  "2026-01-31T12:00:00Z", "2026-02-29T12:00:00Z", "2024-02-29t12:00:00z", "1900-02-29T00:00:00Z",
  "2000-02-29T00:00:00Z", "2026-04-31T00:00:00Z", "2026-13-01T00:00:00Z", "2026-01-00T00:00:00Z",
  "2026-01-31T24:00:00Z", "2026-01-31T23:59:60Z", "2026-01-31T23:59:59.123456789Z", "2026-01-31T12:00:00+23:59",
  "2026-01-31T12:00:00+24:00", "2026-01-31T12:00:00-00:00", "2026-01-31T12:00:00+00:00", "2026-01-31T12:00:00+01:60", "2026-01-31T12:00:00",
  "2026-01-31 12:00:00Z", "2026-01-31T12:00Z", "2026-01-31T12:00:00Z\n", "2026-1-31T12:00:00Z",
]
const days = ["2026-01-31", "2026-02-29", "2024-02-29", "2026-1-31", "2026-01-31\n", "20260131", "0000-01-01", ""]
// prettier-ignore
const currencies: Readonly<Record<string, boolean>> = {
  UAH: true, EUR: true, USD: true, JPY: true, uah: false, UA: false, UAHH: false, XYZ: false, "": false,
  "UAH ": false, DEM: false, ЕUR: false,
}
// prettier-ignore
const countries: Readonly<Record<string, boolean>> = {
  UA: true, FR: true, GBR: true, UKR: true, ua: false, UK: false, XX: false, "": false, U: false, ukr: false,
  SU: false,
}
// prettier-ignore
const phonesAbroad = [
  "+380501234567", "1234567", "123456", "123456789012345", "1234567890123456", "0123456789", "+1 (202) 555-0100",
  "++12345678", "12345678a", "1.2345678", "12345678\n", "",
]
// prettier-ignore
const urls: Readonly<Record<string, boolean>> = {
  "https://a.example/b.png": true, "http://a": true, "HTTPS://A.example": true, "ftp://a": false, "//a/b": false,
  "/b.png": false, "https:a": false, "https://": false, " https://a": false, "https://a ": false, "": false,
  "javascript:alert(1)": false,
}
// prettier-ignore
const addresses = [
  "127.0.0.1", "256.0.0.1", "1.2.3", "01.2.3.4", "::", "::1", "1::2::3", "2001:db8::1", "1:2:3:4:5:6:7:8",
  "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "::ffff:1.2.3.4", "g::", "1.2.3.4\n", " 1.2.3.4", "", "127.0.0.1/8",
]

const noNumbers = [NaN, Infinity, -Infinity, 1n, true, null, [], {}, [1], new Date(0)]

const isWhole = (value: number): boolean => Number.isSafeInteger(value)
const isPositive = (value: number): boolean => isWhole(value) && value > 0
const isText = (value: string): boolean => value !== ""
const isSigned = (value: string): boolean => value.trim() !== ""
const isInt32 = (value: number): boolean =>
  Number.isInteger(value) && value === Math.trunc(value) && value >= -2147483648 && value <= 2147483647
const isDay = (text: string): boolean => {
  const [, year = "", month = "", day = ""] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []
  const made = new Date(0)
  made.setUTCFullYear(Number(year), Number(month) - 1, Number(day))
  return (
    year !== "" &&
    made.getUTCFullYear() === Number(year) &&
    made.getUTCMonth() === Number(month) - 1 &&
    made.getUTCDate() === Number(day)
  )
}
const isInstant = (text: string): boolean => {
  const [, day = "", hour, minute, second, offset] =
    /^(.{10})[Tt](\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:[Zz]|[+-](\d\d:\d\d))$/.exec(text) ?? []
  const [offsetHours = "0", offsetMinutes = "0"] = (offset ?? "").split(":")
  return (
    isDay(day) &&
    Number(hour) < 24 &&
    Number(minute) < 60 &&
    Number(second) < 60 &&
    Number(offsetHours) < 24 &&
    Number(offsetMinutes) < 60
  )
}
const isLong = (value: number | string): boolean => {
  if (typeof value === "number") return isWhole(value)
  return /^-?(0|[1-9]\d{0,18})$/.test(value) && BigInt(value) >= -(2n ** 63n) && BigInt(value) < 2n ** 63n
}
const isDecimal = (value: number): boolean => {
  const [digits = "", exponent = "0"] = String(Math.abs(value)).split("e")
  const [whole = "", fraction = ""] = digits.split(".")
  const scale = fraction.length - Number(exponent)
  return scale <= 28 && BigInt(whole + fraction) * 10n ** BigInt(Math.max(0, -scale)) < 2n ** 96n
}
// The production of the HTML standard, as it stands there
const html =
  /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/
const fitsMail = (text: string): boolean =>
  Buffer.byteLength(text) <= 254 && Buffer.byteLength(text.slice(0, Math.max(0, text.lastIndexOf("@")))) <= 64

const offices = ["CityId", "OfficeId"].flatMap((name) => [`/handler/sender${name}`, `/handler/recipient${name}`])
const item = (name: string): string => `/Items/0/${name}`
const ordered = (name: string): readonly string[] =>
  ["/devicePurchaseOrderItems/0", "/devicePurchaseOrderItems/0/product", "/shipping"].map((at) => `${at}/${name}`)

/** By operation. */
export const valueReadings: Readonly<Record<string, readonly ValueReading[]>> = {
  "deals.update": [
    { rule: "deals.id", at: ["path/dealId"], passes: isText, near: ["", " ", "a", "1"] },
    { rule: "deals.name.alphabet", at: each(["FirstName", "LastName", "Patronymic"]), passes: (name: string) => [...name.normalize()].every((sign) => marks.has(sign)), near: names },
    { rule: "deals.name.repeat", at: each(["FirstName", "LastName", "Patronymic"]), passes: (name: string) => !/(.)\1\1/su.test(name.normalize()), near: names },
    { rule: "deals.name.letter", at: each(["FirstName", "LastName", "Patronymic"]), passes: (name: string) => [...name].some((sign) => !apostrophes.includes(sign)), near: names },
    { rule: "deals.phone.format", at: each(["Phone"]), passes: (phone: string) => /^380[0-9]{9}$/.test(phone), near: phones },
    { rule: "deals.email.format", at: each(["Email"]), passes: (mail: string) => html.test(mail), near: [...emails, ...long] },
    { rule: "deals.email.length", at: each(["Email"]), passes: fitsMail, near: [...emails, ...long, ...longer] },
    { rule: "deals.price.kopecks", at: ["/productPrice"], passes: isPositive, near: integers },
    { rule: "deals.weight.grams", at: ["/productWeight"], passes: isPositive, near: integers },
    { rule: "deals.cart.id", at: ["/cartId"], passes: isPositive, near: integers },
    { rule: "deals.text.blank", at: ["/productTitle", "/cartExternalId", "/adId", "/payment/type", "/payment/cardToId", "/handler/type", ...offices], passes: isSigned, near: blanks },
    { rule: "type", at: ["/productPrice", "/productWeight", "/cartId"], passes: () => false, near: noNumbers, listed: true },
    { rule: "deals.lg", at: ["/lg"], passes: (value: unknown) => typeof value === "string", near: ["uk", "", 1, null, true, [], {}] },
  ],
  "panier.update": [
    { rule: "panier.int32", at: ["path/id", "/Id", "/ModePaiementID", "/Errors/0/Code", ...["Id", "ProduitID", "Quantity", "NewQuantity", "OldProduitID"].map(item)], passes: isInt32, near: int32s },
    { rule: "panier.byte", at: ["/OpState"], passes: (value: number) => isInt32(value) && value >= 0 && value < 256, near: bytes },
    { rule: "panier.decimal", at: ["/Total_HT", "/Total_TTC", "/UserId", ...["Period", "PeriodLeft", "Pu", "OldPu", "Total_HT"].map(item)], passes: isDecimal, near: decimals },
    { rule: "panier.item.quantity", at: [item("Quantity")], passes: (value: number) => value >= 1, near: int32s },
    { rule: "panier.item.period", at: [item("Period")], passes: (value: number) => value > 0, near: amounts },
    { rule: "panier.item.money", at: ["Pu", "OldPu", "Total_HT"].map(item), passes: (value: number) => value >= 0, near: amounts },
    { rule: "type", at: ["/Total_HT", "/OpState", item("Pu"), item("Period"), "path/id"], passes: () => false, near: noNumbers, listed: true },
    { rule: "panier.transaction.empty", at: ["/TransactionID"], passes: (value: string) => value === "", near: blanks },
    { rule: "panier.currency", at: ["/Currency"], passes: (value: string) => currencies[value] === true, near: Object.keys(currencies), listed: true },
    { rule: "panier.ip", at: ["/IpAddress"], passes: (value: string) => isIP(value) > 0, near: addresses },
  ],
  "deviceOrders.update": [
    { rule: "deviceOrders.dealer", at: ["path/ServiceSubscriberDealer"], passes: isText, near: ["", " ", "a"] },
    { rule: "deviceOrders.uuid", at: ["path/devicePurchaseOrderUuid"], passes: isText, near: uuids },
    { rule: "deviceOrders.uuid.format", at: ["path/devicePurchaseOrderUuid"], passes: (value: string) => uuid.test(value), near: uuids },
    { rule: "deviceOrders.item.quantity", at: ["/devicePurchaseOrderItems/0/quantity"], passes: isPositive, near: integers },
    { rule: "deviceOrders.amount", at: ordered("amount"), passes: (value: number) => value >= 0, near: amounts },
    { rule: "deviceOrders.currency", at: ordered("currency"), passes: (value: string) => currencies[value] === true, near: Object.keys(currencies), listed: true },
    { rule: "deviceOrders.country", at: ["/devicePurchaseOrderItems/0/product/country", "/shipping/address/country"], passes: (value: string) => countries[value] === true, near: Object.keys(countries), listed: true },
    { rule: "deviceOrders.email", at: ["/shipping/email"], passes: (mail: string) => html.test(mail), near: emails },
    { rule: "deviceOrders.phone", at: ["/shipping/phone"], passes: (phone: string) => /^\+?[1-9]\d{6,14}$/.test(phone.replace(/[ ()-]/g, "")), near: phonesAbroad },
    { rule: "deviceOrders.imageUrl", at: ["/devicePurchaseOrderItems/0/product/imageUrl"], passes: (value: string) => urls[value] === true, near: Object.keys(urls), listed: true },
  ],
  ...Object.fromEntries(
    ["create", "replace"].map((name) => [
      `hardwareOrders.${name}`,
      [
        { rule: "hardwareOrders.reference", at: ["/orderReference"], passes: isText, near: ["", " ", "a"] },
        { rule: "hardwareOrders.customer", at: ["/customerEntityUid"], passes: (value: string) => uuid.test(value), near: uuids },
        { rule: "hardwareOrders.requestedDate", at: ["/requestedDate"], passes: isInstant, near: seconds },
        ...(name === "create" ? [] : [{ rule: "hardwareOrders.orderId", at: ["path/orderId"], passes: (value: string) => uuid.test(value), near: uuids }]),
      ],
    ]),
  ),
  "prepayments.update": [
    { rule: "prepayments.id", at: ["path/id"], passes: isLong, near: int64s },
    { rule: "prepayments.id", at: ["path/reference"], passes: isText, near: ["", " ", "a"] },
    { rule: "prepayments.reference", at: ["/reference"], passes: isText, near: ["", " ", "a"] },
    { rule: "prepayments.customerId", at: ["/customerId"], passes: isLong, near: int64s },
    { rule: "prepayments.userId", at: ["/userId"], passes: isLong, near: int64s },
    { rule: "prepayments.total", at: ["/total"], passes: (value: number) => value > 0, near: amounts },
    { rule: "prepayments.currency", at: ["/currency"], passes: (value: string) => currencies[value] === true, near: Object.keys(currencies), listed: true },
    { rule: "prepayments.latitude.range", at: ["/latitude"], passes: (value: number) => Math.abs(value) <= 90, near: [-90, 90, -90.1, 90.1, 0, -0, 180] },
    { rule: "prepayments.longitude.range", at: ["/longitude"], passes: (value: number) => Math.abs(value) <= 180, near: [-180, 180, -180.1, 180.1, 0, 90.5] },
    { rule: "prepayments.checkInDate.format", at: ["/checkInDate"], passes: isInstant, near: [...seconds, ...days] },
    { rule: "prepayments.paymentDate", at: ["/paymentDate"], passes: isInstant, near: [...seconds, ...days] },
    { rule: "prepayments.paymentDate.shape", at: ["/paymentDate"], passes: (text: string) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text), near: [...seconds, ...days] },
    { rule: "prepayments.paymentTypeId", at: ["/paymentTypeId"], passes: (id: number | string) => (typeof id === "number" ? isInt32(id) : isSigned(id)), near: [...int32s, ...blanks] },
    { rule: "prepayments.desiredPaymentDate", at: ["/desiredPaymentDate"], passes: (text: string) => isDay(text) || isInstant(text), near: [...seconds, ...days] },
    { rule: "prepayments.desiredPaymentDate.shape", at: ["/desiredPaymentDate"], passes: (text: string) => !isInstant(text), near: [...seconds, ...days] },
  ],
} // prettier-ignore
