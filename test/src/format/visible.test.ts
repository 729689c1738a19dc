import { expect, test } from "vitest"
import { visible } from "../../../src/format/visible.js"

test.each([
  ["a\u001b[2J", "a\\u{1b}[2J"],
  ["\n\t", "\\u{a}\\u{9}"],
  ["\u007f\u0080", "\\u{7f}\\u{80}"],
  ["\u200d\u202e\ufeff", "\\u{200d}\\u{202e}\\u{feff}"],
  ["\u2028\u2029", "\\u{2028}\\u{2029}"],
  ["\ud800", "\\u{d800}"],
  ["\u{e0001}", "\\u{e0001}"],
  ["é \u00a0😀", "é \u00a0😀"],
])("writes out of %j what a terminal would obey or hide", (text, written) => {
  expect(visible(text)).toBe(written)
})
