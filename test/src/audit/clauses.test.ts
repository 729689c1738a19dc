import type { Ledger } from "perevir"
import { expect, it } from "vitest"
import { clausesWithoutExample } from "../../../src/audit/clauses.js"

const rules = [{ id: "t.a" }, { id: "t.b" }, { id: "t.c" }, { id: "Stryker was here" }]
const ledger: Ledger = {
  document: "t.md",
  title: "T",
  sha256: "",
  lines: 4,
  markup: [],
  clauses: [
    { lines: [1, 2], says: "A.", became: "rule", rules: ["t.a", "t.b"] },
    { lines: [3, 3], says: "B.", became: "schema" },
    { lines: [4, 4], says: "C.", became: "rule", rules: ["t.c", "u.other"] },
  ],
}
const accepts = (rule: string) => ({ rule, expect: "accepted" })
const brings = (...found: readonly string[]) => ({ rule: "t.a", expect: found.map((rule) => ({ rule })) })

it.each<[about: string, examples: Parameters<typeof clausesWithoutExample>[2], missing: readonly (readonly [string, string])[]]>([
  ["each rule that none brings", [], [["t.a", "lines 1–2"], ["t.b", "lines 1–2"], ["t.c", "lines 4–4"]]],
  ["one that is only accepted", [accepts("t.a"), brings("t.b", "t.c")], [["t.a", "lines 1–2"]]],
  ["none that an example of another rule brings", [brings("t.a", "t.b"), brings("t.c")], []],
])("finds %s", (_, examples, missing) => {
  const found = clausesWithoutExample(rules, ledger, examples)
  expect(found.map(({ rule, at }) => [rule, at])).toEqual(missing)
  for (const { rule = "", says } of found) expect(says).toContain(rule)
}) // prettier-ignore
