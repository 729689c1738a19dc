import { expect, test } from "vitest"
import { labelIn } from "../../../src/form/label.js"

test.each<[pointer: string, label: string | undefined]>([
  ["/a", "A"],
  ["/a/*", "A"],
  ["/a/*/*", "A"],
  ["/b/*", "one B"],
  ["/b", undefined],
  ["/c/*", undefined],
  ["/a/b", undefined],
  ["/a*", undefined],
])("%s is called %j", (pointer, label) => {
  expect(labelIn({ "/a": "A", "/b/*": "one B" }, pointer)).toBe(label)
})
