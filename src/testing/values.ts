import * as fc from "fast-check"
import type { ListNode, Member, Node, ObjectNode } from "../tree/tree.js"
import { breakers, type Coverage, edges, sampled, sources } from "./sources.js"
import { screened } from "./screened.js"
import { broken, isOf, variantsOf } from "./takes.js"
import { words } from "./texts.js"

type Source = fc.Arbitrary<unknown>

const deepest = 3
const absent = Symbol("absent")

/** Draws the values of a shape, by its nodes and what their constraints say of themselves. */
export class Values {
  readonly #known = new Map<Node, Source | undefined>()

  constructor(readonly coverage: Coverage) {}

  /** Values that pass all rules of a node. Undefined where none can be made: its constraints say too little. */
  of(node: Node, depth = 0): Source | undefined {
    if (depth > 0) return this.#made(node, depth)
    if (!this.#known.has(node)) this.#known.set(node, this.#made(node, 0))
    return this.#known.get(node)
  }

  #made(node: Node, depth: number): Source | undefined {
    const own = this.described(node, depth)
    const samples = sampled(node)?.filter((value) => broken(node, value).length === 0)
    if (samples === undefined || this.coverage === "edges") return own ?? samples
    return own === undefined ? samples : fc.oneof({ arbitrary: samples, weight: 3 }, { arbitrary: own, weight: 1 })
  }

  /** The same without samples, by what the constraints say alone. */
  described(node: Node, depth = 0): Source | undefined {
    const passing = (source: Source | undefined): Source | undefined =>
      source === undefined || node.rules.length === 0
        ? source
        : screened([source], (value) => broken(node, value).length === 0)[0]
    switch (node.kind) {
      case "object":
        return passing(this.#object(node, depth))
      case "list":
        return passing(this.#list(node, depth))
      case "lazy":
        return depth >= deepest ? undefined : this.of(node.node(), depth + 1)
      case "union": {
        const variants = variantsOf(node).flatMap((variant) => this.of(variant, depth) ?? [])
        return variants.length === 0 ? undefined : fc.oneof(...variants)
      }
      default:
        return this.#scalar(node)
    }
  }

  #scalar(node: Node): Source | undefined {
    const isWhole = (value: unknown): boolean => isOf(node, value) && broken(node, value).length === 0
    const drawn = screened(sources(node), isWhole).slice(0, node.rules.length === 0 ? 1 : undefined)
    const limits = this.coverage === "edges" ? edges(node).filter(isWhole) : []
    const near = limits.length === 0 ? [] : [{ arbitrary: fc.constantFrom(...limits), weight: 3 }]
    const all = [...near, ...drawn.map((arbitrary) => ({ arbitrary, weight: 2 }))]
    if (all.length === 0) return undefined
    const [first, ...others] = all
    return first !== undefined && others.length === 0 ? first.arbitrary : fc.oneof(...all)
  }

  #list({ elements, rest }: ListNode, depth: number): Source | undefined {
    const first = elements.map((element) => this.of(element, depth))
    if (!first.every((element) => element !== undefined)) return undefined
    const head = fc.tuple(...first)
    const others = rest && this.of(rest, depth)
    if (others === undefined) return head
    const tail = fc.array(others, { maxLength: this.coverage === "edges" ? 8 : 4 })
    return fc.tuple(head, tail).map(([some, more]) => [...some, ...more])
  }

  #object(node: ObjectNode, depth: number): Source | undefined {
    const members = [...node.members.values()].map((member) => [member, this.of(member.node, depth)] as const)
    if (members.some(([{ required }, source]) => required && source === undefined)) return undefined
    const known = members.flatMap(([member, source]) => (source === undefined ? [] : [memberOf(member, source)]))
    const drawn = node.exactlyOne === undefined ? fc.tuple(...known) : this.#oneUrl(node, node.exactlyOne)
    const named = drawn.map((entries) => Object.fromEntries(entries.filter((entry) => entry !== absent)))
    const rest = node.rest && this.of(node.rest, depth)
    if (rest === undefined) return named
    const others = fc.dictionary(words, rest, { maxKeys: 3, noNullPrototype: true })
    return fc.tuple(others, named).map(([more, own]) => ({ ...more, ...own }))
  }

  /** Of members of which a request has exactly one, one; and the others. */
  #oneUrl(node: ObjectNode, names: readonly string[]): fc.Arbitrary<readonly Entry[]> {
    const others = [...node.members.values()].filter(({ name }) => !names.includes(name))
    const wanted = (name: string): fc.Arbitrary<readonly Entry[]> =>
      fc.tuple(
        ...[...others, { ...(node.members.get(name) as Member), required: true }].flatMap((member) => {
          const source = this.of(member.node)
          return source === undefined ? [] : [memberOf(member, source)]
        }),
      )
    return fc.oneof(...names.map(wanted))
  }

  /** Values that break a rule of a scalar, and no other where that can be; else none that rejects, else whichever. */
  breaking(node: Node, id: string, isError: (rule: string) => boolean): Source | undefined {
    const variants = variantsOf(node).filter(({ rules }) => rules.some((rule) => rule.id === id))
    const drawn = variants.flatMap((variant) => this.#breaking(variant, id, isError) ?? [])
    return drawn.length === 0 ? undefined : fc.oneof(...drawn)
  }

  #breaking(node: Node, id: string, isError: (rule: string) => boolean): Source | undefined {
    const ways = [
      (rules: readonly string[]) => rules.length === 1,
      (rules: readonly string[]) => !rules.some((rule) => rule !== id && isError(rule)),
      () => true,
    ]
    const limits = edges(node)
    for (const way of ways) {
      const wanted = (value: unknown): boolean => {
        if (!isOf(node, value)) return false
        const rules = broken(node, value)
        return rules.includes(id) && way(rules)
      }
      const constants = limits.filter(wanted)
      const candidates = screened(this.#breakers(node, id), wanted)
      const near = constants.length === 0 ? [] : [fc.constantFrom(...constants)]
      if (candidates.length + near.length > 0) return fc.oneof(...candidates, ...near)
    }
    return undefined
  }

  #breakers(node: Node, id: string): readonly Source[] {
    if (node.kind === "object") return [this.#object(node, 0)].filter((source) => source !== undefined)
    if (node.kind !== "list") return breakers(node, id, this.of(node))
    const element = node.rest && this.of(node.rest)
    return element === undefined ? [] : [fc.array(element, { minLength: 4, maxLength: 20 }), fc.array(element)]
  }
}

type Entry = readonly [name: string, value: unknown] | typeof absent

function memberOf({ name, required }: Member, source: Source): fc.Arbitrary<Entry> {
  const entry = source.map((value) => [name, value] as const)
  return required ? entry : fc.option(entry, { nil: absent, freq: 2 })
}
