import { expect, test } from "vitest"
import { writtenLike } from "../../../src/cli/written-like.js"

test.each([
  ["two spaces", '{\n  "a": 1\n}\n', '{\n  "b": [\n    2\n  ]\n}\n'],
  ["a tab", '{\n\t"a": 1\n}', '{\n\t"b": [\n\t\t2\n\t]\n}'],
  ["what is before it", '\n {\n "a": 1}', '{\n "b": [\n  2\n ]\n}'],
  ["a list", "[\n  1\n]", '{\n  "b": [\n    2\n  ]\n}'],
  ["an end of its own", '{\n  "a": 1}\n \n', '{\n  "b": [\n    2\n  ]\n}\n \n'],
  ["one line, though an inner one is broken", '{"a":{\n  "c": 1\n}}', '{"b":[2]}'],
  ["one line", '{"a":1}\n', '{"b":[2]}\n'],
  ["no indentation", '{\n"a":1\n}', '{"b":[2]}'],
  ["CRLF", '{\r\n  "a": 1\r\n}\r\n', '{\r\n  "b": [\r\n    2\r\n  ]\r\n}\r\n'],
])("keeps %s", (_, text, written) => {
  expect(writtenLike(text, { b: [2] })).toBe(written)
})
