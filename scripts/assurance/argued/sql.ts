import type { Argument } from "../survivors.js"

export const sql: readonly Argument[] = [
  {
    file: "src/sql/audit-query.ts",
    code: ["`FROM ${lists.length > 0 ? tableOf(mapping) : brokenRows(group, mapping)} AS t`,"],
    replacements: ["true", "lists.length >= 0"],
    because:
      "the rows of the whole table are looked at rule by rule all the same: to look at the broken ones alone is quicker",
  },
  {
    file: "src/sql/audit-query.ts",
    code: ['const key = one.lists.join("\\n")'],
    replacements: ['""'],
    because:
      "the SQL of two lists, one after the other, is not the SQL of two others, with a line between them or without",
  },
  {
    file: "src/sql/findings.ts",
    code: ["const joined = (left: string, right: string): string => (left === \"''\" ? right : `${left} || ${right}`)"],
    replacements: ["false", '""'],
    because: "the empty text joined to another is that other",
  },
  {
    file: "src/sql/findings.ts",
    code: ['return predicate({ is: "oneOf", values: node.values }, value, false)?.sql'],
    because: "one of several values always has a predicate; the types cannot say so",
  },
  {
    file: "src/sql/predicate.ts",
    code: ['case "sampled":'],
    because: "what is only known by samples has no pattern of its name either",
  },
  {
    file: "src/sql/mapping.ts",
    code: ['return kinds.includes("json") ? "json" : kinds.includes("text") ? "text" : (kinds[0] ?? "json")'],
    replacements: ['""'],
    because: "a choice is between something, so there is a first kind; the types cannot say so",
  },
]
