import { expect, test } from "vitest"
import { readJson } from "../../../src/cli/json-text.js"

test.each([
  ['{"a": 1, "b": {"a": 2}, "c": [{"a": 3}, {"a": 4}]}', "one name in several objects"],
  ['{"a": "a", "b": ["a", "a"]}', "names as values"],
  ['"a"', "a text alone"],
])("reads JSON: %.60s", (text) => {
  expect(readJson(text, "it")).toEqual(JSON.parse(text))
})

test("reads JSON of any depth", () => {
  expect(readJson(`${'{"a":['.repeat(20_000)}${"]}".repeat(20_000)}`, "it")).toHaveProperty("a")
})

test.each([
  ["a comma too many", '{\n  "a": 1,\n}', "what stands at line 3, column 1 can't stand there"],
  ["an end too early", '{\n  "a": 1', "it ends too early, at line 2, column 9"],
  ["no quotes", "{a: 1}", "line 1, column 2"],
  ["a comment", "// no\n{}", "line 1, column 1"],
  ["a number that is none", '{"a": 01}', "line 1, column 8"],
  ["two values", "{}\n{}", "line 2, column 1"],
  ["a line break in a string", '{\n "a": "one\ntwo"}', "at line 2, column 11 a string holds a line break"],
  ["a tab in a string", '["ok", "\t"]', "at line 1, column 9 a string holds"],
  ["brackets without end", "[".repeat(100_000), "it ends too early, at line 1, column 100001"],
])("tells where a text stops being JSON: %s", (_, text, where) => {
  expect(() => readJson(text, "deal.json")).toThrow(where)
  expect(() => readJson(text, "deal.json")).toThrow(/^deal\.json is no JSON: /)
})

test.each([
  ["in one object", '{"a": 1,\n "a": 2}', "line 1, column 2 and at line 2, column 2"],
  ["written differently", '{"a": 1, "\\u0061": 2}', "line 1, column 2 and at line 1, column 10"],
  ["inside", '{"x": [{"a": 1}, {"b": {}, "b": 2}]}', "line 1, column 19 and at line 1, column 28"],
  ["far apart", '{"a": {"b": 1}, "c": [{}], "a": 2}', "line 1, column 2 and at line 1, column 28"],
])("refuses a member that is named twice: %s", (_, text, where) => {
  expect(() => readJson(text, "deal.json")).toThrow(where)
})

test("quotes nothing of a broken text", () => {
  for (const text of [
    '{"secret": secret}',
    '{"a": "secret',
    "secret",
    '["secret" "secret"]',
    '{"secret":1,"secret":2}',
  ])
    expect(() => readJson(text, "it")).toThrow(/^(?!.*secret)/s)
})
