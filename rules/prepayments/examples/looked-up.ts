import { type Example, accepts, addressed, facts, objects, prepayment } from "./row.js"

const cash: Example["facts"] = { paymentType: { id: 4, reference: "CASH" } }

/** What is found out by looking up: the prepayment, the payment type, the currencies. */
export const lookedUp: readonly Example[] = [
  accepts("prepayments.exists", "a prepayment that is stored", {}),
  {
    rule: "prepayments.exists",
    about: "a prepayment that is not, judged by its body alone",
    body: prepayment,
    facts: { prepayment: null },
    expect: [{ rule: "prepayments.exists", in: "path", pointer: "/id" }],
  },
  {
    rule: "prepayments.exists",
    about: "a reference that no prepayment has",
    body: prepayment,
    facts: { prepayment: null },
    request: { path: { reference: "PR_001" } },
    expect: [{ rule: "prepayments.exists", in: "path", pointer: "/reference" }],
  },
  {
    rule: "prepayments.exists",
    about: "a prepayment that was not looked up",
    body: prepayment,
    expect: "undecided",
  },

  accepts("prepayments.currency.configured", "a configured currency", { currency: "AUD" }),
  accepts("prepayments.currency.configured", "no currency, where none is configured", {}, { currencies: [] }),
  objects("prepayments.currency.configured", "another currency", { currency: "USD" }, "/currency", {
    got: "USD",
    configured: ["EUR", "AUD"],
  }),
  {
    rule: "prepayments.currency.configured",
    about: "a currency, where nobody knows the configured ones",
    body: { ...prepayment, currency: "EUR" },
    facts: { prepayment: {} },
    expect: "undecided",
  },

  accepts("prepayments.paymentType.exists", "a payment type that there is", { paymentTypeId: 4 }),
  accepts("prepayments.paymentType.exists", "no payment type", {}, { paymentType: null }),
  objects(
    "prepayments.paymentType.exists",
    "a payment type that there is not; a bank is not objected to then",
    { paymentTypeId: 8000, bank: "First Bank" },
    "/paymentTypeId",
    {},
    { paymentType: null },
  ),

  accepts("prepayments.cheque", "a cheque, its bank and its day", {
    paymentTypeId: 4,
    bank: "First Bank",
    desiredPaymentDate: "2016-08-15",
  }),
  accepts("prepayments.cheque", "cash, without a bank or a day", { paymentTypeId: 4 }, cash),
  accepts("prepayments.cheque", "a bank, where the request names no payment type", { bank: "First Bank" }, cash),
  objects(
    "prepayments.cheque",
    "cash and a bank",
    { paymentTypeId: 4, bank: "First Bank" },
    "/bank",
    { reference: "CASH" },
    cash,
  ),
  objects(
    "prepayments.cheque",
    "cash and a day",
    { paymentTypeId: 4, desiredPaymentDate: "2016-08-15" },
    "/desiredPaymentDate",
    { reference: "CASH" },
    cash,
  ),
  objects(
    "prepayments.cheque",
    "a cheque in small letters, which may be another type",
    { paymentTypeId: 4, bank: "First Bank" },
    "/bank",
    { reference: "cheque" },
    { paymentType: { id: 4, reference: "cheque" } },
  ),
]

export const engine: readonly Example[] = [
  {
    rule: "body",
    about: "a prepayment in a list",
    body: [prepayment],
    facts,
    expect: [{ rule: "body", pointer: "", params: { got: "array" } }],
  },
  {
    rule: "required",
    about: "a body without members",
    body: {},
    facts,
    expect: [
      { rule: "required", pointer: "/reference" },
      { rule: "required", pointer: "/customerId" },
      { rule: "required", pointer: "/total" },
      { rule: "required", pointer: "/paymentDate" },
    ],
  },
  addressed("required", "a path without id and reference", {}, [{ rule: "required", in: "path", pointer: "/id" }]),
  addressed("unknown", "a path with both: they belong to two URLs", { id: "1", reference: "PR_001" }, [
    { rule: "unknown", in: "path", pointer: "/reference" },
  ]),
  objects("unknown", "an id in the body: it belongs to the path", { id: 1 }, "/id", { part: "path" }),
  {
    rule: "type",
    about: "a total written as text: the number it is takes its place",
    body: { ...prepayment, total: "45" },
    facts,
    expect: [
      {
        rule: "type",
        pointer: "/total",
        params: { expected: ["number"], got: "string" },
        fix: [{ op: "replace", path: "/total", value: 45 }],
      },
    ],
  },
  {
    rule: "type",
    about: "a latitude written as text: no number is offered, which would show where somebody was",
    body: { ...prepayment, latitude: "12.914", longitude: 14.99 },
    facts,
    expect: [{ rule: "type", pointer: "/latitude", params: { expected: ["number"], got: "string" } }],
  },
  objects("type", "null for a bank", { bank: null }, "/bank", { expected: ["string"], got: "null" }),
  objects("type", "true for an id", { customerId: true }, "/customerId", {
    expected: ["number", "string"],
    got: "boolean",
  }),
  objects("string.wellFormed", "half of a character", { bank: "\ud800" }, "/bank"),
  {
    rule: "fact",
    about: "a payment type without its reference",
    body: prepayment,
    facts: { prepayment: {}, paymentType: { id: 4 } } as never,
    expect: [
      {
        rule: "fact",
        in: "facts",
        pointer: "/paymentType/reference",
        params: { expected: ["string"] },
      },
    ],
  },
  {
    rule: "unchecked",
    about: "a prepayment that was not looked up and must be",
    body: prepayment,
    options: { unchecked: "reject" },
    expect: [
      {
        rule: "unchecked",
        in: "path",
        pointer: "/id",
        params: { rules: ["prepayments.exists"], facts: ["prepayment"] },
      },
    ],
  },
]
