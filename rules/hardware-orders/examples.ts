import type * as perevir from "perevir"
import type { replace } from "./replace.js"

/** Whatever a creation is judged by, a replacement is too; so one type of cases serves both. */
export type Example = perevir.Example<typeof replace> & { readonly operation: "create" | "replace" }
type Rule = Example["rule"]
type Finding = perevir.Expected<Rule>

const uuid = "32c480b5-4dfb-4c53-959f-49edf45a0931"
const order = { orderReference: "ORD-1234", customerEntityUid: uuid }
const now = "2026-01-31T12:00:00Z"
const facts = { status: "DRAFT", now }

type Case = Omit<Example, "operation" | "body" | "facts"> & Partial<Pick<Example, "body" | "facts">>

const creating = (row: Case): Example => ({ operation: "create", body: order, facts: { now }, ...row })
const replacing = (row: Case): Example => ({ operation: "replace", body: order, facts, ...row })
const either = (row: Case): readonly Example[] => [creating(row), replacing(row)]

const finds = (rule: Rule, pointer: string, params: object = {}): readonly Finding[] => [{ rule, pointer, params }]

/** A requested date, and whether it has passed at the hour that is given. */
const date = (rule: Rule, about: string, requestedDate: string, passed = false, hour = now): readonly Example[] => {
  const body = { ...order, requestedDate }
  const params = { got: requestedDate, now: hour }
  const expect = passed ? finds("hardwareOrders.requestedDate.past", "/requestedDate", params) : "accepted"
  return [
    creating({ rule, about, body, facts: { now: hour }, expect }),
    replacing({ rule, about, body, facts: { ...facts, now: hour }, expect }),
  ]
}

const noDate = (about: string, requestedDate: string): readonly Example[] =>
  either({
    rule: "hardwareOrders.requestedDate",
    about,
    body: { ...order, requestedDate },
    expect: finds("hardwareOrders.requestedDate", "/requestedDate"),
  })

const members: readonly Example[] = [
  ...either({
    rule: "hardwareOrders.reference",
    about: "a reference of one character",
    body: { ...order, orderReference: "1" },
    expect: "accepted",
  }),
  ...either({
    rule: "hardwareOrders.reference",
    about: "an empty reference",
    body: { ...order, orderReference: "" },
    expect: finds("hardwareOrders.reference", "/orderReference"),
  }),

  ...either({
    rule: "hardwareOrders.customer",
    about: "a customer whose UUID is in capitals",
    body: { ...order, customerEntityUid: uuid.toUpperCase() },
    expect: "accepted",
  }),
  ...either({
    rule: "hardwareOrders.customer",
    about: "a UUID that lacks its last digit",
    body: { ...order, customerEntityUid: uuid.slice(0, -1) },
    expect: finds("hardwareOrders.customer", "/customerEntityUid"),
  }),

  ...date("hardwareOrders.requestedDate", "a date-time with an offset", "2026-02-28T12:00:00+23:59"),
  ...noDate("a day without a time", "2026-02-28"),
  ...noDate("a time without an offset", "2026-02-28T12:00:00"),
  ...noDate("a day that the calendar does not have", "2026-02-29T12:00:00Z"),

  ...date("hardwareOrders.requestedDate.past", "this very second", now),
  ...date(
    "hardwareOrders.requestedDate.past",
    "a tenth of a second ago",
    "2026-01-31T12:00:00.1Z",
    true,
    "2026-01-31T12:00:00.2Z",
  ),
  ...date("hardwareOrders.requestedDate.past", "a second ago", "2026-01-31T11:59:59Z", true),
  ...date("hardwareOrders.requestedDate.past", "the same instant on another clock", "2026-01-31t13:00:00.0+01:00"),
  ...date("hardwareOrders.requestedDate.past", "an hour ago on another clock", "2026-01-31T12:00:00+01:00", true),
  ...date(
    "hardwareOrders.requestedDate.past",
    "less than a billionth of a second from now",
    "2026-01-31T12:00:00.0000000002Z",
    false,
    "2026-01-31T12:00:00.0000000001Z",
  ),
  ...date(
    "hardwareOrders.requestedDate.past",
    "less than a billionth of a second ago",
    "2026-01-31T12:00:00.0000000001z",
    true,
    "2026-01-31T13:00:00.0000000002+01:00",
  ),
  ...either({
    rule: "hardwareOrders.requestedDate.past",
    about: "a date in the past, when the time is not known",
    body: { ...order, requestedDate: "2000-01-01T00:00:00Z" },
    facts: { status: "DRAFT" },
    expect: "accepted",
  }),
]

