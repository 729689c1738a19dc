import { type Example, accepts, addressed, objects, prepayment, facts } from "./row.js"

const [mostInt64, beyondInt64] = ["9223372036854775807", "9223372036854775808"]

const ids: readonly Example[] = [
  addressed("prepayments.id", "an id", { id: "123" }),
  addressed("prepayments.id", "the highest id of 64 bits", { id: mostInt64 }),
  addressed("prepayments.id", "an id that is a number already", { id: 123 }),
  addressed("prepayments.id", "a reference, which may be any text", { reference: "PR 001" }),
  addressed("prepayments.id", "one more than the highest id", { id: beyondInt64 }, [
    { rule: "prepayments.id", in: "path", pointer: "/id" },
  ]),
  addressed("prepayments.id", "a reference where the id is wanted", { id: "PR_001" }, [
    { rule: "prepayments.id", in: "path", pointer: "/id" },
  ]),
  addressed("prepayments.id", "an empty reference", { reference: "" }, [
    { rule: "prepayments.id", in: "path", pointer: "/reference" },
  ]),

  accepts("prepayments.reference", "a reference of one letter", { reference: "L" }),
  objects("prepayments.reference", "an empty reference", { reference: "" }, "/reference"),

  accepts("prepayments.customerId", "a customer's id as text", { customerId: mostInt64 }),
  accepts("prepayments.customerId", "the highest id that a JSON number holds exactly", { customerId: 2 ** 53 - 1 }),
  objects(
    "prepayments.customerId",
    "one more, which may not be what was written",
    { customerId: 2 ** 53 },
    "/customerId",
  ),
  objects("prepayments.customerId", "one more than the highest id", { customerId: beyondInt64 }, "/customerId"),
  objects("prepayments.customerId", "a reference", { customerId: "JohnDoe" }, "/customerId"),
  objects("prepayments.customerId", "half a customer", { customerId: 0.5 }, "/customerId"),

  accepts("prepayments.userId", "a user's id as text", { userId: "2" }),
  objects("prepayments.userId", "a reference", { userId: "emp-002" }, "/userId"),

  accepts("prepayments.paymentTypeId", "the highest id of 32 bits", { paymentTypeId: 2 ** 31 - 1 }),
  accepts("prepayments.paymentTypeId", "the lowest id of 32 bits", { paymentTypeId: -(2 ** 31) }),
  objects("prepayments.paymentTypeId", "one less", { paymentTypeId: -(2 ** 31) - 1 }, "/paymentTypeId", {
    got: -(2 ** 31) - 1,
  }),
  accepts("prepayments.paymentTypeId", "any text", { paymentTypeId: "CHEQUE" }),
  objects("prepayments.paymentTypeId", "one more", { paymentTypeId: 2 ** 31 }, "/paymentTypeId", { got: 2 ** 31 }),
  objects("prepayments.paymentTypeId", "a blank text", { paymentTypeId: " " }, "/paymentTypeId", { got: " " }),
]

const money: readonly Example[] = [
  accepts("prepayments.total", "a cent", { total: 0.01 }),
  objects("prepayments.total", "nothing", { total: 0 }, "/total", { got: 0, limit: 0 }),
  objects("prepayments.total", "a cent owed", { total: -0.01 }, "/total", { got: -0.01, limit: 0 }),

  accepts("prepayments.currency", "a currency", { currency: "EUR" }),
  objects("prepayments.currency", "small letters", { currency: "eur" }, "/currency"),
  {
    rule: "prepayments.currency",
    about: "a currency given up, although it is still configured",
    body: { ...prepayment, currency: "BGN" },
    facts: { ...facts, currencies: ["BGN"] },
    expect: [{ rule: "prepayments.currency", pointer: "/currency" }],
  },
]

const position: readonly Example[] = [
  accepts("prepayments.latitude.range", "the south pole", { latitude: -90, longitude: 0 }),
  accepts("prepayments.latitude.range", "the north pole", { latitude: 90, longitude: 0 }),
  objects("prepayments.latitude.range", "beyond it", { latitude: 90.1, longitude: 0 }, "/latitude", {
    got: "[redacted]",
    least: -90,
    most: 90,
  }),
  accepts("prepayments.longitude.range", "as far east as there is", { latitude: 0, longitude: 180 }),
  accepts("prepayments.longitude.range", "as far west as there is", { latitude: 0, longitude: -180 }),
  objects("prepayments.longitude.range", "beyond it", { latitude: 0, longitude: -180.1 }, "/longitude", {
    got: "[redacted]",
    least: -180,
    most: 180,
  }),

  accepts("prepayments.position.pair", "neither of the two", {}),
  accepts("prepayments.position.pair", "both of them", { latitude: 12.914, longitude: 14.99 }),
  objects("prepayments.position.pair", "the latitude alone", { latitude: 12.914 }, "/longitude"),
  objects("prepayments.position.pair", "the longitude alone", { longitude: 14.99 }, "/latitude"),
]

export const values: readonly Example[] = [...ids, ...money, ...position]
