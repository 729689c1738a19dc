import { type Example, accepts, facts, objects, prepayment } from "./row.js"

const paid = (about: string, paymentDate: string, utc?: string): Example => ({
  rule: "prepayments.paymentDate.shape",
  about,
  body: { ...prepayment, paymentDate },
  facts,
  expect: [
    {
      rule: "prepayments.paymentDate.shape",
      pointer: "/paymentDate",
      ...(utc !== undefined && { fix: [{ op: "replace", path: "/paymentDate", value: utc }] }),
    },
  ],
})

const noDate = (about: string, paymentDate: string): Example => ({
  rule: "prepayments.paymentDate.shape",
  about,
  body: { ...prepayment, paymentDate },
  facts,
  expect: [
    { rule: "prepayments.paymentDate", pointer: "/paymentDate" },
    { rule: "prepayments.paymentDate.shape", pointer: "/paymentDate" },
  ],
})

const desired = (about: string, desiredPaymentDate: string, day: string): Example => ({
  rule: "prepayments.desiredPaymentDate.shape",
  about,
  body: { ...prepayment, paymentTypeId: 4, desiredPaymentDate },
  facts,
  expect: [
    {
      rule: "prepayments.desiredPaymentDate.shape",
      pointer: "/desiredPaymentDate",
      fix: [{ op: "replace", path: "/desiredPaymentDate", value: day }],
    },
  ],
})

const byCheque = (members: object) => ({ paymentTypeId: 4, ...members })

export const dates: readonly Example[] = [
  accepts("prepayments.checkInDate.format", "a date-time", { checkInDate: "2016-04-12T19:30:48Z" }),
  accepts("prepayments.checkInDate.format", "on another clock, with a fraction", {
    checkInDate: "2016-04-12T19:30:48.5+02:00",
  }),
  objects("prepayments.checkInDate.format", "a day", { checkInDate: "2016-04-12" }, "/checkInDate"),

  accepts("prepayments.paymentDate", "a date-time", { paymentDate: "2016-02-29T23:59:59Z" }),
  objects(
    "prepayments.paymentDate",
    "a day that the calendar does not have",
    { paymentDate: "2017-02-29T00:00:00Z" },
    "/paymentDate",
  ),
  {
    rule: "prepayments.paymentDate",
    about: "a day, which is not in the shape either",
    body: { ...prepayment, paymentDate: "2016-08-15" },
    facts,
    expect: [
      { rule: "prepayments.paymentDate", pointer: "/paymentDate" },
      { rule: "prepayments.paymentDate.shape", pointer: "/paymentDate" },
    ],
  },

  accepts("prepayments.paymentDate.shape", "UTC, to the second", { paymentDate: "2016-08-15T14:52:48Z" }),
  paid("another clock", "2016-08-15T14:52:48+02:00", "2016-08-15T12:52:48Z"),
  paid("another clock, where the year is another", "2016-12-31T23:30:00-01:00", "2017-01-01T00:30:00Z"),
  noDate("UTC, to the second, after a space", " 2016-08-15T14:52:48Z"),
  noDate("UTC, to the second, before a line end", "2016-08-15T14:52:48Z\n"),
  paid("small letters", "2016-08-15t14:52:48z", "2016-08-15T14:52:48Z"),
  paid("a fraction that is nothing", "2016-08-15T14:52:48.000Z", "2016-08-15T14:52:48Z"),
  paid("a fraction that would be lost", "2016-08-15T14:52:48.001Z"),
  paid("a year that has no four digits in UTC", "9999-12-31T23:59:59-00:01"),

  accepts("prepayments.desiredPaymentDate", "a day", byCheque({ desiredPaymentDate: "2016-08-15" })),
  objects(
    "prepayments.desiredPaymentDate",
    "a day that the calendar does not have",
    byCheque({ desiredPaymentDate: "2016-08-32" }),
    "/desiredPaymentDate",
  ),
  objects("prepayments.desiredPaymentDate", "empty", byCheque({ desiredPaymentDate: "" }), "/desiredPaymentDate"),

  accepts("prepayments.desiredPaymentDate.shape", "no time", byCheque({ desiredPaymentDate: "2016-08-15" })),
  desired("a time: the day is taken as it is written", "2016-08-15T23:30:00-05:00", "2016-08-15"),
]
