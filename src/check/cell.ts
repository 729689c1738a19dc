import type { Node, ObjectNode } from "../tree/tree.js"
import { engineRuleIds, type EngineRuleId } from "../verdict/engine-rules.js"
import type { In } from "../verdict/spot.js"
import type { Found } from "../operation/found.js"
import { judgeRules, judgeValue } from "./judge-value.js"
import type { Judging } from "./judging.js"
import { expected } from "./kind.js"
import { listIndexes } from "./list-indexes.js"
import type { Place } from "../operation/place.js"

const enginePhases = new Map([...engineRuleIds].map((id, index) => [id, index - engineRuleIds.size]))

/** Stands for a member that threw when it was read. */
const unreadable = Symbol("unreadable")

/** A member as it was read: by the name it came under, with its position in the input. */
type Entry = readonly [name: string, value: unknown, index: number]

/**
 * One place of a request or of the facts, judged when it is first asked for: each member is read once, whoever needs it.
 * `walk` judges a place with all inside it, in the order of the schema and without recursion.
 */
export class Cell implements Place {
  readonly in: In
  readonly depth: number
  readonly sensitive: boolean
  /** What was found at this very place, or inside it where nothing else looks (an open value). */
  readonly found: Found[] = []
  /** What the value must be; once it is settled, the variant that fits. */
  node: Node | undefined
  /** The value as it is judged: decoded and composed. Of a container, as it was given. */
  value: unknown
  /** Whether it has its type, so that rules can be asked about it. */
  typed = false
  /** Whether it, or something inside it, failed a rule that is an error as declared. Final once it is walked. */
  broken = false
  /** Whether it, or something inside it, is not as it was given. */
  changed = false
  walked = false
  #settled = false
  #entries: ReadonlyMap<string, Entry> | undefined
  #indexes: readonly number[] | undefined
  #built: unknown
  readonly #children = new Map<string | number, Cell>()

  constructor(
    readonly judging: Judging,
    readonly parent: Cell | undefined,
    readonly key: string | number,
    readonly rank: number,
    declared: Node | undefined,
    readonly given: unknown,
    readonly required = false,
  ) {
    this.in = judging.part
    this.depth = parent ? parent.depth + 1 : 0
    this.node = declared
    this.value = given
    this.sensitive = (parent?.sensitive ?? false) || isSensitive(declared)
  }

  /** Whether a value is there at all. `undefined` is absent, but for an element of a list and for the root. */
  get present(): boolean {
    return this.given !== undefined || typeof this.key === "number" || this.parent === undefined
  }

  /** Whether reading it threw. */
  get unreadable(): boolean {
    return this.given === unreadable
  }

  get isContainer(): boolean {
    return this.node?.kind === "object" || this.node?.kind === "list"
  }

