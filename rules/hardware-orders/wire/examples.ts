import type * as perevir from "perevir"
import type { Expected } from "../wire.js"
import type { response } from "./response.js"

export type Example = perevir.Example<typeof response>
type Rule = Example["rule"]

const [customer, order, user] = [
  "5b7b7f0e-2f52-4f6c-9f0e-3f4a1f1f0c11",
  "32c480b5-4dfb-4c53-959f-49edf45a0931",
  "04f5ea24-cc4f-11e8-a8d5-f2801f1b9fd1",
]

/** Every member that the document lists, with its examples where it has them. */
export const sample = {
  orderReference: "ORD-1234",
  customerEntityUid: customer,
  requestedDate: "2026-02-01T09:00:00Z",
  poRef: "85219587",
  notes: "Current in draft, caller got busy, callback anothertime.",
  orderId: order,
  status: "DRAFT",
  createdUserUid: user,
  createdBy: "John Smith",
  createdDate: "2026-01-31T12:00:00Z",
  modifiedUserUid: user,
  modifiedBy: "Jane Smith",
  modifiedDate: "2026-01-31T12:30:00.5+01:00",
  orderType: "HardwareOrder",
}
const answer = (members: object) => ({ ...sample, ...members })
const without = (name: keyof typeof sample) =>
  Object.fromEntries(Object.entries(sample).filter(([one]) => one !== name))

const { orderReference, customerEntityUid, requestedDate, poRef, notes } = sample
const least = { orderReference, customerEntityUid }
export const expected: Expected = {
  sent: { path: { orderId: order }, body: { ...least, requestedDate, poRef, notes } },
  plan: { status: "DRAFT" },
}

const accepts = (rule: Rule, about: string, body: object, facts = expected): Example => ({
  rule,
  about,
  body,
  facts,
  expect: "accepted",
})
const objects = (rule: Rule, about: string, body: unknown, pointer: string, params: object = {}, facts = expected) => ({
  rule,
  about,
  body,
  facts,
  expect: [{ rule, pointer, params }],
})

const alone: readonly Example[] = [
  accepts("hardwareOrders.response.uuid", "UUIDs in the document's examples", sample, {}),
  objects(
    "hardwareOrders.response.uuid",
    "a user named by a login",
    answer({ createdUserUid: "jsmith" }),
    "/createdUserUid",
  ),
  accepts("hardwareOrders.response.text", "a user with a name of one letter", answer({ createdBy: "J" })),
  objects("hardwareOrders.response.text", "a user without a name", answer({ modifiedBy: "" }), "/modifiedBy"),
  objects("hardwareOrders.response.text", "a status that says nothing", answer({ status: "" }), "/status"),
  accepts("hardwareOrders.response.date", "dates with a fraction and an offset", sample, {}),
  objects(
    "hardwareOrders.response.date",
    "a date without a time",
    answer({ createdDate: "2026-01-31" }),
    "/createdDate",
  ),
  accepts("hardwareOrders.response.status", "a draft", sample, {}),
  accepts("hardwareOrders.response.status", "an order that is submitted", answer({ status: "SUBMITTED" }), {}),
  objects(
    "hardwareOrders.response.status",
    "a status that no header names",
    answer({ status: "SHIPPED" }),
    "/status",
    { got: "SHIPPED", allowed: ["DRAFT", "SUBMITTED"] },
    {},
  ),
]

const held: readonly Example[] = [
  accepts("hardwareOrders.response.planned", "a draft, as the headers say", sample),
  accepts("hardwareOrders.response.planned", "any status, where nothing is planned", sample, { sent: { body: least } }),
  objects(
    "hardwareOrders.response.planned",
    "an order submitted that was to stay a draft",
    answer({ status: "SUBMITTED" }),
    "/status",
    {
      expected: "DRAFT",
      got: "SUBMITTED",
    },
  ),

  accepts("hardwareOrders.response.echo", "texts as they were sent", sample),
  accepts("hardwareOrders.response.echo", "notes that were not sent", sample, { sent: { body: least } }),
  objects(
    "hardwareOrders.response.echo",
    "another reference",
    answer({ orderReference: "ORD-1235" }),
    "/orderReference",
    {
      expected: "ORD-1234",
      got: "ORD-1235",
    },
  ),
  objects("hardwareOrders.response.echo", "notes that were sent and do not come back", without("notes"), "/notes", {
    expected: notes,
    got: null,
  }),

  accepts("hardwareOrders.response.id", "the order and the customer, in capitals", {
    ...sample,
    orderId: order.toUpperCase(),
    customerEntityUid: customer.toUpperCase(),
  }),
  accepts("hardwareOrders.response.id", "the id of a new order, which was not sent", sample, { sent: { body: least } }),
  objects("hardwareOrders.response.id", "another order", answer({ orderId: user }), "/orderId", {
    expected: order,
    got: user,
  }),
  objects("hardwareOrders.response.id", "another customer", answer({ customerEntityUid: user }), "/customerEntityUid", {
    expected: customer,
    got: user,
  }),

  accepts(
    "hardwareOrders.response.requestedDate",
    "the same instant, written with another offset",
    answer({ requestedDate: "2026-02-01T10:00:00+01:00" }),
  ),
  objects(
    "hardwareOrders.response.requestedDate",
    "a second later",
    answer({ requestedDate: "2026-02-01T09:00:01Z" }),
    "/requestedDate",
    { expected: requestedDate, got: "2026-02-01T09:00:01Z" },
  ),
  objects("hardwareOrders.response.requestedDate", "no requested date", without("requestedDate"), "/requestedDate", {
    expected: requestedDate,
    got: null,
  }),
]

const engine: readonly Example[] = [
  objects("body", "a text in place of the answer", "OK", "", { got: "string" }),
  objects("type", "null for notes", answer({ notes: null }), "/notes", { expected: ["string"], got: "null" }),
  accepts(
    "required",
    "an answer that does not say of which type the order is: the usual one is meant",
    without("orderType"),
  ),
  objects("required", "an answer without the order's id", without("orderId"), "/orderId"),
  objects(
    "unknown",
    "a member that the document does not list: the upstream has grown",
    answer({ carrier: "DHL" }),
    "/carrier",
  ),
  objects("string.wellFormed", "half of a character", answer({ createdBy: "\ud800" }), "/createdBy"),
  {
    rule: "fact",
    about: "a plan without a status",
    body: sample,
    facts: { plan: {} } as never,
    expect: [{ rule: "fact", in: "facts", pointer: "/plan/status", params: { expected: ["string"] } }],
  },
]

export const examples: readonly Example[] = [...alone, ...held, ...engine]
