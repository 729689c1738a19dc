import { judgeValue } from "../check/judge-value.js"
import type { Judging } from "../check/judged.js"
import type { Change, Judgement, Question } from "../operation/face.js"
import { type Concern, fills, type Focus, indexesInFocus, isWithin } from "../operation/focus.js"
import { compareFound, type Found, type Lacking } from "../operation/found.js"
import { pathOf, type Place, placeAt } from "../operation/place.js"
import type { Settings } from "../operation/settings.js"
import { parsePointer } from "../pointer.js"
import type { Node } from "../tree/tree.js"
import type { In, Part } from "../verdict/spot.js"
import type { At } from "./at.js"
import type { Row } from "./editable.js"
import type { Known } from "./known.js"
import { Leaf } from "./leaf.js"
import { rebuilt } from "./rebuild.js"

/** What compiled code brings for one operation besides its code. */
export interface Names {
  /** The names of the members of each part of the request, in the schema's order. */
  readonly parts: Readonly<Record<Part, readonly string[]>>
  /** Value rules of members beside the body, which lack their part when it is not given: part, member, rank, rule, phase. */
  readonly beside: readonly (readonly [part: Part, name: string, rank: number, rule: string, phase: number])[]
  /** By rule, where it stands and what it reads of the body: the places that `checkField` and fixes ask it about. */
  readonly stands: Readonly<Record<string, readonly Stand[]>>
  /** The rules about one value that need not be asked when they, and those that read it, are off: by bit. */
  readonly muted: readonly (readonly [rule: string, ...readers: string[]])[]
  /** Some container has rules of its type: whether a value is valid may matter to them. */
  readonly nested: boolean
  readonly plan: ((draft: never) => unknown) | undefined
}

/** Where a rule stands, and what it reads of each part there: how many stars of it the place binds. */
export interface Stand {
  readonly at: readonly [part: Part, pattern: string]
  readonly reads: readonly (readonly [part: Part, pattern: string, bound: number])[]
  /** It answers for all its places at once. */
  readonly whole?: boolean
}

/** One judging of a request, or of facts, by compiled code; then what came of it. */
export class Pass implements Judging, Judgement {
  part: In = "body"
  decodes = false
  normalize: boolean
  unknownKeys: Settings["unknownKeys"]
  found: readonly Found[] = nothing
  lacking: readonly Lacking[] = nothing
  changes: readonly Change[] = nothing
  /** How many values failed a rule that is an error as declared. */
  broken = 0
  /** Values that are not as they were given. */
  edits: readonly Leaf[] = nothing
  /** Work put off so that deep values need no deep stack. */
  later: (() => void)[] | undefined
  /** Where, in a shape that contains itself, each container was met. */
  lazy: Map<object, At[]> | undefined
  readonly rows: readonly Row[] | undefined
  /** The bits of the rules that are not asked. */
  readonly off: number
  readonly request: Question["request"]
  readonly whole: boolean

  constructor(
    readonly names: Names,
    readonly settings: Settings,
    readonly known: Known | undefined,
    question?: Pick<Question, "request" | "whole">,
  ) {
    this.normalize = settings.normalize
    this.unknownKeys = settings.unknownKeys
    this.request = question?.request ?? {}
    this.whole = question?.whole ?? false
    this.rows = known?.rows
    this.off = known === undefined ? 0 : known.off
  }

  /** Goes on to another part. */
  enter(part: In): void {
    this.part = part
    this.decodes = part === "path" || part === "query" || part === "headers"
    this.normalize = part === "facts" || this.settings.normalize
    this.unknownKeys = part === "facts" || part === "headers" ? "ignore" : this.settings.unknownKeys
  }

  /** A pass whose findings are dropped. */
  trial(): Pass {
    const trial = new (this.constructor as typeof Pass)(this.names, this.settings, undefined)
    trial.enter(this.part)
    return trial
  }

  fails(node: Node, value: unknown): boolean {
    const trial = this.trial()
    judgeValue(new Leaf(trial, undefined, "", 0, node, value))
    return trial.broken > 0
  }

  elsewhere(name: string, met: In): string | undefined {
    const { parts } = this.names
    if (met === "facts") return undefined
    return Object.keys(parts).find((part) => part !== met && parts[part as Part].includes(name))
  }

  /** Does what was put off. */
  drain(): void {
    for (let work = this.later?.pop(); work !== undefined; work = this.later?.pop()) work()
  }

  putOff(work: () => void): void {
    ;(this.later ??= []).push(work)
  }

  add(found: Found): void {
    this.found = joined(this.found, found)
  }

