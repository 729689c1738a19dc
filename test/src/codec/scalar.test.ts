import { expect, test } from "vitest"
import { scalarOf } from "../../../src/codec/scalar.js"

test.each([
  ["text", " 1 ", { value: " 1 " }],
  ["boolean", "\t1\r\n", { value: true }],
  ["boolean", "false", { value: false }],
  ["boolean", "TRUE", undefined],
  ["boolean", "", undefined],
  ["boolean", "10", undefined],
  ["number", "\n+007.50 ", { value: 7.5 }],
  ["number", "-0", { value: 0 }],
  ["number", "5.", { value: 5 }],
  ["number", "-.5", { value: -0.5 }],
  ["number", ".", undefined],
  ["number", "", undefined],
  ["number", "1e3", undefined],
  ["number", "1 2", undefined],
  ["number", "\u00a01", undefined],
  ["number", "٣", undefined],
  ["number", "INF", undefined],
  ["number", "-9007199254740993", "lossy"],
] as const)("a %s of %j", (is, text, read) => {
  expect(scalarOf(is, text)).toEqual(read)
})
