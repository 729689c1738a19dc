import type { Server } from "node:http"
import { update } from "perevir/panier"
import { wire } from "perevir/panier/uk"
import { decodeResponse, parseUpstreamError, reconcile, response, toRequest } from "perevir/panier/wire"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { standIn } from "./upstream.js"

const line = (ProduitID: number) => ({ ProduitID, Period: 1.5, Quantity: 1, Pu: 2.5 })
const stored = {
  Id: 4,
  Items: [
    { Id: 1, ...line(10) },
    { Id: 2, ...line(20) },
    { Id: 3, ...line(30) },
  ],
}

let server: Server
let baseUrl = ""
beforeAll(async () => {
  ;({ server, baseUrl } = await standIn(stored))
})
afterAll(() => {
  server.close()
})

const send = async (body: unknown, contentType: string, accept: string, id = 4) => {
  const verdict = update.checkRequest({ path: { id }, body: body }, { current: stored }, { unchecked: "allow" })
  const value = verdict.ok ? verdict.value : { path: { id }, body }
  const request = toRequest(update, value, { baseUrl, contentType, accept })
  if (!request.ok) throw new Error(JSON.stringify(request.issues))
  const answer = await fetch(request.url, request)
  const read = decodeResponse(answer.headers.get("content-type") ?? "", new Uint8Array(await answer.arrayBuffer()))
  return { plan: verdict.plan, status: answer.status, value: read.ok ? read.value : read.issues }
}

const json = "application/json"
const xml = "application/xml"
const form = "application/x-www-form-urlencoded"

describe.each([
  [json, json],
  ["text/json", "text/xml"],
  [xml, xml],
  ["text/xml", "text/json"],
  [form, xml],
])("sent as %s, answered as %s", (contentType, accept) => {
  test.each([
    [
      "a plain update",
      {
        Items: [
          { Id: 2, Quantity: 3 },
          { ...line(40), Attributes: { "nom de domaine": "été.fr & Cie" } },
        ],
      },
    ],
    [
      "a confirmation",
      {
        Currency: "EUR",
        Items: [
          { Id: 1, Confirm: true },
          { ...line(50), Confirm: true },
          { Id: 2, Quantity: 3 },
        ],
      },
    ],
  ])("%s is answered as planned", async (_, body) => {
    const { plan, status, value } = await send(body, contentType, accept)
    expect(status).toBe(200)
    expect(response.check(value)).toMatchObject({ outcome: "accepted", warnings: [] })
    if (plan === undefined) throw new Error("it was refused")
    expect(reconcile({ plan }, value)).toEqual([])
  })

  test("an item that is not stored is refused, and the code is read", async () => {
    const { status, value } = await send({ Items: [{ Id: 9 }] }, contentType, accept)
    expect(parseUpstreamError(status, value).issues).toMatchObject([
      { rule: "wire.upstream", params: { status: 400, code: 510 } },
    ])
  })
})

test("another panier is not found", async () => {
  expect(await send({}, json, json, 5)).toMatchObject({ status: 404, value: [{ Code: 404 }] })
})

test("a request goes to the documented path, and says what it takes for an answer", () => {
  const value = { path: { id: 4 }, body: { Id: 4 } }
  expect(toRequest(update, value, { baseUrl: "https://upstream.example/rest/" })).toEqual({
    ok: true,
    method: "PUT",
    url: "https://upstream.example/rest/api/Panier/4",
    headers: { Accept: json, "Content-Type": "application/json; charset=utf-8" },
    body: '{"Id":4}',
  })
  expect(toRequest(update, value, { baseUrl: "https://upstream.example", contentType: form })).toMatchObject({
    headers: { Accept: json },
    body: "Id=4",
  })
  expect(toRequest(update, value, { baseUrl: "https://upstream.example", contentType: "text/xml" })).toMatchObject({
    headers: { Accept: "text/xml" },
  })
})

test("what a format cannot carry is not sent", () => {
  const value = { path: { id: 4 }, body: { Currency: "\u0000" } }
  expect(toRequest(update, value, { baseUrl, contentType: xml })).toMatchObject({
    ok: false,
    issues: [{ rule: "wire.carried", pointer: "/Currency" }],
  })
})

test("what cannot be sent is told in the caller's language", () => {
  const request = toRequest(
    update,
    { path: { id: 4 }, body: { Currency: "\u0000" } },
    { baseUrl, contentType: xml, locale: wire },
  )
  expect(request.ok ? "" : request.issues[0]?.message).toMatch(/[а-яі]/)
})

test("a request without a body is a mistake", () => {
  expect(() => toRequest(update, { path: { id: 4 } }, { baseUrl })).toThrow(TypeError)
})
