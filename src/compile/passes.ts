import type { ListNode, Node, ObjectNode, Pattern, UnionNode } from "../tree/tree.js"
import { isLeaf, test } from "./leaf.js"
import type { Muted } from "./muted.js"
import type { Slots } from "./slots.js"
import type { Source } from "./source.js"
import type { Tables } from "./tables.js"
import { flat } from "./where.js"

const text = JSON.stringify
const never = "false"

/** A place in a part of a request, or in facts. */
interface Spot {
  readonly part: string
  readonly pattern: Pattern
}

/**
 * Writes functions that are true of a value that passes with nothing to say of it. What they refuse may still pass: it is then judged
 * whole. They make no places and no findings, so a value that is right costs what it costs in code written by hand.
 */
export class Passes {
  constructor(
    readonly source: Source,
    readonly slots: Slots,
    /** Code for the rules that are asked at an element of a list. */
    readonly atElement: (element: Pattern) => readonly string[],
    /** Whether text at a place has to be composed. */
    readonly composes: (spot: Spot) => boolean,
    readonly tables?: Tables,
    readonly muted?: Muted,
  ) {}

  /** An expression that is true of an `x` that passes. */
  of(given: Node, spot: Spot): string {
    const node = this.composes(spot) ? flat(given) : uncomposed(flat(given))
    if (isLeaf(node)) return test(node, this.source, this.muted) ?? this.#anyOf(node)
    if (node.kind === "object") return this.#function(node, spot, this.#object(node, spot))
    if (node.kind === "list") return this.#function(node, spot, this.#list(node, spot))
    return node.kind === "union" ? this.#union(node, spot) : never
  }

