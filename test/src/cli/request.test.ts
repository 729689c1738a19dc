import { expect, test } from "vitest"
import { requestOf } from "../../../src/cli/request.js"

test.each([{}, { body: 1 }, { path: {}, query: {}, headers: {}, body: {} }])("takes a request: %j", (request) => {
  expect(requestOf(request)).toBe(request)
})

test.each([null, "path", 1, true, [], undefined])("takes nothing else: %j", (value) => {
  expect(() => requestOf(value)).toThrow("with --request the input must be an object with path, query, headers, body")
})

test.each([
  [{ Body: 1 }, 'nothing else; leave out "Body"'],
  [{ a: 1, b: 1, path: {}, c: 1 }, 'nothing else; leave out "a", "b", "c"'],
  [{ a: 1, b: 1, c: 1, d: 1 }, 'nothing else; leave out "a", "b", "c" and 1 more'],
  [{ a: 1, b: 1, c: 1, d: 1, e: 1 }, 'nothing else; leave out "a", "b", "c" and 2 more'],
])("names what is too much: %j", (value, says) => {
  const sentence = `with --request the input has path, query, headers, body and ${says}`
  expect(() => requestOf(value)).toThrow(expect.objectContaining({ message: sentence, name: "Unusable" }))
})
