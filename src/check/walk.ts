import { toPointer } from "../pointer.js"
import type { Judgement, Question } from "../operation/face.js"
import { type Focus, isWithin } from "../operation/focus.js"
import { compareFound, operationPhase, type Found, type Lacking } from "../operation/found.js"
import { pathOf, type Place, placeAt } from "../operation/place.js"
import type { Node, PlacedRule, Tree } from "../tree/tree.js"
import type { Cell } from "./cell.js"
import type { KnownFacts } from "./known-facts.js"
import type { Scope } from "./reading.js"
import { RequestCells } from "./request-cells.js"
import type { Row } from "./row.js"
import { rowsOf } from "./rows.js"

/** What is asked of the walker. */
export interface TreeQuestion extends Question<KnownFacts> {
  readonly tree: Tree
  readonly telling?: Telling
}

/** Is told what became of each rule of the operation at each place, muted rules too, and how to read what it read. */
export interface Telling {
  readonly rows: Row[]
  scope?: Scope
}

/** Everything that was found, in order, and the cells that it was found in. */
export interface Walked extends Pick<Judgement, "found" | "lacking"> {
  readonly cells: RequestCells
}

/** Judges a request: its values, then the rules of the operation at each of their places. */
export function walk(question: TreeQuestion): Walked {
  const { tree, settings, known: facts, focus, telling } = question
  const cells = new RequestCells(tree, settings, question.request, question.whole)
  const found: Found[] = []
  const lacking: Lacking[] = []
  if (focus === undefined) cells.walk()
  else found.push(...foundAt(cells, focus))
  const scope: Scope = { request: cells, facts, lists: new Map(), tells: telling !== undefined }
  if (telling !== undefined) telling.scope = scope
  for (const rule of tree.rules) {
    const severity = settings.severity.get(rule.id)
    if (severity === undefined || (severity === "off" && telling === undefined)) continue
    const phase = operationPhase + rule.rank
    for (const row of rowsOf(rule, scope, settings.unchanged, focus)) {
      telling?.rows.push(row)
      if (severity === "off") continue
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
function foundAt({ roots }: RequestCells, focus: Focus): readonly Found[] {
  const { part, path, inside = false } = focus
  let cell: Cell | undefined = roots[part]
  for (const token of path) {
    cell?.settle()
    if (cell?.node?.kind === "open") break
    cell = cell?.node?.kind === "list" ? cell.element(indexOf(token)) : cell?.member(token)
  }
  cell?.walk()
  const found = cell === undefined ? [] : inside ? cell.judging.found : cell.found
  return found.filter(({ place }) => (inside || place.depth === path.length) && isWithin(place, focus))
}

function indexOf(token: string): number {
  return /^(0|[1-9]\d*)$/.test(token) ? Number(token) : Infinity
}

/** The value rules of parts that were not given with a whole request: each lacks its part. */
function lackingParts({ tree, settings, request, whole }: TreeQuestion): readonly Lacking[] {
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