  /** Judges the value by itself, not what is inside it. */
  settle(): void {
    if (this.#settled) return
    this.#settled = true
    judgeValue(this)
  }

  /** Judges the value with all that is inside it. */
  walk(): void {
    const containers: Cell[] = []
    const stack: Cell[] = [this]
    for (let cell = stack.pop(); cell !== undefined; cell = stack.pop()) {
      if (cell.walked) continue
      cell.walked = true
      cell.settle()
      if (!cell.typed || !cell.isContainer) continue
      containers.push(cell)
      for (const inside of cell.#readable()) stack.push(inside)
    }
    for (const cell of containers.reverse()) if (!cell.broken) judgeRules(cell)
  }

  /** The member of that name, whether it is there or not. Undefined where no member can be. */
  member(name: string): Cell | undefined {
    this.settle()
    const { node } = this
    if (!this.typed || node?.kind !== "object") return undefined
    const known = this.#children.get(name)
    if (known !== undefined) return known
    const declared = node.members.get(name)
    const [, given, index] = this.#read(node).get(name) ?? [name, undefined, 0]
    const rank = declared?.rank ?? node.members.size + index
    const wanted = this.#isSurplus(name, node) ? undefined : (declared?.node ?? node.rest)
    return this.#child(name, rank, wanted, given, declared?.required)
  }

  /** The element at an index. Undefined where no element can be. */
  element(index: number): Cell | undefined {
    this.settle()
    const { node } = this
    if (!this.typed || node?.kind !== "list" || index >= this.#list.length) return undefined
    const known = this.#children.get(index)
    if (known !== undefined) return known
    const given = attempt(() => this.#list[index])
    return this.#child(index, index, node.elements[index] ?? node.rest, given)
  }

  /** The indexes of a list's elements; see {@link listIndexes}. */
  get indexes(): readonly number[] {
    return (this.#indexes ??= listIndexes(this.#list))
  }

  /** The value as it will be sent: what was given, unless something in it was decoded, composed or stripped. */
  built(): unknown {
    if (this.changed && this.isContainer) {
      this.walk()
      this.judging.build()
    }
    return this.result
  }

  /** Puts a walked container together, after all that is inside it. */
  build(): void {
    if (this.node?.kind === "list") this.#built = this.indexes.map((index) => this.element(index)?.result)
    if (this.node?.kind !== "object") return
    const entries = [...this.#read(this.node)].map(([name, [, given]]) => [name, this.member(name), given] as const)
    const kept = entries.filter(([, cell]) => this.judging.unknownKeys !== "strip" || cell?.node !== undefined)
    this.#built = Object.fromEntries(kept.map(([name, cell, given]) => [name, cell?.present ? cell.result : given]))
  }

  /** Marks it, and all that it is inside of, as not being as it was given. */
  change(): void {
    if (!this.changed) this.judging.changed.push(this)
    this.changed = true
    for (let above = this.parent; above !== undefined && !above.changed; above = above.parent) {
      above.changed = true
      this.judging.changed.push(above)
    }
  }

  /** Marks it, and all that it is inside of, as invalid for the rules that read it. */
  spoil(): void {
    this.broken = true
    for (let above = this.parent; above !== undefined && !above.broken; above = above.parent) above.broken = true
  }

  /** Records that a rule of the engine failed here, or inside an open value. In facts every failure is a broken fact. */
  fail(rule: EngineRuleId, params: () => object = () => ({}), fix?: Found["fix"], place: Place = this): void {
    this.spoil()
    const isFact = this.in === "facts" && rule !== "fault"
    if (isFact && this.found.length > 0) return
    const kind = isFact ? "fact" : rule
    const all = isFact ? () => ({ expected: this.node ? expected(this.node) : [], ...params() }) : params
    const phase = enginePhases.get(kind) as number
    this.add({
      place,
      rule: kind,
      severity: "error",
      phase,
      params: all,
      sensitive: this.sensitive,
      ...(fix && { fix }),
    })
  }

  add(found: Found): void {
    this.found.push(found)
    this.judging.found.push(found)
  }

  get #list(): readonly unknown[] {
    return this.given as readonly unknown[]
  }

  /** The value, once what is inside it has been built. */
  get result(): unknown {
    return this.changed && this.isContainer ? this.#built : this.value
  }

  #child(key: string | number, rank: number, node: Node | undefined, given: unknown, required = false): Cell {
    const made = new Cell(this.judging, this, key, rank, node, given, required)
    this.#children.set(key, made)
    return made
  }

  /** What is inside, last first; nothing where reading it throws. */
  #readable(): readonly Cell[] {
    try {
      const inside =
        this.node?.kind === "object"
          ? this.#members(this.node)
          : this.indexes.map((index) => this.element(index) as Cell)
      return inside.reverse()
    } catch {
      this.typed = false
      this.fail("fault")
      return []
    }
  }

  /** All members that are there, in order; those that are missing are judged at once. */
  #members(node: ObjectNode): Cell[] {
    const declared = [...node.members.keys()].map((name) => this.member(name) as Cell)
    for (const cell of declared) if (!cell.present) cell.settle()
    const [first, ...more] = node.exactlyOne ?? []
    if (first !== undefined && ![first, ...more].some((name) => this.member(name)?.present))
      this.member(first)?.fail("required")
    const others = [...this.#read(node).keys()].filter((name) => !node.members.has(name))
    return [...declared, ...others.map((name) => this.member(name) as Cell)].filter((cell) => cell.present)
  }

  /** Whether a member stands beside another one in whose place it would stand: it is then unknown, and nothing else is asked of it. */
  #isSurplus(name: string, node: ObjectNode): boolean {
    const before = node.exactlyOne?.slice(0, Math.max(node.exactlyOne.indexOf(name), 0)) ?? []
    return before.some((other) => this.#read(node).get(other)?.[1] !== undefined)
  }

  /** Every member of an object, by its documented name; in facts only those that are declared. */
  #read(node: ObjectNode): ReadonlyMap<string, Entry> {
    if (this.#entries !== undefined) return this.#entries
    const source = this.given as Readonly<Record<string, unknown>>
    const all = Object.keys(source)
    const names = this.in === "facts" && node.rest === undefined ? all.filter((name) => node.members.has(name)) : all
    const entries = new Map<string, Entry>()
    names.forEach((name, index) => {
      const documented = this.judging.documentedName(name, node)
      const taken = entries.has(documented) || (documented !== name && names.includes(documented))
      entries.set(taken ? name : documented, [name, attempt(() => source[name]), index])
    })
    this.#entries = entries
    if (names.some((name) => !entries.has(name))) this.change()
    return entries
  }
}

function isSensitive(node: Node | undefined): boolean {
  return node?.kind === "lazy" ? node.sensitive || node.node().sensitive : (node?.sensitive ?? false)
}

function attempt(read: () => unknown): unknown {
  try {
    return read()
  } catch {
    return unreadable
  }
}