  /** Variants without rules, of which it does not matter which one is meant. */
  #anyOf(node: Node): string {
    if (node.kind !== "union" || [node, ...node.variants].some(({ rules }) => rules.length > 0)) return never
    const tests = node.variants.map((variant) => test(variant, this.source) ?? never)
    return `(${tests.map((one) => `(${one})`).join(" || ")})`
  }

  /** Variants of which the kind alone tells which one is meant. */
  #union({ variants, rules }: UnionNode, spot: Spot): string {
    const kinds = variants.map(({ kind }) => kind)
    const isPlain = kinds.every((kind) => !["open", "literal", "union", "lazy"].includes(kind))
    if (!isPlain || rules.length > 0 || new Set(kinds).size < kinds.length) return never
    return `(${variants.map((variant) => `(${this.of(variant, spot)})`).join(" || ")})`
  }

  #function(node: ObjectNode | ListNode, { part, pattern }: Spot, body: readonly string[] | undefined): string {
    if (body === undefined) return never
    const name = this.source.fresh("y")
    const reset = this.slots
      .entered(part, pattern)
      .map(([slot, isMember]) => `c.${slot.name} = ${isMember ? "undefined" : this.source.engine("NOWHERE")}`)
    const own = node.rules.map(({ id, check }) => `${this.source.refer(check, `the check of ${id}`)}.test(v)`)
    this.source.line(
      [`function ${name}(v, c) {`, ...reset, ...body, `return ${["true", ...own].join(" && ")}`, "}"].join("\n"),
    )
    return `${name}(x, c)`
  }

  #object(node: ObjectNode, spot: Spot): readonly string[] | undefined {
    const { source } = this
    const required = [...node.members.values()].flatMap(({ name, required }) => (required ? [name] : []))
    if (required.length > 30) return undefined
    if (isReadByName(node, spot)) return this.#named(node, spot)
    const cases = new Map<string, string[]>()
    for (const { name, node: member } of node.members.values()) {
      const place = { ...spot, pattern: [...spot.pattern, name] }
      const holds = this.#holds(member, place, "m")
      if (holds === never) continue // not among what passes, as a name that the shape has not
      const bit = required.indexOf(name)
      const seen = bit < 0 ? "" : `n |= ${1 << bit}; `
      const line = `if (!(${holds})) return false; ${this.#keep(place)}${seen}break`
      cases.set(line, [...(cases.get(line) ?? []), name])
    }
    return [
      `if (!${source.engine("isObject")}(v)) return false`,
      ...(spot.part === "facts" ? [`if (!${source.engine("isOrdinary")}(v)) return false`] : []),
      ...(required.length > 0 ? ["let n = 0"] : []),
      "for (const m in v) {",
      "  const x = v[m]",
      "  if (x === undefined) continue",
      `  if (!${source.engine("own")}(v, m)) return false`,
      "  switch (m) {",
      ...[...cases].map(([line, names]) => `    ${names.map((name) => `case ${text(name)}:`).join(" ")} ${line}`),
      `    default: ${this.#other(node, [...cases.values()].flat(), spot)}`,
      "  }",
      "}",
      ...(required.length > 0 ? [`if (n !== ${2 ** required.length - 1}) return false`] : []),
    ]
  }

  /** An expression that is true of a member that may be sent, and passes. `name` is code that gives its name. */
  #holds(member: Node, place: Spot, name: string): string {
    const passes = this.of(member, place)
    const open = passes === never ? undefined : this.tables?.open(place.part, place.pattern, name)
    return open === undefined ? passes : `${open} && ${passes}`
  }

  /** Reads each member by its name. Of the body, those that are there are counted: there must be no others. */
  #named(node: ObjectNode, spot: Spot): readonly string[] {
    const counts = spot.part !== "facts"
    const reads = [...node.members.values()].flatMap(({ name, required, node: member }) => {
      const place = { ...spot, pattern: [...spot.pattern, name] }
      const holds = this.#holds(member, place, text(name))
      const kept = this.#keep(place)
      return [
        `x = v[${text(name)}]`,
        required
          ? `if (x === undefined || !(${holds})) return false`
          : `if (x !== undefined && !(${holds})) return false`,
        ...(kept === "" ? [] : [kept]),
        ...(counts ? ["if (x !== undefined) n++"] : []),
      ]
    })
    const { source } = this
    return [
      'if (typeof v !== "object" || v === null) return false',
      ...(counts ? ["let n = 0"] : ["for (const m in v) break // what cannot be listed throws"]),
      "let x",
      ...reads,
      ...(counts ? [`for (const m in v) if (${source.engine("own")}(v, m) && v[m] !== undefined) n--`] : []),
      ...(counts ? ["if (n !== 0) return false"] : []),
      // Asked last: V8 answers by the form that the reads have found, and need not look again.
      `if (!${source.engine("isOrdinary")}(v)) return false`,
      "if ((v[Symbol.toStringTag] ?? v[Symbol.iterator]) !== undefined) return false",
    ]
  }

  /** What other names may hold: what the shape says, of facts anything. */
  #other({ members, rest }: ObjectNode, passing: readonly string[], spot: Spot): string {
    if (rest === undefined && spot.part !== "facts") return "return false"
    const unsaid = [...members.keys()].filter((name) => !passing.includes(name))
    const refused = [
      ...(unsaid.length > 0 ? [`${text(unsaid)}.includes(m)`] : []),
      ...(rest === undefined ? [] : [`!(${this.of(rest, { ...spot, pattern: [...spot.pattern, "*"] })})`]),
    ]
    return refused.length > 0 ? `if (${refused.join(" || ")}) return false` : "continue"
  }

  #keep({ part, pattern }: Spot): string {
    const slot = this.slots.at(part, pattern)
    return slot ? `c.${slot.name} = x; ` : ""
  }

  #list(node: ListNode, spot: Spot): readonly string[] | undefined {
    if (node.elements.length > 0 || node.rest === undefined) return undefined
    const element = { ...spot, pattern: [...spot.pattern, "*"] }
    const passes = this.of(node.rest, element)
    const gathers = this.slots.gathersAt(spot.part, spot.pattern)
    return [
      `if (!${this.source.engine("isList")}(v)) return false`,
      ...gathers.map(({ into }) => `c.${into.name} = []`),
      "for (let i = 0; i < v.length; i++) {",
      "  const x = v[i]",
      `  if (!(${passes})) return false`,
      `  ${this.#keep(element)}`,
      ...(spot.part === "body" ? this.atElement(element.pattern).map((line) => `  ${line}`) : []),
      ...gathers.map(({ into, from }) => `  c.${into.name}.push(c.${from.name})`),
      "}",
    ]
  }
}

/**
 * Whether all that matters of an object is quicker read by name, member after member, than by walking those that are there: where there
 * are many of one form, as elements of a list are, and facts. A name that every object has would be found in any.
 */
function isReadByName({ members, rest }: ObjectNode, { part, pattern }: Spot): boolean {
  const isOfMany = part === "facts" || pattern.includes("*")
  return isOfMany && rest === undefined && ![...members.keys()].some((name) => name in {})
}

/** A value that may be composed or not, since nothing looks at it. */
function uncomposed(node: Node): Node {
  if (node.kind === "union") return { ...node, nfc: false, variants: node.variants.map(uncomposed) }
  return isLeaf(node) ? { ...node, nfc: false } : node
}
