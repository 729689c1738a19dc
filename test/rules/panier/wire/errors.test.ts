import { update } from "perevir/panier"
import { decodeResponse, encodeResponse, parseUpstreamError, toUpstreamError } from "perevir/panier/wire"
import { expect, test } from "vitest"
import { examples } from "../../../../rules/panier/examples.js"

const refused = (body: unknown, facts?: object) => {
  const verdict = update.check(body, facts)
  if (verdict.ok) throw new Error("it was to be refused")
  return verdict
}

const places = (issues: readonly { readonly rule: string; readonly in: string; readonly pointer: string }[]) =>
  issues.map(({ rule, in: part, pointer }) => [rule, part, pointer])

test("a verdict is answered with a list of errors, each with a return code, a text and its place", () => {
  const body = { Id: "x", Currncy: "EUR", Items: [{ Id: 1 }, { Id: 1 }, { Id: 9 }] }
  const { status, body: errors } = toUpstreamError(refused(body, { current: { Items: [{ Id: 1 }] } }))
  expect(status).toBe(400)
  expect(errors.map(({ Code, Data }) => [Code, Data])).toEqual([
    [530, { rule: "type", in: "body", pointer: "/Id" }],
    [551, { rule: "panier.item.unique", in: "body", pointer: "/Items/1/Id" }],
    [510, { rule: "panier.item.exists", in: "body", pointer: "/Items/2/Id" }],
    [700, { rule: "unknown", in: "body", pointer: "/Currncy" }],
  ])
})

test("what could not be judged is an error of ours", () => {
  const { status, body } = toUpstreamError(refused({ Items: [{ Id: 1 }] }))
  expect([status, body.map(({ Code, Data }) => [Code, Data.rule, Data.pointer])]).toEqual([
    500,
    [[706, "unchecked", "/Items/0/Id"]],
  ])
  expect(toUpstreamError(refused({}, { current: 5 })).status).toBe(500)
})

test("a verdict that is accepted is no error", () => {
  expect(() => toUpstreamError(update.check({}) as never)).toThrow(TypeError)
})

test.each(examples.filter(({ expect }) => typeof expect !== "string"))(
  "what is answered to $about is read as the same rules at the same places",
  ({ body, facts, options, request }) => {
    const verdict = request
      ? update.checkRequest({ ...request, body }, facts, options as never)
      : update.check(body, facts, options as never)
    if (verdict.ok || verdict.outcome === "undecided") return
    const { status, body: errors } = toUpstreamError(verdict)
    expect(places(parseUpstreamError(status, errors).issues)).toEqual(places(verdict.issues))
    const written = encodeResponse("application/json", errors)
    const read = written.ok ? decodeResponse(written.contentType, written.text) : written
    expect(places(parseUpstreamError(status, read.ok ? read.value : undefined).issues)).toEqual(places(verdict.issues))
  },
)

test.each([
  ["a list", [{ Code: 510, Detail: "no such item", Data: {} }], "", "no such item", { code: 510 }],
  ["an object with a list", { Errors: [{ Code: 510 }] }, "", "object does not exist", { code: 510 }],
  ["text", JSON.stringify([{ Code: 700 }]), "", "Invalid request", { code: 700 }],
  ["a code that nobody knows", [{ Code: 999, Detail: "hm" }], "", "hm", { code: 999 }],
  [
    "one that names a member",
    [{ Code: 530, Detail: "Currency is wrong" }],
    "/Currency",
    "Currency is wrong",
    { code: 530 },
  ],
  [
    "one that names it inside of an item",
    [{ Code: 530, Detail: "wrong: Items[2].Period" }],
    "/Items/2/Period",
    "wrong: Items[2].Period",
    { code: 530 },
  ],
  ["one that names two", [{ Detail: "Id or Currency" }], "", "Id or Currency", {}],
  ["one whose place is none", [{ Data: { rule: "type", pointer: "x", in: "x" } }], "", undefined, {}],
])("an upstream's error is read from %s", (_, body, pointer, message, params) => {
  const { issues, body: raw } = parseUpstreamError(400, body)
  expect(issues).toHaveLength(1)
  expect(issues[0]).toMatchObject({ in: "body", pointer, ...(message !== undefined && { message }) })
  if (issues[0]?.rule === "wire.upstream") expect(issues[0].params).toEqual({ status: 400, ...params })
  expect(raw).toBe(body)
})

test.each([[undefined], [null], ["<html>"], [[]], [[null, 5]], [{}], [{ Errors: "no" }]])(
  "nothing is thrown at %j",
  (body) => {
    expect(parseUpstreamError(502, body).issues.map(({ rule }) => rule)).toContain("wire.upstream")
  },
)
