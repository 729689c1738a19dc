import type { DeclaredRule, Example as CaseOf, Ledger } from "perevir"
import { describe, expect, test } from "vitest"

// What every pack is held to, whichever its document: its list of rules, its examples, its ledger

interface Found {
  readonly rule: string
  readonly in: string
  readonly pointer: string
  readonly params: unknown
  readonly fix?: unknown
}

interface Judged {
  readonly outcome: string
  readonly issues: readonly Found[]
  readonly warnings: readonly Found[]
  readonly unchecked: readonly { readonly rule: string }[]
}

interface Operation {
  readonly id: string
  readonly rules: readonly DeclaredRule[]
  readonly tree: { readonly source: string }
  check(body: unknown, facts?: never, options?: never): Judged
  checkRequest(request: object, facts?: never, options?: never): Judged
}

type Example = Omit<CaseOf<unknown>, "rule" | "facts" | "expect"> & {
  readonly rule: string
  readonly facts?: object
  readonly expect: "accepted" | "undecided" | readonly object[]
}

const judged = (operation: Operation, { body, facts, options, request }: Example) =>
  request
    ? operation.checkRequest({ ...request, body }, facts as never, options as never)
    : operation.check(body, facts as never, options as never)

const wanted = ({ expect: rows }: Example) =>
  typeof rows === "string" ? [] : rows.map((row) => ({ in: "body", params: {}, fix: undefined, ...row }))

const outcomeOf = (operation: Operation, { rule, expect: rows }: Example) => {
  if (typeof rows === "string") return rows
  const errors = new Set(operation.rules.filter(({ severity }) => severity === "error").map(({ id }) => id))
  if (rule === "fact") return "fault"
  return rows.some((row) => errors.has((row as Found).rule)) ? "rejected" : "accepted"
}

const engineRules = (unknown: string) => [
  "body contract error",
  "type documented error",
  "required documented error",
  `unknown inferred ${unknown}`,
  "string.wellFormed contract error",
  "fact contract error",
  "fault contract error",
  "unchecked contract error",
]

/**
 * Tests that an operation has the engine's rules and these, written `id basis severity`, and that each says what it rests on. Of an
 * answer an unknown member is a warning.
 */
export function holdCatalogue(
  operation: Operation,
  document: string,
  own: readonly string[],
  unknown: "error" | "warning" = "error",
): void {
  describe(`the rules of ${operation.id}`, () => {
    test("are these and no others", () => {
      const rules = operation.rules.map(({ id, basis, severity }) => `${id} ${basis} ${severity}`)
      expect(rules.toSorted()).toEqual([...engineRules(unknown), ...own].toSorted())
    })

    test.each(operation.rules.filter(({ basis }) => basis !== "contract"))("say what $id rests on", (rule) => {
      const cited = rule.citation?.document === document && rule.citation.at !== ""
      const inferred = rule.infers !== undefined && rule.infers !== ""
      expect([cited, inferred]).toEqual(rule.basis === "documented" ? [true, false] : [false, true])
    })
  })
}

/**
 * Tests that each example is judged as it says, and that every rule has a row that brings it and, if it is the pack's, one that
 * passes; but for rules of the engine that nothing can bring.
 */
