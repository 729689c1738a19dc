import { atLeast, date, email, httpUrl, integer, matches, notBlank, oneOf, phoneNumber } from "perevir/constraint"
import type { Constraint } from "perevir/constraint"
import { expect, test } from "vitest"
import { shapeOf } from "../../../src/form/value-shape.js"
import type { Node, ValueRule } from "../../../src/tree/tree.js"

const common = { rules: [], nfc: false, sensitive: false }
const rule = (check: object, severity?: "warning"): ValueRule => ({
  id: "a.b",
  about: { cites: "a row", says: "It is.", ...(severity && { severity }) },
  check: check as Constraint<unknown, unknown>,
})
const node = (kind: Node["kind"], ...checks: readonly object[]): Node =>
  ({ ...common, kind, rules: checks.map((check) => rule(check)) }) as Node
const text = (...checks: readonly object[]) => node("string", ...checks)
const warned = (check: object): Node => ({ ...common, kind: "string", rules: [rule(check, "warning")] })
const literal = (...values: readonly (string | number | boolean)[]): Node => ({ ...common, kind: "literal", values })
const union = (rules: readonly object[], ...variants: readonly Node[]): Node =>
  ({ ...common, kind: "union", variants, rules: rules.map((check) => rule(check)) }) // prettier-ignore
const composed = (of: Node): Node => ({ ...of, nfc: true })

const two = { pattern: "\\d{2}" }
const [digits, letters] = [matches(/^\d{2}$/), matches(/^[a-z]$/)]
const number = { step: "any", type: "number" }

test.each<[about: string, node: Node, shape: object]>([
  ["a text", text(), { type: "text" }],
  ["a text with a pattern", text(digits), { type: "text", ...two }],
  ["a text with a pattern that only warns", warned(digits), { type: "text" }],
  ["a text that is brought to NFC first", composed(text(digits)), { type: "text" }],
  ["a text without a pattern of its own", text({ test: () => true }), { type: "text" }],
  ["one of several texts", text(digits, oneOf(["a", "b"])), { type: "choice", options: ["a", "b"] }],
  ["one of several numbers", node("number", oneOf([1, 2])), { type: "choice", options: [1, 2] }],
  ["a number", node("number"), number],
  ["a whole number", node("number", integer(1)), { type: "number", min: 1, step: 1, inputMode: "numeric" }],
  ["a number with a limit", node("number", atLeast(-1)), { ...number, min: -1 }],
  ["a literal", literal("a", 1), { type: "choice", options: ["a", 1] }],
  ["a truth", node("boolean"), { type: "boolean" }],
  ["a date", node("date"), { type: "date" }],
  ["a list", { ...common, kind: "list", elements: [], rest: undefined }, { type: "list" }],
  ["a record", { ...common, kind: "object", members: new Map(), rest: text() }, { type: "record" }],
  ["anything", node("open"), { type: "any" }],
  ["nothing", node("null"), { type: "any" }],
  ["what is in itself", { ...common, kind: "lazy", node: () => text(digits) }, { type: "text", ...two }],
  ["a text or nothing", union([], text(digits), node("null")), { type: "text", ...two }],
  ["a text or nothing, with a rule of both", union([digits], text(), node("null")), { type: "text", ...two }],
  [
    "a rule of the text and one of both",
    union([letters], text(digits), node("null")),
    { type: "text", pattern: "(?=(?:\\d{2})$)(?:[a-z])" },
  ],
  ["nothing but nothing", union([digits], node("null")), { type: "any" }],
  ["two texts, of which each has a rule", union([], text(digits), text(letters)), { type: "text" }],
  ["two texts, with a rule of both", union([digits], text(letters), text()), { type: "text", ...two }],
  ["a text or a number", union([], node("number"), text(digits)), { type: "text", ...two }],
  ["a number or a truth", union([digits], node("number"), node("boolean")), { type: "any" }],
  ["two numbers", union([], node("number", integer()), node("number")), number],
  ["two literals", union([], literal("a"), literal(1, true)), { type: "choice", options: ["a", 1, true] }],
  ["a literal or nothing", union([], literal("a"), node("null")), { type: "choice", options: ["a"] }],
  ["a literal or a number", union([], literal("a"), node("number")), { type: "any" }],
  ["texts of which one is brought to NFC", union([digits], composed(text()), node("null")), { type: "text" }],
  ["two texts of which one is brought to NFC", union([digits], composed(text()), text()), { type: "text" }],
  ["a union that is brought to NFC", composed(union([digits], text())), { type: "text" }],
  ["a choice of days", text(date, oneOf(["2026-01-31"])), { type: "choice", options: ["2026-01-31"] }],
])("the shape of %s", (_, of, shape) => {
  expect(shapeOf(of)).toEqual(shape)
})

test.each<[inputMode: string, of: Node, passing: string, refused: string]>([
  ["email", text(email), "a@b", "a b"],
  ["url", text(httpUrl), "https://a", "a"],
  ["tel", text(notBlank, phoneNumber), "+380 12", "a"],
])("the keyboard %s comes with the pattern of its texts", (inputMode, of, passing, refused) => {
  const shape = shapeOf(of)
  const pattern = new RegExp(`^(?:${shape.pattern})$`, "v")
  expect([shape.inputMode, pattern.test(passing), pattern.test(refused)]).toEqual([inputMode, true, false])
})

test("of two keyboards the first is shown", () => {
  expect(shapeOf(text(phoneNumber, email)).inputMode).toBe("tel")
})
