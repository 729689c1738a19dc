import { expect, test } from "vitest"
import { tokensOf } from "../../../src/form/form-name.js"

test.each<[name: string, tokens: readonly string[]]>([
  ["a", ["a"]],
  ["", [""]],
  ["a.b.0", ["a", "b", "0"]],
  ["a[0].b", ["a", "0", "b"]],
  ["a[0][b]", ["a", "0", "b"]],
  ["a[10][]", ["a", "10"]],
  ["a[]", ["a"]],
  ["a[][]", ["a", ""]],
  ["a[].b", ["a", "", "b"]],
  ["a[b", ["a[b"]],
  ["a[[0]]", ["a[", "0]"]],
  ["/a/0/b", ["a", "0", "b"]],
  ["/a~1b/~0", ["a/b", "~"]],
  ["/a[]", ["a[]"]],
  ["/a.b", ["a.b"]],
  ["/a~2", ["/a~2"]],
  ["a/b", ["a/b"]],
])("takes the name %j apart", (name, tokens) => {
  expect(tokensOf(name)).toEqual(tokens)
})