  note(change: Change): void {
    this.changes = joined(this.changes, change)
  }

  edit(value: Leaf): void {
    this.edits = joined(this.edits, value)
  }

  /** Records a rule that applies but lacks a fact. */
  lack(place: Place, rule: string, phase: number, fact: string): void {
    const severity = this.settings.severity.get(rule)
    if (severity !== undefined && severity !== "off")
      this.lacking = joined(this.lacking, { place, rule, severity, phase, fact })
  }

  /** Puts what was found in order, with what the facts brought. */
  finish(focus: Focus | undefined): this {
    if (this.whole)
      for (const [part, name, rank, rule, phase] of this.names.beside)
        if (this.request[part] === undefined) this.lack({ ...placeAt(part, [name]), rank }, rule, phase, part)
    if (focus !== undefined) this.#restrict(focus)
    const { found } = this.known as Known
    this.found = sorted(found.length > 0 ? [...this.found, ...found] : this.found)
    this.lacking = sorted(this.lacking)
    return this
  }

  values(): Readonly<Partial<Record<Part, unknown>>> {
    const values: Partial<Record<Part, unknown>> = {}
    if (this.whole) for (const part of beside) if (this.request[part] !== undefined) values[part] = this.value(part)
    values.body = this.value("body")
    return values
  }

  plan(values: Readonly<Partial<Record<Part, unknown>>>): unknown {
    return planOf(this.names, this.known as Known, values)
  }

  /** A part as it will be sent. */
  value(part: Part): unknown {
    return this.rebuilt(this.request[part], part)
  }

  /** A value of a part with all that was decoded, composed or stripped in it. */
  rebuilt(value: unknown, part: In): unknown {
    return this.edits.length === 0 && part !== "headers" ? value : rebuilt(value, part, this)
  }

  /** Keeps what concerns one place: what stands there, and the rules that stand at it or read it. */
  #restrict(focus: Focus): void {
    const { stands } = this.names
    const concerns = (place: Place, rule: string): boolean => {
      const own = stands[rule]
      if (own === undefined)
        return isWithin(place, focus) && (focus.inside === true || place.depth === focus.path.length)
      return own.some((stand) => isAsked(stand, place, focus))
    }
    this.found = this.found.filter(({ place, rule, of }) => concerns(place, of ?? rule))
    this.lacking = this.lacking.filter(({ place, rule }) => concerns(place, rule))
  }
}

/** What an update will do. Throws when making it throws. */
export function planOf(
  { plan }: Names,
  { facts, stored }: Known,
  values: Readonly<Partial<Record<Part, unknown>>>,
): unknown {
  if (plan === undefined) return undefined
  // Written out: V8 takes as long to spread an object as to check a small one
  const draft: Record<string, unknown> = { body: values.body, facts }
  for (const part of beside) if (values[part] !== undefined) draft[part] = values[part]
  if (stored !== undefined) draft["stored"] = stored
  return plan(draft as never)
}

const beside = ["path", "query", "headers"] as const

const nothing: readonly never[] = []

/** A list with one more; nothing is allocated before the first. */
function joined<Item>(list: readonly Item[], item: Item): readonly Item[] {
  if (list === nothing) return [item]
  ;(list as Item[]).push(item)
  return list
}

/** A list of the pass's own, in order. */
function sorted<Item extends { place: Place; phase: number }>(list: readonly Item[]): readonly Item[] {
  return list.length > 1 ? (list as Item[]).sort(compareFound) : list
}

/** Whether a rule that stands there is asked about `place` when `focus` changes. */
function isAsked(stand: Stand, place: Place, focus: Focus): boolean {
  const concern = concernOf(stand)
  const fixed = indexesInFocus(concern, focus)
  if (fixed === undefined || stand.whole) return fixed !== undefined
  const { part, pattern } = concern
  const keys = pathOf(place)
  const indexes = keys.filter((_, depth) => pattern[depth] === "*")
  return place.in === part && fills(keys.map(String), pattern) && fixed.every((index, star) => indexes[star] === index)
}

const concerns = new WeakMap<Stand, Concern>()

/** A stand with its pointers taken apart, once. */
function concernOf(stand: Stand): Concern {
  const known = concerns.get(stand)
  if (known !== undefined) return known
  const [part, pointer] = stand.at
  const reads = stand.reads.map(
    ([source, pointer, bound]) => ["", { source, pattern: parsePointer(pointer), bound }] as const,
  )
  const concern = { part, pattern: parsePointer(pointer), reads }
  concerns.set(stand, concern)
  return concern
}
