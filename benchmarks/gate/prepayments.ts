import { known, prepayment } from "../inputs/prepayments.js"
import { type Gate, type GateRow, ofEveryPack } from "./row.js"

const changed = (members: object) => ({ ...prepayment, ...members })
const good = (about: string, members: object): GateRow => ({ about, body: changed(members), expect: [] })
const bad = (about: string, members: object, ...expect: readonly string[]): GateRow => ({
  about,
  body: changed(members),
  expect,
})
const without = (...keys: readonly string[]) =>
  Object.fromEntries(Object.entries(prepayment).filter(([key]) => !keys.includes(key)))

const rows: readonly GateRow[] = [
  good("the document's example", {}),
  good("ids as text", { customerId: "815", userId: "-7", paymentTypeId: "cash" }),
  good("a large id as text", { customerId: "123456789012345678" }),
  good("a small total", { total: 0.01 }),
  {
    about: "what is required alone",
    body: without("currency", "latitude", "longitude", "checkInDate", "paymentTypeId", "desiredPaymentDate", "bank"),
    expect: [],
  },
  ...[null, [], "text"].map((body): GateRow => ({
    about: `a body that is ${JSON.stringify(body)}`,
    body,
    expect: ["body "],
  })),
  ...["reference", "customerId", "total", "paymentDate"].map((key): GateRow => ({
    about: `${key} is missing`,
    body: without(key),
    expect: [`required /${key}`],
  })),
  ...Object.entries(prepayment).map(([key, value]) =>
    bad(`${key} of another type`, { [key]: typeof value === "number" ? true : 5 }, `type /${key}`),
  ),
  bad("an unknown member", { status: "PAID" }, "unknown /status"),
  ...["", "x", "1.5", "01", "+1"].map((id) =>
    bad(`the customer ${id}`, { customerId: id }, "prepayments.customerId /customerId"),
  ),
  bad("a fraction of a customer", { customerId: 1.5 }, "prepayments.customerId /customerId"),
  bad("a user that is none", { userId: "x" }, "prepayments.userId /userId"),
  ...[0, -1].map((total) => bad(`total ${total}`, { total }, "prepayments.total /total")),
  ...["eur", "EURO", "DEM", ""].map((currency) =>
    bad(`the currency ${currency}`, { currency }, "prepayments.currency /currency"),
  ),
  ...["2016-08-15", "15.08.2016", "2016-08-15 14:52:48Z", "2016-08-15T14:52:48"].map((paymentDate) =>
    bad(
      `the payment date ${paymentDate}`,
      { paymentDate },
      "prepayments.paymentDate /paymentDate",
      "prepayments.paymentDate.shape /paymentDate",
    ),
  ),
  ...["15.08.2016", "2016-8-15", ""].map((date) =>
    bad(`the desired date ${date}`, { desiredPaymentDate: date }, "prepayments.desiredPaymentDate /desiredPaymentDate"),
  ),
  ...[1.5, 2 ** 31, " "].map((id) =>
    bad(`the payment type ${id}`, { paymentTypeId: id }, "prepayments.paymentTypeId /paymentTypeId"),
  ),
  {
    ...bad("30 February", { desiredPaymentDate: "2016-02-30" }, "prepayments.desiredPaymentDate /desiredPaymentDate"),
    peers: false,
  },
  { ...bad("above int64", { customerId: "9223372036854775808" }, "prepayments.customerId /customerId"), peers: false },
  { ...good("the largest int64", { customerId: "9223372036854775807" }), peers: false },
  { ...bad("half a character", { bank: "\ud800" }, "string.wellFormed /bank"), peers: false },

  bad(
    "a date-time with an offset",
    { paymentDate: "2016-08-15T14:52:48+02:00" },
    "prepayments.paymentDate.shape /paymentDate",
  ),
  bad(
    "a desired date with a time",
    { desiredPaymentDate: "2016-08-15T14:52:48.123z" },
    "prepayments.desiredPaymentDate.shape /desiredPaymentDate",
  ),
  bad("no reference", { reference: "" }, "prepayments.reference /reference"),
  bad("beyond the pole", { latitude: 91 }, "prepayments.latitude.range /latitude"),
  bad("round the earth", { longitude: -181 }, "prepayments.longitude.range /longitude"),
  bad("a check-in that is no date", { checkInDate: "today" }, "prepayments.checkInDate.format /checkInDate"),
  { about: "half a position", body: without("longitude"), expect: ["prepayments.position.pair /longitude"] },
  bad("a currency not configured", { currency: "USD" }, "prepayments.currency.configured /currency"),
  {
    about: "a bank, paid in cash",
    body: without("desiredPaymentDate"),
    facts: { ...known, paymentType: { id: 7, reference: "CASH" } },
    expect: ["prepayments.cheque /bank"],
  },
  {
    about: "no such payment type",
    body: changed({}),
    facts: { ...known, paymentType: null },
    expect: ["prepayments.paymentType.exists /paymentTypeId"],
  },
  {
    about: "no such prepayment",
    body: changed({}),
    facts: { ...known, prepayment: null },
    expect: ["prepayments.exists /id"],
  },
]

export const prepayments: Gate = {
  pack: "prepayments",
  facts: known,
  documented: new Set([
    ...ofEveryPack, "prepayments.customerId", "prepayments.userId", "prepayments.total", "prepayments.currency",
    "prepayments.paymentDate", "prepayments.paymentTypeId", "prepayments.desiredPaymentDate",
  ]), // prettier-ignore
  warnings: new Set([
    "prepayments.paymentDate.shape", "prepayments.desiredPaymentDate.shape", "prepayments.latitude.range",
    "prepayments.longitude.range", "prepayments.checkInDate.format", "prepayments.position.pair", "prepayments.cheque",
  ]), // prettier-ignore
  rows,
}
