import { expect, test } from "vitest"
import { jsonOf, textOf } from "../../../src/format/text.js"

test.each(["a", "a b c", "Київ", "5x", "x5", "trueish", "untrue", "nullify", "-", "--5", "+5", "a-b/c.d", "P-1"])(
  "writes the text %s as it is",
  (text) => {
    expect(textOf(text)).toBe(text)
  },
)

test.each([
  ...["", " ", " a", "a ", "a  b", "a\tb", "a\n", 'a"b', "a'b", "a,b", "a:b", "a;b", "[a", "a]", "{a", "a}", "a, b"],
  ...["true", "false", "null", "0", "5", "-5", "1.5", "1e5", "1E-5", "-1.5e+10"],
])("writes the text %j as JSON, for it could be something else", (text) => {
  expect(textOf(text)).toBe(JSON.stringify(text))
})

test.each([
  [5, "5"],
  [true, "true"],
  [null, "null"],
  [undefined, "undefined"],
  [{ a: ["b"] }, '{"a":["b"]}'],
  [["a"], '["a"]'],
  ["\u009b", "\\u{9b}"],
  ["\u200b,", '"\\u{200b},"'],
])("writes the value %j in one line", (value, text) => {
  expect(textOf(value)).toBe(text)
})

test("writes a text as JSON where that is asked for", () => {
  expect(jsonOf("a")).toBe('"a"')
})
