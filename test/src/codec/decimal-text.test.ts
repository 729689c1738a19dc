import { expect, test } from "vitest"
import { decimalText, survives } from "../../../src/codec/decimal-text.js"

test.each([
  [0, "0"],
  [-0, "0"],
  [1.5, "1.5"],
  [-123, "-123"],
  [1e21, "1000000000000000000000"],
  [-1.25e21, "-1250000000000000000000"],
  [123456789012345680000, "123456789012345680000"],
  [0.000001, "0.000001"],
  [1e-7, "0.0000001"],
  [-1.25e-7, "-0.000000125"],
])("%d is written without an exponent: %s", (number, text) => {
  expect(decimalText(number)).toBe(text)
})

test.each([
  ["0", true],
  ["-0", true],
  ["0.000", true],
  ["0e5", true],
  ["000", true],
  ["1", true],
  ["+1", true],
  ["-1.50", true],
  ["0.10", true],
  ["1050.0", true],
  ["100", true],
  ["1e2", true],
  ["1.0E+2", true],
  ["1500e-1", true],
  [".5", true],
  ["5.", true],
  ["1e21", true],
  ["9007199254740992", true],
  ["9007199254740993", false],
  ["-9007199254740993", false],
  ["0.1000000000000000055", false],
  ["0.30000000000000004", true],
  ["1e400", false],
  ["-1e400", false],
  ["1e-400", false],
  ["100000000000000000000000000000001", false],
])("whether JavaScript keeps %s: %s", (text, kept) => {
  expect(survives(text)).toBe(kept)
})