const replacement: readonly Example[] = [
  replacing({
    rule: "hardwareOrders.orderId",
    about: "an order named by its UUID",
    request: { path: { orderId: uuid } },
    expect: "accepted",
  }),
  replacing({
    rule: "hardwareOrders.orderId",
    about: "an order named by the client's reference",
    request: { path: { orderId: "ORD-1234" } },
    expect: [{ rule: "hardwareOrders.orderId", in: "path", pointer: "/orderId" }],
  }),

  replacing({ rule: "hardwareOrders.submitted", about: "a draft", expect: "accepted" }),
  replacing({
    rule: "hardwareOrders.submitted",
    about: "an order that has been submitted",
    facts: { status: "SUBMITTED" },
    expect: finds("hardwareOrders.submitted", "", { status: "SUBMITTED" }),
  }),
  replacing({
    rule: "hardwareOrders.submitted",
    about: "a status that the document does not know",
    facts: { status: "draft" },
    expect: finds("hardwareOrders.submitted", "", { status: "draft" }),
  }),
  replacing({
    rule: "hardwareOrders.submitted",
    about: "the status of the stored order",
    facts: { current: { status: "SUBMITTED" } },
    expect: finds("hardwareOrders.submitted", "", { status: "SUBMITTED" }),
  }),
  replacing({
    rule: "hardwareOrders.submitted",
    about: "a status that is not known",
    facts: {},
    expect: "undecided",
  }),

  replacing({
    rule: "hardwareOrders.replace.drops",
    about: "each stored member is sent again, be it empty",
    body: { ...order, requestedDate: "2026-02-28T12:00:00Z", poRef: "", notes: "" },
    facts: { ...facts, current: { requestedDate: "2026-02-27T12:00:00Z", poRef: "85219587", notes: "call back" } },
    expect: "accepted",
  }),
  replacing({
    rule: "hardwareOrders.replace.drops",
    about: "no stored member is sent again",
    facts: { ...facts, current: { requestedDate: "2026-02-27T12:00:00Z", poRef: "85219587", notes: "call back" } },
    expect: [
      ...finds("hardwareOrders.replace.drops", "/requestedDate", { stored: "2026-02-27T12:00:00Z" }),
      ...finds("hardwareOrders.replace.drops", "/poRef", { stored: "85219587" }),
      ...finds("hardwareOrders.replace.drops", "/notes", { stored: "call back" }),
    ],
  }),
  replacing({
    rule: "hardwareOrders.replace.drops",
    about: "nothing is stored that could be lost",
    facts: { ...facts, current: { poRef: null } },
    expect: "accepted",
  }),
]

const engine: readonly Example[] = [
  ...either({
    rule: "body",
    about: "a reference without an order",
    body: "ORD-1234",
    expect: finds("body", "", { got: "string" }),
  }),
  ...either({
    rule: "required",
    about: "an order without members",
    body: {},
    expect: [...finds("required", "/orderReference"), ...finds("required", "/customerEntityUid")],
  }),
  ...either({
    rule: "type",
    about: "a number of a purchase order that is no text",
    body: { ...order, poRef: 85219587 },
    expect: finds("type", "/poRef", { expected: ["string"], got: "number" }),
  }),
  creating({
    rule: "type",
    about: "a header that is neither true nor false",
    request: { headers: { SaveDraft: "1" } },
    expect: [{ rule: "type", in: "headers", pointer: "/saveDraft", params: { expected: ["boolean"], got: "string" } }],
  }),
  creating({
    rule: "type",
    about: "another header that is neither true nor false",
    request: { headers: { "X-Use-Simplified-Order-Flow": "yes" } },
    expect: [
      {
        rule: "type",
        in: "headers",
        pointer: "/X-Use-Simplified-Order-Flow",
        params: { expected: ["boolean"], got: "string" },
      },
    ],
  }),
  ...either({
    rule: "unknown",
    about: "a member that only the upstream sets",
    body: { ...order, status: "SUBMITTED" },
    expect: finds("unknown", "/status"),
  }),
  creating({
    rule: "unknown",
    about: "a header that stands in the body",
    body: { ...order, saveDraft: true },
    expect: finds("unknown", "/saveDraft", { part: "headers" }),
  }),
  ...either({
    rule: "string.wellFormed",
    about: "half of a character",
    body: { ...order, notes: "\udc00" },
    expect: finds("string.wellFormed", "/notes"),
  }),
  ...either({
    rule: "fact",
    about: "a day where the time is wanted",
    facts: { status: "DRAFT", now: "2026-01-31" },
    expect: [
      { rule: "fact", in: "facts", pointer: "/now", params: { expected: ["string"], rules: ["hardwareOrders.now"] } },
    ],
  }),
  replacing({
    rule: "unchecked",
    about: "a status that is not known and must be",
    facts: {},
    options: { unchecked: "reject" },
    expect: finds("unchecked", "", { rules: ["hardwareOrders.submitted"], facts: ["status"] }),
  }),
]

/** What is accepted and what is not, in plain prose: at least one row each for every rule, with the neighbours of every limit. */
export const examples: readonly Example[] = [...members, ...replacement, ...engine]
