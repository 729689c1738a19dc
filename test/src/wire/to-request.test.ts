import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { shape } from "perevir"
import { update as deals } from "perevir/deals"
import { uk } from "perevir/deals/uk"
import * as dealsUk from "perevir/deals/uk"
import { create } from "perevir/hardware-orders"
import { type RequestParts, requestOn, toRequest } from "perevir/wire"
import { describe, expect, test } from "vitest"

const baseUrl = "https://api.example/v1"
const body = { productPrice: 5 }

const letter = shape({
  id: "letters.update",
  http: "PUT /letters/{id}",
  source: "letters.md",
  path: { id: Schema.String },
  query: { sort: Schema.optional(Schema.String), page: Schema.optional(Schema.Finite) },
  headers: { "X-Sender": Schema.optional(Schema.String) },
  body: { text: Schema.optional(Schema.String) },
}).operation({ rules: [], messages: {} })

const sent = (value: RequestParts) => toRequest(letter, { path: { id: "1" }, body: {}, ...value }, { baseUrl })

test("a request has the method, the address, the documented headers and the body as JSON", () => {
  const value = { path: { dealId: "L8M95ER" }, query: { byExternalId: true }, body }
  expect(toRequest(deals, value, { baseUrl })).toEqual({
    ok: true,
    method: "PATCH",
    url: "https://api.example/v1/deals/L8M95ER?byExternalId=true",
    headers: { Accept: "application/json", "Content-Type": "application/json" },
    body: '{"productPrice":5}',
  })
})

test("of query and headers what is documented is sent and nothing else: a service passes on no cookie of its caller", () => {
  const headers = { saveDraft: false, Cookie: "secret", "X-Use-Simplified-Order-Flow": undefined }
  const order = { orderReference: "1", customerEntityUid: "5b7b7f0e-2f52-4f6c-9f0e-3f4a1f1f0c11" }
  expect(toRequest(create, { headers, query: { debug: "1" }, body: order }, { baseUrl })).toMatchObject({
    url: "https://api.example/v1/orders/hardware",
    headers: { saveDraft: "false" },
  })
  const checked = create.checkRequest({ headers: { SAVEDRAFT: "true", cookie: "secret" }, body: order })
    .value as RequestParts
  expect(toRequest(create, checked, { baseUrl })).toMatchObject({
    headers: { Accept: "application/json", "Content-Type": "application/json", saveDraft: "true" },
  })
})

test("a query is escaped, in the documented order", () => {
  expect(sent({ query: { page: 2, sort: "a&b=c d+é" } })).toMatchObject({
    url: "https://api.example/v1/letters/1?sort=a%26b%3Dc%20d%2B%C3%A9&page=2",
  })
})

test("a name of a query is escaped too, and what is not given is left out", () => {
  const named = shape({
    id: "names.update",
    http: "PUT names",
    source: "names.md",
    query: { "a b": Schema.optional(Schema.String), "c&d": Schema.optional(Schema.String) },
    body: {},
  }).operation({ rules: [], messages: {} })
  const url = (query: object) => toRequest(named, { query, body: null }, { baseUrl })
  expect(url({ "a b": "", "c&d": "1" })).toMatchObject({
    url: "https://api.example/v1/names?a%20b=&c%26d=1",
    body: "null",
  })
  expect(url({ "a b": undefined, "c&d": "1" })).toMatchObject({ url: "https://api.example/v1/names?c%26d=1" })
  expect(url({})).toMatchObject({ url: "https://api.example/v1/names" })
})

describe("an id", () => {
  test.each([
    ["a/b", "a%2Fb"],
    ["../x", "..%2Fx"],
    ["...", "..."],
    ["a?b#c", "a%3Fb%23c"],
    ["%2e%2e", "%252e%252e"],
    ["Київ 5", "%D0%9A%D0%B8%D1%97%D0%B2%205"],
    ["\\", "%5C"],
    [" ", "%20"],
  ])("%j stays one part of the path", (id, segment) => {
    expect(sent({ path: { id } })).toMatchObject({ url: `https://api.example/v1/letters/${segment}` })
  })

  test("of any text stays one part, or is refused", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: fc.constantFrom(".", "/", "%", "2", "e", "\n") })),
        (id) => {
          const request = sent({ path: { id } })
          if (!request.ok) return ["", ".", ".."].includes(id)
          const { pathname, search, hash, href } = new URL(request.url)
          const parts = pathname.split("/")
          expect([parts.length, decodeURIComponent(parts[3] ?? ""), search, hash]).toEqual([4, id, "", ""])
          return href === request.url
        },
      ),
    )
  })

  test.each(["", ".", "..", "\ud800"])("%j cannot be one: it is an issue at its place", (id) => {
    expect(sent({ path: { id } })).toMatchObject({
      ok: false,
      issues: [{ rule: "wire.unsendable", severity: "error", in: "path", pointer: "/id", params: { part: "path" } }],
    })
  })
})

