import { describe, expect, it } from "vitest"
import { decodeText, exactNumber } from "../../../src/check/decode.js"
import type { Node } from "../../../src/tree/tree.js"
import { listOf, literal, numeric, text, truth, union } from "./made.js"

const integer = (): Node => numeric({ integer: true })

describe("a text of a path, query or header", () => {
  it.each<[about: string, node: () => Node, given: string, value: unknown]>([
    ["where a text is wanted", text, "5", "5"],
    ["where a text or a number is", () => union([numeric(), text()]), "5", "5"],
    ["where a number is", numeric, "5", 5],
    ["negative", numeric, "-5", -5],
    ["nought", numeric, "0", 0],
    ["with more digits", numeric, "120", 120],
    ["with a zero before it", numeric, "05", "05"],
    ["with something before it", numeric, "x5", "x5"],
    ["with something after it", numeric, "5x", "5x"],
    ["with a plus", numeric, "+5", "+5"],
    ["empty", numeric, "", ""],
    ["a fraction", numeric, "1.25", 1.25],
    ["a negative fraction", numeric, "-10.5", -10.5],
    ["a fraction below one", numeric, "0.5", 0.5],
    ["a fraction with a zero before it", numeric, "01.5", "01.5"],
    ["a fraction with something before it", numeric, "x1.5", "x1.5"],
    ["a fraction with something after it", numeric, "1.5x", "1.5x"],
    ["a fraction without its end", numeric, "1.", "1."],
    ["a fraction without its start", numeric, ".5", ".5"],
    ["a fraction where an integer is wanted", integer, "1.5", "1.5"],
    ["an integer where one is wanted", integer, "15", 15],
    ["a fraction where one of two numbers is wanted", () => union([integer(), numeric()]), "1.5", 1.5],
    ["a fraction where integers are wanted", () => union([integer(), truth()]), "1.5", "1.5"],
    ["a number that is listed", () => literal(5), "5", 5],
    ["a number that is not", () => literal(5), "6", "6"],
    ["a fraction that is listed", () => literal(1.5), "1.5", "1.5"],
    ["true", truth, "true", true],
    ["false", truth, "false", false],
    ["True", truth, "True", "True"],
    ["true where only that is listed", () => literal(true), "true", true],
    ["false where only true is listed", () => literal(true), "false", "false"],
    ["true where only false is listed", () => literal(false), "true", "true"],
    ["true where a number is wanted", numeric, "true", "true"],
    ["a number where true is wanted", truth, "1", "1"],
    ["anything where a list is wanted", () => listOf(numeric()), "1", "1"],
  ])("%s", (_, node, given, value) => {
    expect(decodeText(node(), given)).toBe(value)
  })
})

describe("the number that a text is", () => {
  it.each<[text: string, value: number | undefined]>([
    ["5", 5],
    ["-5", -5],
    ["100", 100],
    ["5.0", 5],
    ["5.00", 5],
    ["10.50", 10.5],
    ["100.0", 100],
    ["0.10", 0.1],
    ["0", 0],
    ["-0", 0],
    ["0.0", 0],
    ["-0.0", 0],
    ["-0.50", -0.5],
    ["1e2", undefined],
    ["x", undefined],
    ["", undefined],
    ["9007199254740993", undefined],
    ["0.1000000000000000055", undefined],
    ["0.0000001", undefined],
    ["1000000000000000000000", undefined],
    [`1.${"0".repeat(62)}`, 1],
    [`1.${"0".repeat(63)}`, undefined],
  ])("%s → %s", (given, value) => {
    expect(exactNumber(given)).toBe(value)
  })
})
