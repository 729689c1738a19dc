import { parsePointer, toPointer } from "../pointer.js"
import type { Node, PlacedRule, Tree } from "../tree/tree.js"
import type { Part } from "../verdict/spot.js"
import type { Cell } from "./cell.js"
import { compareFound, operationPhase, type Found, type Lacking } from "./found.js"
import type { KnownFacts } from "./known-facts.js"
import { pathOf, type Place } from "./place.js"
import type { Scope } from "./reading.js"
import { RequestCells } from "./request-cells.js"
import type { Row } from "./row.js"
import { rowsOf } from "./rows.js"
import { type Focus, placeAt } from "./stands.js"
import type { Settings } from "./settings.js"

/** What is asked: a request, what is known besides, how strictly, and whether only one place matters. */
export interface Question {
  readonly tree: Tree
  readonly settings: Settings
  readonly facts: KnownFacts
  readonly request: Readonly<Partial<Record<Part, unknown>>>
  /** A whole request was asked about: a part that was not given is lacking. */
  readonly whole: boolean
  readonly focus?: Focus
}

/** Everything that was found, in order. */
export interface Judgement {
  readonly cells: RequestCells
  readonly found: readonly Found[]
  readonly lacking: readonly Lacking[]
}

/** Judges a request: its values, then the rules of the operation at each of their places. */
export function judge(question: Question): Judgement {
  const { tree, settings, facts, focus } = question
  const cells = new RequestCells(tree, settings, question.request, question.whole)
  const found: Found[] = []
  const lacking: Lacking[] = []
  if (focus === undefined) cells.walk()
  else found.push(...foundAt(cells, focus))
  const scope: Scope = { request: cells, facts, lists: new Map() }
  for (const rule of tree.rules) {
    const severity = settings.severity.get(rule.id)
    if (severity === undefined || severity === "off") continue
    const phase = operationPhase + rule.rank
    for (const row of rowsOf(rule, scope, settings.unchanged, focus)) {
      if (row.is === "unchecked")
        for (const fact of row.facts) lacking.push({ place: row.place, rule: rule.id, severity, phase, fact })
      if (row.is === "failed") found.push(failed(rule, row, severity, phase))
      if (row.is === "fault") found.push(faulty(rule, row.place))
    }
  }
  if (focus === undefined) {
    for (const { found: inPart } of Object.values(cells.judgings)) found.push(...inPart)
    lacking.push(...lackingParts(question))
  }
  found.push(...facts.judging.found)
  return { cells, found: found.sort(compareFound), lacking: lacking.sort(compareFound) }
}

function failed(
  rule: PlacedRule,
  { place, params }: Extract<Row, { is: "failed" }>,
  severity: Found["severity"],
  phase: number,
): Found {
  const { fix, reveals } = rule.about
  return {
    place,
    rule: rule.id,
    severity,
    phase,
    params: () => params,
    sensitive: reveals !== undefined || ((place as Partial<Cell>).sensitive ?? false),
    ...(reveals && { reveals }),
    ...(fix && { fix: () => [{ op: fix, path: toPointer(pathOf(place)) }] }),
  }
}

function faulty({ id }: PlacedRule, place: Place): Found {
  return { place, rule: "fault", severity: "error", phase: -1, params: () => ({ rule: id }), sensitive: false }
}

/** What is found at one place by its type and its value rules, or with `inside` at any place in it; inside an open value too. */
function foundAt({ roots, judgings }: RequestCells, { part, path, inside = false }: Focus): readonly Found[] {
  let cell: Cell | undefined = roots[part]
  for (const token of path) {
    cell?.settle()
    if (cell?.node?.kind === "open") break
    cell = cell?.node?.kind === "list" ? cell.element(indexOf(token)) : cell?.member(token)
  }
  cell?.walk()
  const found = cell === undefined ? [] : inside ? (judgings[part]?.found ?? []) : cell.found
  return found.filter(
    ({ place }) => (inside ? place.depth >= path.length : place.depth === path.length) && isUnder(place, path),
  )
}

/** Whether a place is the one at `path` or inside it. */
function isUnder(place: Place, path: readonly string[]): boolean {
  const keys = pathOf(place)
  return path.every((token, index) => String(keys[index]) === token)
}

function indexOf(token: string): number {
  return /^(0|[1-9]\d*)$/.test(token) ? Number(token) : Infinity
}

/** The value rules of parts that were not given with a whole request: each lacks its part. */
function lackingParts({ tree, settings, request, whole }: Question): readonly Lacking[] {
  if (!whole) return []
  return (["path", "query", "headers"] as const)
    .filter((part) => request[part] === undefined)
    .flatMap((part) =>
      [...tree.parts[part].members.values()].flatMap(({ name, node, rank }) =>
        rulesOf(node).map((rule, phase) => ({ part, name, rank, rule, phase })),
      ),
    )
    .flatMap(({ part, name, rank, rule, phase }) => {
      const severity = settings.severity.get(rule.id)
      const place = { ...placeAt(part, [name]), rank }
      return severity === undefined || severity === "off" ? [] : [{ place, rule: rule.id, severity, phase, fact: part }]
    })
}

function rulesOf(node: Node): Node["rules"] {
  return node.kind === "union" ? [...node.variants.flatMap(rulesOf), ...node.rules] : node.rules
}

/** The focus that a pointer into the body makes. Throws when the pointer is malformed. */
export function focusOn(pointer: string): Focus {
  return { part: "body", path: parsePointer(pointer) }
}
