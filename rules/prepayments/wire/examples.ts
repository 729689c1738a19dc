import type * as perevir from "perevir"
import type { Expected } from "../wire.js"
import type { response } from "./response.js"

export type Example = perevir.Example<typeof response>
type Rule = Example["rule"]

/** The document's own answer. */
export const sample = {
  id: 27,
  reference: "L-aa-1505226514088",
  description: "",
  total: 45,
  paymentDate: "2017-09-12T08:25:00Z",
  dateCreated: "2017-09-12T14:28:49Z",
  lastUpdated: "2017-09-12T14:28:49Z",
  status: "UNAPPLIED",
  currency: "AUD",
  paymentType: { id: 4, reference: "CASH", name: "Cash", href: "/valomniav2/api/v2.1/paymentTypes/4" },
  bank: null,
  chequeNumber: null,
  desiredPaymentDate: null,
  organization: "entity1",
  createdBy: { userId: 2, reference: "emp-002", href: "/valomniav2/api/v2.1/users/2" },
  customer: {
    id: 1,
    reference: "JohnDoe",
    reference2: "",
    name: "John Doe",
    href: "/valomniav2/api/v2.1/customers/1",
  },
}
const answer = (members: object) => ({ ...sample, ...members })
const without = (name: keyof typeof sample) =>
  Object.fromEntries(Object.entries(sample).filter(([one]) => one !== name))

const body = { reference: sample.reference, customerId: 1, total: 45, paymentDate: sample.paymentDate }
export const expected: Expected = { sent: { path: { id: "27" }, body }, plan: { currency: "AUD" } }
const sending = (members: object): Expected => ({
  ...expected,
  sent: { path: { id: 27 }, body: { ...body, ...members } },
})

const accepts = (rule: Rule, about: string, got: object, facts = expected): Example => ({
  rule,
  about,
  body: got,
  facts,
  expect: "accepted",
})
const objects = (rule: Rule, about: string, got: unknown, pointer: string, params: object = {}, facts = expected) => ({
  rule,
  about,
  body: got,
  facts,
  expect: [{ rule, pointer, params }],
})
/** The sample's answer to a request that has some members more. */
const differs = (rule: Rule, about: string, members: object, pointer: string, params: object, got: object = sample) =>
  objects(rule, about, got, pointer, params, sending(members))

const alone: readonly Example[] = [
  accepts("prepayments.response.id", "ids as the sample of the document has them", sample, {}),
  accepts("prepayments.response.id", "an id as text", answer({ id: "27" })),
  objects(
    "prepayments.response.id",
    "a customer's login",
    answer({ customer: { id: "JohnDoe" } }),
    "/customer/id",
    {},
    {},
  ),
  accepts("prepayments.response.date", "dates as the sample of the document has them", sample, {}),
  objects("prepayments.response.date", "a date without a time", answer({ lastUpdated: "2017-09-12" }), "/lastUpdated"),
  accepts("prepayments.response.status", "the status of the sample", sample, {}),
  objects("prepayments.response.status", "another status", answer({ status: "APPLIED" }), "/status", {
    got: "APPLIED",
    allowed: ["UNAPPLIED"],
  }),
]

const held: readonly Example[] = [
  accepts("prepayments.response.echo", "what was sent, with the ids as text", sample, sending({ customerId: "1" })),
  accepts("prepayments.response.echo", "any id, where the prepayment was named by its reference", sample, {
    sent: { path: {}, body },
  }),
  objects("prepayments.response.echo", "another prepayment", answer({ id: 28 }), "/id", { expected: "27", got: 28 }),
  objects("prepayments.response.echo", "a cent less", answer({ total: 44.99 }), "/total", { expected: 45, got: 44.99 }),
  objects("prepayments.response.echo", "another reference", answer({ reference: "L" }), "/reference", {
    expected: sample.reference,
    got: "L",
  }),
  objects("prepayments.response.echo", "another customer", answer({ customer: { id: 2 } }), "/customer/id", {
    expected: 1,
    got: 2,
  }),

  accepts("prepayments.response.currency", "the currency that the plan has", sample),
  accepts("prepayments.response.currency", "any currency, where the plan has none", sample, { plan: {} }),
  objects("prepayments.response.currency", "another currency", answer({ currency: "EUR" }), "/currency", {
    expected: "AUD",
    got: "EUR",
  }),

  accepts(
    "prepayments.response.paymentDate",
    "the same instant, written with an offset",
    answer({ paymentDate: "2017-09-12T10:25:00+02:00" }),
  ),
  objects(
    "prepayments.response.paymentDate",
    "a second later",
    answer({ paymentDate: "2017-09-12T08:25:01Z" }),
    "/paymentDate",
    { expected: sample.paymentDate, got: "2017-09-12T08:25:01Z" },
  ),

  accepts("prepayments.response.paymentType", "the payment type by its id", sample, sending({ paymentTypeId: "4" })),
  accepts("prepayments.response.paymentType", "it by its reference", sample, sending({ paymentTypeId: "CASH" })),
  differs("prepayments.response.paymentType", "another payment type", { paymentTypeId: 5 }, "/paymentType", {
    expected: 5,
    got: 4,
  }),
  differs(
    "prepayments.response.paymentType",
    "no payment type",
    { paymentTypeId: 5 },
    "/paymentType",
    { expected: 5, got: null },
    answer({ paymentType: null }),
  ),

  accepts(
    "prepayments.response.desiredPaymentDate",
    "the day, although a time was sent with it",
    answer({ desiredPaymentDate: "2017-09-15" }),
    sending({ desiredPaymentDate: "2017-09-15T00:00:00Z" }),
  ),
  differs(
    "prepayments.response.desiredPaymentDate",
    "no day, as the payment is in cash",
    { desiredPaymentDate: "2017-09-15" },
    "/desiredPaymentDate",
    { expected: "2017-09-15", got: null },
  ),
  differs(
    "prepayments.response.desiredPaymentDate",
    "another day",
    { desiredPaymentDate: "2017-09-15" },
    "/desiredPaymentDate",
    { expected: "2017-09-15", got: "2017-09-16" },
    answer({ desiredPaymentDate: "2017-09-16" }),
  ),

  accepts("prepayments.response.bank", "the bank", answer({ bank: "First Bank" }), sending({ bank: "First Bank" })),
  differs("prepayments.response.bank", "no bank, as the payment is in cash", { bank: "First Bank" }, "/bank", {
    expected: "[redacted]",
    got: "[redacted]",
  }),
]

const engine: readonly Example[] = [
  objects("body", "null in place of the answer", null, "", { got: "null" }),
  objects("type", "an organization that is an object", answer({ organization: {} }), "/organization", {
    expected: ["string"],
    got: "object",
  }),
  accepts("required", "the members alone that every prepayment has", {
    id: 27,
    reference: sample.reference,
    total: 45,
    paymentDate: sample.paymentDate,
    status: "UNAPPLIED",
    currency: "AUD",
    customer: { id: 1 },
  }),
  objects("required", "an answer without the total", without("total"), "/total"),
  objects("unknown", "a member that the sample does not have: the upstream has grown", answer({ tax: 5 }), "/tax"),
  objects("string.wellFormed", "half of a character", answer({ description: "\ud800" }), "/description"),
  {
    rule: "fact",
    about: "a plan whose currency is a number",
    body: sample,
    facts: { plan: { currency: 5 } } as never,
    expect: [{ rule: "fact", in: "facts", pointer: "/plan/currency", params: { expected: ["string"], got: "number" } }],
  },
]

export const examples: readonly Example[] = [...alone, ...held, ...engine]
