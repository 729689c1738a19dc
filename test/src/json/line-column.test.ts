import { expect, test } from "vitest"
import { placesIn } from "../../../src/json/line-column.js"

test.each([
  ["", 0, 1, 1],
  ["\n", 0, 1, 1],
  ["\n", 1, 2, 1],
  ["\n\n", 2, 3, 1],
  ["\r\r", 2, 3, 1],
  ["a\r\nb", 1, 1, 2],
  ["a\nb\nc\nd\ne", 5, 3, 2],
  ["a\nb\nc\nd\ne", 8, 5, 1],
  ["a\nb\nc\nd\ne", 99, 5, 92],
  ["ab", 2, 1, 3],
  ["a\nb", 2, 2, 1],
  ["a\r\nb\rc", 4, 2, 2],
  ["a\r\nb\rc", 5, 3, 1],
])("counts lines of %j up to %i", (text, offset, line, column) => {
  expect(placesIn(text)(offset)).toEqual({ line, column })
})