export function holdExamples(
  operation: Operation,
  prefix: string,
  examples: readonly Example[],
  impossible: readonly string[] = [],
): void {
  describe(`the examples of ${operation.id}`, () => {
    test.each(examples)("$rule: $about", (example) => {
      const verdict = judged(operation, example)
      const found = [...verdict.issues, ...verdict.warnings]
      expect(
        found.map(({ rule, in: part, pointer, params, fix }) => ({ rule, in: part, pointer, params, fix })),
      ).toEqual(wanted(example))
      expect(verdict.outcome).toBe(outcomeOf(operation, example))
    })

    test("lack a fact for their rule where they are undecided", () => {
      for (const example of examples.filter(({ expect: rows }) => rows === "undecided"))
        expect(judged(operation, example).unchecked.map(({ rule }) => rule)).toContain(example.rule)
    })

    const ids = operation.rules.map(({ id }) => id)
    // A fault needs a member that throws, which is no data; what is unchecked needs a rule that could reject.
    const brought = ids.filter(
      (id) =>
        id !== "fault" && !impossible.includes(id) && (id !== "unchecked" || examples.some(({ rule }) => rule === id)),
    )
    test.each(brought)("bring %s", (id) => {
      const rows = examples.filter(({ rule }) => rule === id).flatMap(wanted)
      expect(rows.map((row) => (row as unknown as Found).rule)).toContain(id)
    })

    test.each(ids.filter((id) => id.startsWith(prefix)))("pass %s", (id) => {
      expect(examples.some(({ rule, expect: rows }) => rule === id && rows === "accepted")).toBe(true)
    })
  })
}

/** Tests that a ledger covers the document that its operations cite, and that it and their rules say the same of each other. */
export function holdLedger(ledger: Ledger, prefix: string, operations: readonly Operation[]): void {
  const rules = new Map(operations.flatMap((operation) => operation.rules.map((rule) => [rule.id, rule])))
  const marked = (...became: readonly string[]) =>
    new Set(
      ledger.clauses
        .filter((clause) => became.includes(clause.became))
        .flatMap((clause) => ("rules" in clause ? (clause.rules ?? []) : [])),
    )

  describe("the ledger", () => {
    test("is of one document, which every rule cites, and which its hash tells apart from all others", () => {
      expect(operations.map(({ tree }) => tree.source)).toEqual(operations.map(() => ledger.document))
      expect(ledger.sha256).toMatch(/^[0-9a-f]{64}$/)
      expect(ledger.title).not.toBe("")
    })

    test("covers every line of the document that is more than markup", () => {
      const covered = ledger.clauses.flatMap(({ lines: [first, last] }) =>
        Array.from({ length: last - first + 1 }, (_, index) => first + index),
      )
      const all = Array.from({ length: ledger.lines }, (_, index) => index + 1)
      expect(all.filter((line) => !covered.includes(line) && !ledger.markup.includes(line))).toEqual([])
      expect([...covered, ...ledger.markup].filter((line) => !all.includes(line))).toEqual([])
    })

    test("has its clauses in the document's order, each from a first line to a last that says something", () => {
      const starts = ledger.clauses.map(({ lines: [first] }) => first)
      expect(starts).toEqual(starts.toSorted((a, b) => a - b))
      expect(ledger.markup).toEqual([...new Set(ledger.markup)].toSorted((a, b) => a - b))
      const ends = ledger.clauses.flatMap(({ lines }) => lines)
      expect(ends.filter((line) => ledger.markup.includes(line))).toEqual([])
      expect(ledger.clauses.filter(({ lines: [first, last] }) => last < first)).toEqual([])
    })

    test("says why wherever the document does not", () => {
      const reasons = ledger.clauses.flatMap((clause) => ("because" in clause ? [clause.because] : []))
      expect(reasons.filter((because) => because === "")).toEqual([])
      const named = ledger.clauses.flatMap((clause) => ("rules" in clause ? [clause.rules?.length] : []))
      expect(named).not.toContain(0)
    })

    const own = [...rules.values()].filter(({ id }) => id.startsWith(prefix) || id in rowsOfTheTable)
    test.each(own)("says where $id comes from", ({ id, basis }) => {
      expect(marked(...(basis === "documented" ? ["rule", "wire"] : ["judgement"]))).toContain(id)
    })

    test("names only rules that there are, and calls them documented or judged by us as they are", () => {
      expect([...marked("rule", "wire")].filter((id) => rules.get(id)?.basis !== "documented")).toEqual([])
      expect([...marked("judgement")].filter((id) => !rules.has(id))).toEqual([])
    })
  })
}

/** The engine's rules that each document gives their content: the types of its rows, what they require, what they list. */
const rowsOfTheTable = { type: true, required: true, unknown: true }
