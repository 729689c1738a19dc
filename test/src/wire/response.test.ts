import * as Schema from "effect/Schema"
import { domain, response } from "perevir"
import { notEmpty } from "perevir/constraint"
import { expect, test } from "vitest"
import { reconciler } from "perevir/wire"
import { madeOf } from "../../../src/wire/reconcile.js"
import { brief } from "../brief.js"

const Code = domain(Schema.String, {
  "ticket.code": { cites: "answer, code", says: "The code is not empty.", check: notEmpty },
})
const ticket = response({
  id: "ticket.response",
  source: "tickets.md",
  body: {
    code: Code,
    seat: Schema.optional(Schema.Struct({ row: Schema.Finite })),
    paid: Schema.optional(
      Schema.Union([Schema.Struct({ cash: Schema.Finite }), Schema.Struct({ card: Schema.String })]),
    ),
  },
  facts: { sent: Schema.Struct({ row: Schema.Finite }) },
})
const sameSeat = ticket.rule("ticket.seat", {
  infers: "a seat is what was asked for",
  severity: "warning",
  says: "The seat is the one that was asked for.",
  at: "/seat",
  reads: { seat: "body/seat", row: "facts/sent/row" },
  check: ({ seat, row }) => seat.row === row,
  params: ({ seat, row }) => ({ expected: row, got: seat.row }),
})
const checker = ticket.operation({
  rules: [sameSeat],
  messages: { "ticket.code": () => "no code", "ticket.seat": ({ expected }) => `not in row ${String(expected)}` },
})

test("an unknown member is a warning, and no rule that reads what it is in is kept from it", () => {
  const { ok, issues, warnings } = checker.check(
    { code: "A", seat: { row: 2, side: "L" }, fee: 1 },
    { sent: { row: 3 } },
  )
  expect([ok, issues]).toEqual([true, []])
  expect(brief(warnings)).toEqual(["ticket.seat@/seat", "unknown@/seat/side", "unknown@/fee"])
})

test("a variant fits although it has a member more", () => {
  expect(checker.check({ code: "A", paid: { card: "4", bank: "B" } })).toMatchObject({
    ok: true,
    warnings: [{ rule: "unknown", pointer: "/paid/bank" }],
  })
})

test("the options of unknown members hold: they may be left out or ignored", () => {
  expect(checker.check({ code: "A", fee: 1 }, {}, { unknownKeys: "strip" })).toMatchObject({
    value: { code: "A" },
    warnings: [],
  })
  expect(checker.check({ code: "A", fee: 1 }, {}, { unknownKeys: "ignore" })).toMatchObject({ ok: true, warnings: [] })
})

test("everything else is as of a request: types, required members, value rules are errors", () => {
  expect(brief(checker.check({ code: "", seat: {} }).issues)).toEqual(["ticket.code@/code", "required@/seat/row"])
  expect(checker.http).toBe("200")
  const unknown = checker.rules.find(({ id }) => id === "unknown")
  expect([unknown?.severity, unknown?.basis]).toEqual(["warning", "inferred"])
})

test("a declared operation has the checker of its answers, bound to a state too; one without has none", () => {
  expect(checker.response).toBeUndefined()
  expect(checker.given({ sent: { row: 1 } }).check({ code: "A", seat: { row: 1 } }).warnings).toEqual([])
})

test("what is reconciled is told alone: not what is wrong with the answer, nor what cannot be compared", () => {
  const reconcile = reconciler(checker)
  const answer = { code: "", seat: { row: 2 }, fee: 1 }
  expect(reconcile({ sent: { row: 3 } }, answer)).toMatchObject([
    { rule: "ticket.seat", in: "body", pointer: "/seat", severity: "warning", params: { expected: 3, got: 2 } },
  ])
  expect(reconcile({ sent: { row: 3 } }, answer, { error: ["ticket.seat"] })).toMatchObject([{ severity: "error" }])
  for (const body of [{ code: "", seat: { row: 3 } }, { code: "A" }, null, "text"])
    expect(reconcile({ sent: { row: 3 } }, body)).toEqual([])
  expect(reconcile({}, answer)).toEqual([])
})

test("a reconciler is made of its checker, of the rules that it is given if any", () => {
  const answer = { code: "", seat: { row: 2 } }
  expect(reconciler(checker, [])({ sent: { row: 3 } }, answer)).toEqual([])
  const told = reconciler(checker, ["ticket.code"])({ sent: { row: 3 } }, answer)
  expect(told.map(({ rule }) => rule)).toEqual(["ticket.code"])
  expect(Reflect.get(reconciler(checker), madeOf)).toEqual({ response: checker, rules: ["ticket.seat"] })
})

test("a reconciler tells of the rules that read a fact at one of their places, and of no others", () => {
  const told = { cites: "a row", says: "It is as it should be." } as const
  const notB = ticket.rule("ticket.notB", {
    ...told,
    at: "/code",
    reads: { code: "body/code" },
    check: ({ code }) => code !== "B",
  })
  const either = ticket.rule("ticket.either", {
    ...told,
    at: { "/code": { value: "body/code" }, "/seat": { value: "facts/sent/row" } },
    check: ({ value }) => value !== "B",
  })
  const said = () => "no"
  const messages = { "ticket.code": said, "ticket.seat": said, "ticket.notB": said, "ticket.either": said }
  const two = reconciler(ticket.operation({ rules: [notB, either, sameSeat], messages }))
  expect(two({ sent: { row: 2 } }, { code: "B", seat: { row: 2 } }).map(({ rule }) => rule)).toEqual(["ticket.either"])
})
