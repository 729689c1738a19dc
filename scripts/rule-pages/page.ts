import type { DeclaredRule } from "perevir"
import { engineRuleIds } from "../../src/verdict/engine-rules.js"
import { grouped } from "../../src/format/grouped.js"
import { code, linesOf, link, listed, prose, table } from "./markdown.js"
import { membersTable } from "./members.js"
import type { AnyExample, AnyOperation, Pack } from "./packs.js"
import { folded, nameOf } from "./places.js"
import { casesOf } from "./cases.js"
import { factsOf, standsOf } from "./stands.js"

/** The page of a pack, as Markdown: what a domain expert reads and signs. */
export function pageOf(pack: Pack): string {
  const { name, words, operations } = pack
  return [
    `<!-- Made of rules/${name} by npm run docs: change the rules, not this page. -->`,
    `# ${words.heading}`,
    ...words.about.map(prose),
    headOf(pack),
    "## How to read this page",
    legend(operations),
    ...(Object.keys(words.facts).length > 0 ? ["## What has to be known besides the request", factsTable(pack)] : []),
    "## What is sent",
    ...operations.flatMap(({ http, tree }) => [...(operations.length > 1 ? [`### ${http}`] : []), membersTable(tree)]),
    ...words.sections.flatMap(({ heading, rules }) => [
      `## ${heading}`,
      ...rules.flatMap((id) => ruleSection(pack, ruleOf(pack, id))),
    ]),
    "## Rules of every operation, in this one",
    "What they say stands in [the index](README.md#the-rules-of-every-operation). What they mean here:",
    ...engineCases(operations, casesIn(pack)),
    ...answerOf(pack),
    ...codesOf(pack),
    "## The document, clause by clause",
    clauses(pack),
  ].join("\n\n")
}

function headOf(pack: Pack): string {
  const { name, operations, ledger } = pack
  const ofAnswers = rulesOfAnswers(pack).length
  const own = ownRules(operations)
  const count = (of: (rule: DeclaredRule) => boolean) => own.filter(of).length
  return [
    ...operations.map(({ id, http }) => `- Operation: ${code(http)}, called ${code(id)} here`),
    `- Document: “${ledger.title}”, file ${code(ledger.document)}, ${ledger.lines} lines, SHA-256 ${code(ledger.sha256)}`,
    `- Rules of its own: ${own.length}; ${count(({ basis }) => basis === "documented")} documented, ${count(({ basis }) => basis === "inferred")} inferred;` +
      ` ${count(({ severity }) => severity === "error")} reject, ${count(({ severity }) => severity === "warning")} warn`,
    ...(ofAnswers > 0 ? [`- Rules about [what comes back](#what-comes-back): ${ofAnswers}`] : []),
    `- What is still open, and where the rules are written: [rules/${name}](../../rules/${name}/README.md)`,
  ].join("\n")
}

function legend(operations: readonly AnyOperation[]): string {
  const all = ownRules(operations).flatMap(({ id }) => operations.flatMap(({ tree }) => standsOf(tree, id)))
  const inList = all.find(({ pattern }) => pattern.includes("*"))?.pattern
  const inObject = all.find(({ part, pattern }) => part === "body" && pattern.length === 2 && pattern[1] !== "*")
  const hasPrivate = operations.some(({ tree }) => membersTable(tree).includes(", private"))
  return [
    "- An **error** rejects the request. A **warning** is reported, and the request goes through.",
    "- A **documented** rule stands in the document, at the passage that is cited. An **inferred** one does not: the document is silent there, and the reason is given why we have the rule all the same.",
    ...(inList ? [listLegend(inList)] : []),
    ...(inObject && !inList ? [objectLegend(inObject.pattern)] : []),
    "- Behind → stands what the sender is told. _Offered_ is a change that can be made at once. The values of the examples are the document's own, or invented.",
    ...(hasPrivate
      ? [
          "- A **private** member never shows its value in what is told, unless a form asks for it, as some examples do.",
        ]
      : []),
  ].join("\n")
}

function listLegend(pattern: readonly string[]): string {
  const list = pattern.slice(0, pattern.indexOf("*"))
  return `- ${code(nameOf(pattern))} is that member of every element of the list ${code(nameOf(list))}; ${code(`${nameOf(list)}[0]`)} is its first element.`
}

