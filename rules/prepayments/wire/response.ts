import * as Schema from "effect/Schema"
import { domain, response as answer, sensitive } from "perevir"
import { Id } from "../types.js"
import { en } from "./messages/en.js"
import {
  comesBack,
  dateTime,
  expectedAndGot,
  int64,
  isPaymentType,
  isSameDay,
  isSameInstant,
  isSameText,
  known,
  paymentTypes,
} from "./vocabulary.js"

const { NullOr, optional, String: Text, Struct } = Schema

const Key = domain(Id, {
  "prepayments.response.id": {
    cites: "Success Output, the ids; Parameters, id: Long/String",
    says: "An id that comes back is a whole number that fits into 64 bits.",
    check: int64,
  },
})

const Instant = domain(Text, {
  "prepayments.response.date": {
    infers: "the sample's are date-times, and no row describes the answer",
    severity: "warning",
    says: "A date that comes back is a date and a time with its offset from UTC.",
    check: dateTime,
  },
})

const Status = domain(Text, {
  "prepayments.response.status": {
    infers: "the sample has one status, and no list says which there are: whoever acts by another has to know it",
    severity: "warning",
    says: "The status is the one that is known.",
    check: known,
  },
})

export const prepaymentUpdated = answer({
  id: "prepayments.update.response",
  source: "valomnia-prepayment.txt",
  body: {
    id: Key,
    reference: Text,
    description: optional(NullOr(Text)),
    total: Schema.Finite,
    paymentDate: Instant,
    dateCreated: optional(Instant),
    lastUpdated: optional(Instant),
    status: Status,
    currency: Text,
    paymentType: optional(
      NullOr(Struct({ id: Key, reference: Text, name: optional(NullOr(Text)), href: optional(Text) })),
    ),
    bank: optional(sensitive(NullOr(Text))),
    chequeNumber: optional(NullOr(Text)),
    desiredPaymentDate: optional(NullOr(Text)),
    organization: optional(Text),
    createdBy: optional(Struct({ userId: Key, reference: optional(Text), href: optional(Text) })),
    customer: Struct({
      id: Key,
      reference: optional(Text),
      reference2: optional(NullOr(Text)),
      name: optional(NullOr(Text)),
      href: optional(Text),
    }),
  },
  facts: {
    sent: Struct({
      path: optional(Struct({ id: optional(Id) })),
      body: Struct({
        reference: Text,
        customerId: Id,
        total: Schema.Finite,
        paymentDate: Text,
        paymentTypeId: optional(Id),
        desiredPaymentDate: optional(Text),
        bank: optional(Text),
      }),
    }),
    plan: Struct({ currency: optional(Text) }),
  },
})

const echoed = prepaymentUpdated.rule("prepayments.response.echo", {
  infers: "the answer is the updated prepayment: what was sent and comes back otherwise was not taken over",
  severity: "warning",
  says: "Id, reference, total and customer come back as they were sent.",
  at: {
    "/id": { sent: "facts/sent/path/id", got: "body/id" },
    "/reference": { sent: "facts/sent/body/reference", got: "body/reference" },
    "/total": { sent: "facts/sent/body/total", got: "body/total" },
    "/customer/id": { sent: "facts/sent/body/customerId", got: "body/customer/id" },
  },
  check: comesBack,
  params: expectedAndGot,
})

const currencyPlanned = prepaymentUpdated.rule("prepayments.response.currency", {
  cites: "Parameters, currency: what is set by default",
  severity: "warning",
  says: "The currency is the one that was sent, or else the one that stands in for it.",
  at: "/currency",
  reads: { sent: "facts/plan/currency", got: "body/currency" },
  check: comesBack,
  params: expectedAndGot,
})

const paidWhenSent = prepaymentUpdated.rule("prepayments.response.paymentDate", {
  infers: "the answer is the updated prepayment, whose payment date may be written otherwise and is the same instant",
  severity: "warning",
  says: "The payment date is the instant that was sent.",
  at: "/paymentDate",
  reads: { sent: "facts/sent/body/paymentDate", got: "body/paymentDate" },
  check: isSameInstant,
  params: expectedAndGot,
})

const paidAsSent = prepaymentUpdated.rule("prepayments.response.paymentType", {
  infers: "the answer is the updated prepayment, and shows its payment type with id and reference",
  severity: "warning",
  says: "The payment type is the one that was sent, by its id or its reference.",
  at: "/paymentType",
  reads: { sent: "facts/sent/body/paymentTypeId", got: "body/paymentType" },
  check: isPaymentType,
  params: paymentTypes,
})

const dayDesired = prepaymentUpdated.rule("prepayments.response.desiredPaymentDate", {
  infers: "the answer is the updated prepayment; a date that comes back empty was not used",
  severity: "warning",
  says: "The desired payment date is the day that was sent.",
  at: "/desiredPaymentDate",
  reads: { sent: "facts/sent/body/desiredPaymentDate", got: "body/desiredPaymentDate" },
  check: isSameDay,
  params: expectedAndGot,
})

const bankNamed = prepaymentUpdated.rule("prepayments.response.bank", {
  infers: "the answer is the updated prepayment; a bank that comes back empty was not used",
  severity: "warning",
  says: "The bank is the one that was sent.",
  at: "/bank",
  reads: { sent: "facts/sent/body/bank", got: "body/bank" },
  check: isSameText,
  params: expectedAndGot,
  reveals: ["expected", "got"],
})

export const rules = [echoed, currencyPlanned, paidWhenSent, paidAsSent, dayDesired, bankNamed] as const

export const response = prepaymentUpdated.operation({ rules, messages: en })
