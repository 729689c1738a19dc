import { expect, test } from "vitest"
import { wrapped } from "../../../src/format/wrapped.js"

test.each([
  [[], 10, []],
  [["abc"], 1, ["abc"]],
  [["ab", "cd"], 6, ["ab, cd"]],
  [["ab", "cd"], 5, ["ab,", "cd"]],
  [["ab", "cd", "e"], 7, ["ab, cd,", "e"]],
  [["ab", "cd", "e"], 6, ["ab,", "cd, e"]],
  [["😀", "😀"], 4, ["😀, 😀"]],
  [["😀", "😀"], 3, ["😀,", "😀"]],
])("writes the list %j within %d columns", (words, width, lines) => {
  expect(wrapped(words, width)).toEqual(lines)
})