const objectLegend = (pattern: readonly string[]) =>
  `- ${code(nameOf(pattern))} is the member ${code(String(pattern[1]))} inside ${code(String(pattern[0]))}.`

function factsTable({ words, operations }: Pack): string {
  const own = ownRules(operations)
  const rows = Object.entries(words.facts).map(([fact, says]) => {
    const rules = own.filter(({ id }) => operations.some(({ tree }) => factsOf(tree, id).includes(fact)))
    return [code(fact), prose(says), rules.map(({ id }) => link(id)).join(", ") || "none"]
  })
  return [
    "These are given along with the request. A rule that lacks what it needs neither passes nor fails: if it is an error, the request is _undecided_, and does not go through.",
    table(["fact", "what it is", "decides"], rows),
  ].join("\n\n")
}

function ruleOf({ name, operations }: Pack, id: string): DeclaredRule {
  const rule = ownRules(operations).find((one) => one.id === id)
  if (rule === undefined) throw new Error(`rules/${name}/page.ts lists ${id}, which is no rule of the pack`)
  return rule
}

const ownRules = (operations: readonly AnyOperation[]): readonly DeclaredRule[] => [
  ...new Map(
    operations
      .flatMap(({ rules }) => rules)
      .filter(({ id }) => !engineRuleIds.has(id))
      .map((rule) => [rule.id, rule]),
  ).values(),
]

