import type { Argument } from "../survivors.js"

const shortcut = "saves a longer look that comes to the same"
const none = "no finding, place or rule has such a name"

/** Of the audit. */
export const audit: readonly Argument[] = [
  {
    file: "src/audit/audit.ts",
    code: [
      'kind === seen.kind && (at?.includes(seen.at ?? "") ?? true) && (rules?.includes(seen.rule ?? "") ?? true)',
      "const { ledger, examples, argued = [] } = options",
    ],
    because: none,
  },
  {
    file: "src/audit/clauses.ts",
    code: [
      'examples.flatMap(({ expect }) => (typeof expect === "string" ? [] : expect.map(({ rule }) => rule))),',
      'const of = "rules" in clause ? (clause.rules ?? []) : []',
    ],
    because: none,
  },
  {
    file: "src/audit/contradictions.ts",
    code: [
      "for (const [one, other] of values.of(variant) === undefined ? pairsOf(variant.rules) : []) {",
      "if (accepted.some((drawn) => passes(drawn, one.id) && passes(drawn, other.id))) return []",
      "stands.flatMap(({ reads }) => reads.map(([, read]) => textOf(spotOfRead(read, stored))))",
      "if (--left === 0) return false",
    ],
    because: shortcut,
  },
  {
    file: "src/audit/contradictions.ts",
    code: ['const values = new Values("edges")'],
    because: "any value that passes will do",
  },
  {
    file: "src/audit/contradictions.ts",
    code: ['at: textOf({ root: one.stands[0]?.part ?? "body", pattern: one.stands[0]?.pattern ?? [] }),'],
    replacements: ['""', '["Stryker was here"]', "one.stands[0].part", "one.stands[0].pattern"],
    because: "every rule stands somewhere: the types cannot say so",
  },
  {
    file: "src/audit/contradictions.ts",
    code: [
      "const problem = judged.problems.find(({ rule }) => rule === drawn.breaks)",
      "if (problem === undefined) return false",
    ],
    because: "what was drawn to break a rule has that one problem",
  },
  {
    file: "src/audit/idle-rules.ts",
    code: [
      'return placed.kind === "editable" || placed.made?.breaks !== undefined || isBlind(placed) || hasFewReadings(tree, placed)',
    ],
    replacements: ["false", '""'],
    because: "a table reads nothing at its places: its readings are few",
  },
  {
    file: "src/audit/idle-rules.ts",
    code: ["return tree.valueRules.get(id)?.check.describes !== undefined || values.every(isFinite)"],
    because: "a rule of a value stands among those that were looked through: the types cannot say so",
  },
  {
    file: "src/audit/idle-rules.ts",
    code: ['if (rule.kind !== "check") return false', "} catch {"],
    because: "what has no check throws, and is not blind: as what throws without readings",
  },
  {
    file: "src/audit/observed.ts",
    code: [
      "this.unserved = new Map(each.flatMap(({ rule, because }) => (because === undefined ? [] : [[rule, because]])))",
      "return { request, facts, options, rows, ...(breaks !== undefined && { breaks }) }",
      "(violations === undefined ? [] : fc.sample(violations, ofEachRule))",
    ],
    because: "a member that is undefined is asked as one that is absent; what is no violation is taken out",
  },
  {
    file: "src/audit/unruled-fields.ts",
    code: [
      'const looked = new Set(tree.rules.flatMap((rule) => (rule.kind === "editable" ? [] : placesOf(tree, rule.stands))))',
    ],
    because: none,
  },
  {
    file: "src/audit/unread-facts.ts",
    code: [
      'function readByRules({ rules, looked, stored = "" }: Tree): ReadonlySet<string> {',
      'source === "facts" ? [String(pattern[0])] : source === "stored" || source === "merged" ? [stored] : []',
      '...(rule.kind === "editable" ? [...nameOf(rule.by), stored] : []), // what is unchanged may be sent',
      'function readByPlan({ plan, stored = "" }: Tree, { request, facts }: Case): ReadonlySet<string> {',
    ],
    because: none,
  },
]
