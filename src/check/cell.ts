import type { ListNode, Node, ObjectNode } from "../tree/tree.js"
import { judgeRules, judgeValue } from "./judge-value.js"
import { Judged } from "./judged.js"
import type { CellJudging } from "./judging.js"
import { listIndexes } from "./list-indexes.js"

/** Stands for a member that threw when it was read. */
const unreadable = Symbol("unreadable")

/** A member as it was read: by the name it came under, with its position in the input. */
type Entry = readonly [name: string, value: unknown, index: number]

/**
 * One place of a request or of the facts, judged when it is first asked for: each member is read once, whoever needs it.
 * `walk` judges a place with all inside it, without recursion.
 */
export class Cell extends Judged {
  declare readonly judging: CellJudging
  declare readonly parent: Cell | undefined
  /** Whether it, or something inside it, is not as it was given. */
  changed = false
  walked = false
  #settled = false
  #entries: ReadonlyMap<string, Entry> | undefined
  #indexes: readonly number[] | undefined
  #built: unknown
  readonly #children = new Map<string | number, Cell>()

  constructor(
    judging: CellJudging,
    parent: Cell | undefined,
    key: string | number,
    rank: number,
    /** What it must be, before a variant was chosen; nothing where its name is unknown. */
    readonly declared: Node | undefined,
    given: unknown,
    readonly required = false,
  ) {
    super(judging, parent, key, rank, declared, given, (parent?.sensitive ?? false) || isSensitive(declared))
  }

  /** Whether a value is there at all. `undefined` is absent, but for an element of a list and for the root. */
  get present(): boolean {
    return this.given !== undefined || typeof this.key === "number" || this.parent === undefined
  }

  /** Whether reading it threw. */
  get unreadable(): boolean {
    return this.given === unreadable
  }

  get siblings(): readonly string[] {
    return this.parent?.node?.kind === "object" ? [...this.parent.node.members.keys()] : []
  }

  isBeside(name: string): boolean {
    return this.parent?.member(name)?.present ?? false
  }

  get documented(): string {
    const { node } = this.parent ?? {}
    return node?.kind === "object" ? this.judging.documentedName(String(this.key), node) : String(this.key)
  }

  /** In such a shape every cycle leads through a lazy node, or one of which a variant is. */
  isInsideItself(): boolean {
    if (!this.node || !isLazy(this.node)) return false
    if (typeof this.given !== "object" || this.given === null) return false
    const same = this.judging.lazy.get(this.given) ?? []
    this.judging.lazy.set(this.given, [...same, this])
    return same.some((other) => {
      let above = this.parent
      while (above !== undefined && above.depth > other.depth) above = above.parent
      return above === other
    })
  }

  /** Judges the value by itself, not what is inside it. */
  settle(): void {
    if (this.#settled) return
    this.#settled = true
    if (!this.present) {
      if (this.required) this.fail("required")
    } else if (this.unreadable) this.fail("fault")
    else judgeValue(this)
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
    if (!this.typed || node?.kind !== "object" || !this.#isListed(node)) return undefined
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
    if (!this.typed || node?.kind !== "list" || !this.#isListed(node)) return undefined
    // What was listed is there, though the list may have grown shorter since.
    if (index > (this.indexes.at(-1) ?? -1) && index >= this.#list.length) return undefined
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
    const entries = [...this.#read(this.node).keys()].map((name) => [name, this.member(name) as Cell] as const)
    const kept = entries.filter(
      ([, cell]) => this.judging.unknownKeys !== "strip" || cell.node !== undefined || !cell.present,
    )
    this.#built = Object.fromEntries(kept.map(([name, cell]) => [name, cell.result]))
  }

  /** Marks it, and all that it is inside of, as not being as it was given. */
  change(): void {
    for (const cell of marked(this, "changed")) this.judging.changed.push(cell)
  }

  /** Marks it, and all that it is inside of, as invalid for the rules that read it. */
  spoil(): void {
    marked(this, "broken")
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

  /** Whether what is inside can be told, whoever asks first; where telling it throws, that is a fault and nothing is inside. */
  #isListed(node: ObjectNode | ListNode): boolean {
    try {
      return Boolean(node.kind === "object" ? this.#read(node) : this.indexes)
    } catch {
      this.typed = false
      this.fail("fault")
      return false
    }
  }

  /** What is inside. */
  #readable(): readonly Cell[] {
    const { node } = this
    if (node?.kind === "object" && this.#isListed(node)) return this.#members(node)
    if (node?.kind === "list" && this.#isListed(node)) return this.indexes.map((index) => this.element(index) as Cell)
    return []
  }

  /** All members in order: those that are declared, missing ones too, then the others. */
  #members(node: ObjectNode): Cell[] {
    const names = new Set([...node.members.keys(), ...this.#read(node).keys()])
    const one = node.exactlyOne?.map((name) => this.member(name) as Cell) ?? []
    if (!one.some(({ present }) => present)) one[0]?.fail("required")
    return [...names].map((name) => this.member(name) as Cell)
  }

  /** Whether a member stands beside another one in whose place it would stand: it is then unknown, and nothing else is asked of it. */
  #isSurplus(name: string, node: ObjectNode): boolean {
    const before = node.exactlyOne?.slice(0, Math.max(node.exactlyOne.indexOf(name), 0))
    return before?.some((other) => this.#read(node).get(other)?.[1] !== undefined) ?? false
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

/** Whether a shape contains itself, or a variant of it does. */
const isLazy = (node: Node): boolean => node.kind === "lazy" || (node.kind === "union" && node.variants.some(isLazy))

/** Marks a place, and all that it is inside of, up to what is marked already. Gives what was not. */
function marked(place: Cell, how: "changed" | "broken"): readonly Cell[] {
  const found: Cell[] = []
  for (let cell: Cell | undefined = place; cell !== undefined && !cell[how]; cell = cell.parent) {
    cell[how] = true
    found.push(cell)
  }
  return found
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
