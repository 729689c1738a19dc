import type { Pattern, Read, Stand } from "../tree/tree.js"
import type { Cell } from "./cell.js"
import type { KnownFacts } from "./known-facts.js"
import type { RequestCells } from "./request-cells.js"

/** What a rule may look at. */
export interface Scope {
  readonly request: RequestCells
  readonly facts: KnownFacts
  /** Lists that were read once for all places. */
  readonly lists: Map<Read, Reading>
  /** Rows are wanted for what does not apply, too. */
  readonly tells: boolean
}

/** What came of a read: a value; nothing to read, so that the rule does not apply; or a fact that would be needed. */
export type Reading = { readonly value: unknown } | "inapplicable" | { readonly lacks: string }

/** A hole in a list of what was read, and what a `?` read gives where nothing is. */
const nothing = { value: undefined }

/** Reads for a rule that stands where `indexes` fill the stars that its place binds. */
export function read(scope: Scope, wanted: Read, indexes: readonly number[]): Reading {
  if (!wanted.list || wanted.bound > 0) return readNow(scope, wanted, indexes)
  const known = scope.lists.get(wanted) ?? readNow(scope, wanted, indexes)
  scope.lists.set(wanted, known)
  return known
}

function readNow(scope: Scope, { source, pattern, optional, bound, list }: Read, indexes: readonly number[]): Reading {
  const { request, facts } = scope
  const found = (root: Cell, inside: Pattern, absent: (value: unknown) => boolean): Reading => {
    const view = { optional, absent }
    if (list) return { value: gather(root, inside, indexes.slice(0, bound), view) }
    return valueOf(locate(root, inside, indexes), view)
  }
  if (source === "facts") {
    const [name, ...inside] = pattern as readonly [string, ...string[]]
    const fact = facts.fact(name)
    return fact === undefined ? { lacks: name } : found(fact, inside, isUndefined)
  }
  if (source === "stored")
    return facts.stored === undefined ? { lacks: facts.tree.stored as string } : found(facts.stored, pattern, isNull)
  if (source === "merged") return merged(scope, pattern, optional, indexes)
  const root = request.roots[source]
  if (root === undefined) return request.whole ? { lacks: source } : "inapplicable"
  return found(root, pattern, isUndefined)
}

const isUndefined = (value: unknown): boolean => value === undefined
const isNull = (value: unknown): boolean => value === null

interface View {
  readonly optional: boolean
  /** Which values count as absent. */
  readonly absent: (value: unknown) => boolean
}

function valueOf(cell: Cell | undefined | "invalid", { optional, absent }: View): Reading {
  if (cell === "invalid") return "inapplicable"
  if (cell === undefined || !cell.present || absent(cell.value)) return optional ? nothing : "inapplicable"
  return isValid(cell) ? { value: cell.built() } : "inapplicable"
}

/** Whether a value, with all inside it, failed no error rule. */
export function isValid(cell: Cell): boolean {
  cell.walk()
  return cell.typed && !cell.broken
}

/** The cell at a pattern; undefined where nothing is; `invalid` where a container on the way is not what it should be. */
export function locate(root: Cell, pattern: Pattern, indexes: readonly number[]): Cell | undefined | "invalid" {
  let cell: Cell | undefined = root
  let star = 0
  for (const token of pattern) {
    cell.settle()
    if (!cell.present || cell.value === null) return undefined
    if (!cell.typed) return "invalid"
    cell = token === "*" ? cell.element(indexes[star++] as number) : cell.member(token)
    if (cell === undefined) return undefined
  }
  cell.settle()
  return cell
}

/** A list of what a read finds: of each element there is, or with `?` of each element, a hole where there is none or none that is valid. */
function gather(root: Cell, pattern: Pattern, indexes: readonly number[], view: View): readonly unknown[] {
  const star = starAfter(pattern, indexes.length)
  const list = locate(root, pattern.slice(0, star), indexes)
  if (typeof list !== "object" || !list.typed || list.node?.kind !== "list") return []
  const rest = pattern.slice(star + 1)
  const values: unknown[] = []
  for (const index of list.indexes) {
    if (index !== values.length && view.optional) break
    const element = list.element(index) as Cell
    if (rest.includes("*")) values.push(gather(element, rest, [], view))
    else {
      const reading = valueOf(locate(element, rest, []), view)
      if (typeof reading === "object" && "value" in reading) values.push(reading.value)
      else if (view.optional) values.push(undefined)
    }
  }
  return values
}

function starAfter(pattern: Pattern, skip: number): number {
  let left = skip
  return pattern.findIndex((token) => token === "*" && left-- === 0)
}

/** The request laid over what is stored: the member as sent if it is, else as stored; objects merge, lists and leaves replace. */
function merged({ request, facts }: Scope, pattern: Pattern, optional: boolean, indexes: readonly number[]): Reading {
  const { stored } = facts
  const lacks = { lacks: facts.tree.stored as string }
  const sent = request.roots.body && locate(request.roots.body, pattern, indexes)
  if (sent === "invalid") return "inapplicable"
  if (sent?.present) {
    if (!isValid(sent)) return "inapplicable"
    if (sent.node?.kind !== "object") return { value: sent.built() }
  }
  if (stored === undefined) return lacks
  const kept = locate(stored, pattern, indexes)
  const value = overlaid(sent, kept === "invalid" ? undefined : kept)
  return value === undefined && !optional ? "inapplicable" : { value }
}

function overlaid(sent: Cell | undefined, stored: Cell | undefined): unknown {
  const kept = stored?.present && stored.value !== null ? stored : undefined
  if (!sent?.present) return kept?.built()
  if (sent.node?.kind !== "object" || kept?.node?.kind !== "object") return sent.built()
  const names = [...sent.node.members.keys()]
  const entries = names.map((name) => [name, overlaid(sent.member(name), kept.member(name))] as const)
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}

/** What a rule gets: all that it reads, the facts that it lacks, or nothing because it does not apply. */
export type Given =
  { readonly values: Readonly<Record<string, unknown>> } | { readonly lacks: readonly string[] } | "inapplicable"

/**
 * Reads all that a rule reads at one of its places. `holes`: a `?` read of the request that is not valid is a hole, as it is in a
 * list, so that a rule which compares many places still judges the others.
 */
export function readAll(scope: Scope, { reads }: Stand, indexes: readonly number[], holes = false): Given {
  const values: Record<string, unknown> = {}
  const lacks = new Set<string>()
  for (const [name, wanted] of reads) {
    const reading = read(scope, wanted, indexes)
    const isHole = holes && wanted.optional && wanted.source in scope.request.roots
    if (reading === "inapplicable" && isHole) values[name] = undefined
    else if (reading === "inapplicable") return "inapplicable"
    else if ("lacks" in reading) lacks.add(reading.lacks)
    else values[name] = reading.value
  }
  return lacks.size > 0 ? { lacks: [...lacks] } : { values }
}
