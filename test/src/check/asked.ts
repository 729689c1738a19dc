import { KnownFacts } from "../../../src/check/known-facts.js"
import type { Scope } from "../../../src/check/reading.js"
import { RequestCells } from "../../../src/check/request-cells.js"
import type { Row } from "../../../src/check/row.js"
import { rowsOf } from "../../../src/check/rows.js"
import { walk, type Telling, type Walked } from "../../../src/check/walk.js"
import type { About } from "../../../src/declare/rule.js"
import type { Focus } from "../../../src/operation/focus.js"
import { settingsOf, type Settings } from "../../../src/operation/settings.js"
import { looseObject } from "../../../src/tree/loose.js"
import { parsePlace, parseRead } from "../../../src/tree/places.js"
import type { CheckRule, EditableRule, FindRule, Node, ObjectNode, PlacedRule, Stand, Tree } from "../../../src/tree/tree.js" // prettier-ignore
import type { Options } from "../../../src/verdict/options.js"
import type { Part } from "../../../src/verdict/spot.js"
import { spotOf, spots } from "../spot.js"
import { objectOf } from "./made.js"

// An operation, made up: its tree, and what comes of asking it.

interface Shape {
  readonly body?: ObjectNode
  readonly path?: ObjectNode
  readonly query?: ObjectNode
  readonly facts?: Readonly<Record<string, Node>>
  /** Facts that are found in the stored object: the names of its members. */
  readonly from?: Readonly<Record<string, string>>
  /** The name of the stored object, `current`; null where there is none. */
  readonly stored?: string | null
  readonly rules?: readonly PlacedRule[]
  readonly plan?: (draft: never) => unknown
}

export function treeOf({
  body,
  path,
  query,
  facts = {},
  from = {},
  stored = "current",
  rules = [],
  plan,
}: Shape): Tree {
  const parts = { path: path ?? objectOf({}), query: query ?? objectOf({}), headers: objectOf({}), body: body ?? objectOf({}) } // prettier-ignore
  const looked = Object.entries(facts).map(([name, node]) => ({ name, node, from: from[name] }))
  const held = looked.flatMap(({ from, node }) => (from === undefined ? [] : [[from, node] as const]))
  return {
    id: "own.update",
    http: "PATCH /own",
    source: "own.txt",
    parts,
    unknown: "error",
    facts: objectOf({ ...facts, ...(stored !== null && { [stored]: looseObject(parts.body, held) }) }),
    looked,
    stored: stored ?? undefined,
    rules: rules.map((rule, rank) => ({ ...rule, rank })),
    valueRules: new Map(),
    messages: {},
    plan,
  }
}

type Reads = Readonly<Record<string, string>>
const defaults = { rank: 0, about: { cites: "a row", says: "So." } as About } as const

/** A place where a rule stands, with what it reads there. */
export function standAt(place: string, reads: Reads = {}, change: Partial<Stand> = {}): Stand {
  const { part, pattern } = parsePlace(place)
  const parsed = Object.entries(reads).map(([name, text]) => [name, parseRead(text, { part, pattern })] as const)
  return { part, pattern, reads: parsed, mayBeMissing: false, presence: false, ...change }
}

/** A rule that is asked at each of its places. */
export const checkRule = (stands: readonly Stand[], change: Partial<CheckRule> = {}): CheckRule => ({
  kind: "check",
  id: "own.check",
  ...defaults,
  stands,
  when: undefined,
  check: () => true,
  params: undefined,
  ...change,
})

/** A rule that is asked once. */
export const findRule = (
  places: readonly string[],
  reads: Reads,
  find: FindRule["find"],
  change: Partial<FindRule> = {},
): FindRule => ({
  kind: "find",
  id: "own.find",
  ...defaults,
  stands: places.map((place) => ({
    ...standAt(place),
    reads: Object.entries(reads).map(([name, text]) => [name, parseRead(text, undefined)] as const),
    mayBeMissing: true,
  })),
  when: undefined,
  find,
  ...change,
})

/** A state table. */
export const editableRule = (
  leaves: readonly string[],
  by: string,
  open: Readonly<Record<string, readonly string[]>>,
): EditableRule => ({
  kind: "editable",
  id: "own.editable",
  ...defaults,
  stands: leaves.map((leaf) => standAt(leaf, {}, { presence: true })),
  by: parseRead(by, undefined),
  open: new Map(Object.entries(open).map(([state, pointers]) => [state, new Set(pointers)])),
})

export interface Question {
  readonly request?: Readonly<Partial<Record<Part, unknown>>>
  readonly facts?: unknown
  readonly whole?: boolean
  readonly options?: Options
  readonly focus?: Focus
}

const settingsFor = (tree: Tree, options: Options = {}): Settings => {
  const ids = ["own.rule", "own.other", "own.check", "own.find", "own.editable"]
  const rules = ids.map((id) => ({ id, basis: "documented", severity: "error" }) as const)
  return settingsOf({ id: tree.id, rules }, options)
}

/** What rules may look at. */
export function scopeOf(tree: Tree, { request = { body: {} }, facts, whole = false, options }: Question = {}): Scope {
  const settings = settingsFor(tree, options)
  const cells = new RequestCells(tree, settings, request, whole)
  return { request: cells, facts: new KnownFacts(tree, settings, facts), lists: new Map(), tells: false }
}

/** What comes of a question; with `telling` of each rule at each place. */
export function walked(
  tree: Tree,
  { request = { body: {} }, facts, whole = false, options, focus }: Question = {},
  telling?: Telling,
): Walked {
  const settings = settingsFor(tree, options)
  const known = new KnownFacts(tree, settings, facts)
  return walk({ tree, settings, known, request, whole, ...(focus && { focus }), ...(telling && { telling }) })
}

/** What became of each rule at each place, in brief: `/a/0 failed`. */
export function rows(tree: Tree, question: Question = {}): readonly string[] {
  const telling: Telling = { rows: [] }
  walked(tree, question, telling)
  return telling.rows.map(rowText)
}

/** What became of a rule at each place, where nobody is told of what does not apply. */
export const untold = (tree: Tree, question: Question = {}): readonly string[] =>
  tree.rules.flatMap((rule) => [...rowsOf(rule, scopeOf(tree, question), "reject", question.focus)].map(rowText))

function rowText(row: Row): string {
  const said = `${spotOf(row.place)} ${row.is}`
  if (row.is === "unchecked") return `${said} ${row.facts.join()}`
  if (row.is === "failed") return `${said} ${JSON.stringify(row.params)}`
  if (row.is !== "inapplicable") return said
  return `${spotOf(row.place)} ${row.because.why}${"what" in row.because ? ` ${row.because.what}` : ""}`
}

/** What is found, in order and in brief: `rule@pointer`. */
export const foundIn = (tree: Tree, question: Question = {}): readonly string[] => spots(walked(tree, question).found)