describe("a header", () => {
  test.each(["a", "a b", "", "\u00e9", "a\tb", "\x80"])("%j is sent", (sender) => {
    const request = sent({ headers: { "X-Sender": sender } })
    expect(request).toMatchObject({ ok: true, headers: { "X-Sender": sender } })
    if (request.ok) expect(new Headers(request.headers).get("x-sender")).toBe(sender)
  })
  test.each(["a\r\nHost: evil", "a\n", "\0", "\x7f", "Київ", "€", " a", "a ", "\t"])("%j cannot be sent", (sender) => {
    expect(sent({ headers: { "X-Sender": sender } })).toMatchObject({
      ok: false,
      issues: [{ rule: "wire.unsendable", in: "headers", path: ["X-Sender"], pointer: "/X-Sender" }],
    })
  })
})

test("half a character in a query cannot be sent; all that cannot is told at once, in the caller's language", () => {
  const value = { path: { id: ".." }, query: { sort: "\ud800" }, headers: { "X-Sender": "\n" }, body: {} }
  const request = toRequest(letter, value, { baseUrl, locale: dealsUk.wire })
  if (request.ok) throw new Error("it was written")
  expect(request.issues.map(({ in: part }) => part)).toEqual(["path", "query", "headers"])
  const english = toRequest(letter, value, { baseUrl, locale: uk })
  if (english.ok) throw new Error("it was written")
  expect(request.issues.map(({ message }) => message)).not.toEqual(english.issues.map(({ message }) => message))
  expect(JSON.parse(JSON.stringify(request.issues))).toEqual(request.issues)
})

test.each([
  "api.example",
  "/v1",
  "ftp://api.example",
  "https://user:hunter2@api.example",
  "https://api.example?key=1",
  "https://api.example/#a",
  "https://user@api.example",
  "https://:hunter2@api.example",
  "xhttps://api.example",
  "https+x://api.example",
  "",
])("the address %j is a mistake of the caller's code, which is told without it", (wrong) => {
  const act = () => toRequest(deals, { path: { dealId: "1" }, body }, { baseUrl: wrong })
  expect(act).toThrow(TypeError)
  expect(act).not.toThrow(/hunter2/)
  expect(act).toThrow(
    "baseUrl is an absolute URL of http or https, without user, password, query or fragment; this is none",
  )
})

test.each([
  "https://api.example",
  "https://api.example/",
  "https://api.example//",
  "http://api.example:8080/a//",
  "https://api.example/a//b",
])("the address %j is taken", (base) => {
  const request = toRequest(deals, { path: { dealId: "1" }, body }, { baseUrl: base })
  expect(request).toMatchObject({ url: `${base.replace(/\/+$/, "")}/deals/1` })
})

test("a value without its path, or without its body, is a mistake: check was asked, not checkRequest", () => {
  expect(() => toRequest(deals, { body }, { baseUrl })).toThrow(/\{dealId\}.*checkRequest/)
  expect(() => toRequest(deals, { path: { dealId: "1" } }, { baseUrl })).toThrow(/a body.*checkRequest/)
  expect(() => toRequest(deals, { path: { dealId: "1" } }, { baseUrl })).toThrow(TypeError)
  expect(() => toRequest(deals, { path: {}, body }, { baseUrl })).toThrow("deals.update has {dealId} in its path, and this value has not") // prettier-ignore
  expect(() => toRequest({ id: "a", http: "PUT /a" }, { body }, { baseUrl })).toThrow(/no operation/)
})

test("a pack has a route of its own: another path, what fills it, another way to write the body", () => {
  const route = {
    http: "PUT api/{version}/{id}",
    fills: { version: "v 2" },
    encode: (value: unknown) => ({ contentType: "text/plain", text: Object.keys(value as object).join() }),
    accept: "text/plain",
  }
  expect(requestOn(route, letter, { path: { id: "1" }, body: { text: "a" } }, { baseUrl })).toEqual({
    ok: true,
    method: "PUT",
    url: "https://api.example/v1/api/v%202/1",
    headers: { Accept: "text/plain", "Content-Type": "text/plain" },
    body: "text",
  })
})