function ruleSection(pack: Pack, rule: DeclaredRule, cases = casesIn(pack), { operations } = pack): readonly string[] {
  const judging = operations.filter(({ rules }) => rules.some(({ id }) => id === rule.id))
  const stands = judging.flatMap(({ tree }) => standsOf(tree, rule.id))
  const places = [...grouped(stands, ({ part, pattern }) => [part, ...pattern].join("/")).values()].map(([one]) => one)
  const isTable = places.some(({ presence }) => presence)
  const facts = [...new Set(judging.flatMap(({ tree }) => factsOf(tree, rule.id)))].map(code)
  const lacks = stands.flatMap(({ part, reads }) => (part === "body" ? reads.map(([, { source }]) => source) : []))
  const parts = [...new Set(lacks)].filter((source) => ["path", "query", "headers"].includes(source))
  const needs = [...facts, ...parts.map((part) => `the ${part} of the request`)]
  return [
    `### ${rule.id}`,
    `**${prose(rule.says)}**`,
    [
      `- Concerns: ${isTable ? `each of the ${places.length} members [above](#what-is-sent)` : folded(places)}`,
      ...(operations.length > judging.length ? [`- Only in: ${listed(judging.map(({ http }) => code(http)))}`] : []),
      `- ${rule.severity === "error" ? "Error" : "Warning"}, ${basisOf(pack, rule)}`,
      ...(needs.length > 0 ? [`- Needs to know: ${listed(needs)}`] : []),
    ].join("\n"),
    casesOf(rule.id, rule.severity, cases),
  ]
}

/** What comes back: its members, its rules, and what those of every operation mean there. */
function answerOf(pack: Pack): readonly string[] {
  const { answer } = pack
  if (answer === undefined) return []
  const { operation, examples } = answer
  const cases = examples.map((example) => [operation, example] as const)
  const lists = [...operation.tree.parts.body.members].length > 0
  return [
    "## What comes back",
    `The answer of the upstream is judged too, under the name ${code(operation.id)}. Nothing can be rejected any more: an error says that the answer is not what the document says, a warning that it is not what was expected. ${comparing(operation)}`,
    lists ? membersTable(operation.tree) : "The document lists no member of it.",
    ...rulesOfAnswers(pack).flatMap((rule) => ruleSection(pack, rule, cases, { ...pack, operations: [operation] })),
    "### Rules of every operation, in the answer",
    ...engineCases([operation], cases, "####"),
    ...casesToldBefore(pack, cases),
  ]
}

/** The rules of answers that are not told of with the requests already: a value may be the same in both. */
function rulesOfAnswers({ operations, answer }: Pack): readonly DeclaredRule[] {
  const told = new Set(ownRules(operations).map(({ id }) => id))
  return answer ? ownRules([answer.operation]).filter(({ id }) => !told.has(id)) : []
}

/** What the rules of values that requests have too find in answers. */
function casesToldBefore(pack: Pack, cases: Cases): readonly string[] {
  const toldBefore = ownRules(pack.operations).filter(({ id }) => cases.some(([, { rule }]) => rule === id))
  return toldBefore.flatMap(({ id, severity }) => [`#### ${id} of the answer`, casesOf(id, severity, cases)])
}

/** What the facts of an answer are. */
function comparing({ tree }: AnyOperation): string {
  const names = [...tree.facts.members.keys()]
  const are = { sent: "the request as it was accepted", plan: "its plan, which tells what the upstream should do" }
  const facts = names.map(
    (name) => `${code(name)} is ${(are as Readonly<Record<string, string>>)[name] ?? "known besides"}`,
  )
  return facts.length > 0 ? `${listed(facts)}; where it is not known, the rules that need it are silent.` : ""
}

/** The numbers that stand for rules in an error body. */
function codesOf({ codes }: Pack): readonly string[] {
  if (codes === undefined) return []
  const rows = Object.entries(codes).map(([id, number]) => [
    String(number),
    link(id, engineRuleIds.has(id) ? "README.md" : ""),
  ])
  return [
    "## Codes in error bodies",
    "An error body has for each issue the number of its rule. A number never changes.",
    table(["code", "rule"], rows),
  ]
}

function basisOf({ ledger }: Pack, { id, citation, infers = "" }: DeclaredRule): string {
  const became = citation === undefined ? ["judgement"] : ["rule", "wire"]
  const clauses = ledger.clauses.filter(
    (clause) => became.includes(clause.became) && "rules" in clause && clause.rules?.includes(id),
  )
  const lines = linesOf(clauses.map((clause) => clause.lines))
  return citation === undefined
    ? `inferred (${lines}): ${prose(infers)}`
    : `documented: ${prose(citation.at)} (${lines})`
}

function casesIn({ operations, examples }: Pack): readonly (readonly [AnyOperation, AnyExample])[] {
  return operations.flatMap((operation) =>
    examples
      .filter((example) => example.operation === undefined || operation.id.endsWith(`.${example.operation}`))
      .map((example) => [operation, example] as const),
  )
}

type Cases = ReturnType<typeof casesIn>

function engineCases([operation]: readonly AnyOperation[], cases: Cases, level = "###"): readonly string[] {
  const brought = [...engineRuleIds].filter((id) => cases.some(([, { rule }]) => rule === id))
  const severity = (id: string) => operation?.rules.find((rule) => rule.id === id)?.severity ?? "error"
  return brought.flatMap((id) => [
    `${level} ${id}${level === "###" ? "" : " of the answer"}`,
    casesOf(id, severity(id), cases),
  ])
}

const becameSays = {
  schema: "**shape** of the request",
  plan: "**plan**",
  wire: "**wire**",
  judgement: "**our judgement**",
  "out of scope": "**out of scope**",
} as const

function clauses({ ledger, operations }: Pack): string {
  const rows = ledger.clauses.map((clause) => {
    const rules = "rules" in clause ? (clause.rules ?? []) : []
    const links = rules.map((id) => link(id, engineRuleIds.has(id) ? "README.md" : ""))
    const because = "because" in clause ? `: ${prose(clause.because)}` : ""
    const named = links.length > 0 ? ` (${links.join(", ")})` : ""
    const became = clause.became === "rule" ? links.join(", ") : becameSays[clause.became] + named + because
    return `- ${linesOf([clause.lines])}: ${prose(clause.says)} → ${became}`
  })
  const plans = operations.some(({ tree }) => tree.plan !== undefined)
  return [
    "Every clause, in the document's order, and what became of it: a rule, which is named; the **shape** of the request, which is the table above; " +
      (plans ? "the **plan**, which tells what an accepted request will do; " : "") +
      "the **wire**, which is how requests and answers are written when they travel; **our judgement**, where the document is silent or says two things; or **out of scope**. Clauses are told in our words.",
    rows.join("\n"),
  ].join("\n\n")
}
