import * as fc from "fast-check"
import type { Node, Tree } from "../tree/tree.js"
import { nodesAt, type Spot, spotOfRead, textOf } from "./place.js"
import { at } from "./put.js"
import { sampled } from "./sources.js"
import { broken, isOf, variantsOf } from "./takes.js"
import type { Values } from "./values.js"

const drawn = { numRuns: 5, seed: 11 }

/** Values at hand for each place: what a rule is tried with when it is to pass or to fail. */
export class Pools {
  readonly #known = new Map<string, readonly unknown[]>()
  readonly #least = new Map<Node, unknown>()

  constructor(
    readonly tree: Tree,
    readonly values: Values,
  ) {}

  /** Some values of a place that pass its rules, each once; small ones first. */
  at(spot: Spot): readonly unknown[] {
    const key = textOf(spot)
    const known = this.#known.get(key) ?? this.#made(spot)
    this.#known.set(key, known)
    return known
  }

  /** The smallest value of a node: an object with what is required, a list of nothing. */
  least(node: Node): unknown {
    if (!this.#least.has(node)) this.#least.set(node, this.#leastOf(node))
    return this.#least.get(node)
  }

  /** Whether a value may stand at a place and passes its rules. */
  fits(spot: Spot, value: unknown): boolean {
    return nodesAt(this.tree, spot)
      .flatMap(variantsOf)
      .some((node) => isOf(node, value) && broken(node, value).length === 0)
  }

  /** The states that tables of an operation know, where a fact decides on them. */
  states(spot: Spot): readonly string[] {
    const { rules, stored } = this.tree
    return rules.flatMap((rule) =>
      rule.kind === "editable" && textOf(spotOfRead(rule.by, stored)) === textOf(spot) ? [...rule.open.keys()] : [],
    )
  }

  #made(spot: Spot): readonly unknown[] {
    const nodes = nodesAt(this.tree, spot)
    const several = nodes.flatMap((node) => {
      const variants = variantsOf(node)
      const sources = [node, ...variants]
        .flatMap((one) => [sampled(one) ?? [], this.values.described(one) ?? []])
        .flat()
      return [
        ...[node, ...variants].flatMap(plainSamples),
        ...variants.flatMap((variant) => this.#small(variant)),
        ...sources.flatMap((source) => fc.sample(source, drawn)),
      ]
    })
    const distinct = new Map(
      [...this.states(spot), ...this.#inside(spot), ...several].map((value) => [keyOf(value), value]),
    )
    return [...distinct.values()]
  }

  /** What samples of a whole have at a place inside it. */
  #inside({ root, pattern }: Spot): readonly unknown[] {
    return pattern.slice(0, -1).flatMap((_, index) => {
      const whole = nodesAt(this.tree, { root, pattern: pattern.slice(0, index + 1) }).flatMap(plainSamples)
      return whole.map((sample) => at(sample, pattern.slice(index + 1))).filter((value) => value !== undefined)
    })
  }

  /** The smallest values of a node, and of an object those with one optional member. */
  #small(node: Node): readonly unknown[] {
    if (node.kind === "boolean") return [true, false]
    if (node.kind === "null") return [null]
    if (node.kind === "literal") return node.values
    if (node.kind !== "object") return []
    const least = this.least(node)
    const optional = [...node.members.values()].filter(({ required }) => !required)
    return [
      least,
      ...optional.flatMap((member) => {
        const value = this.one(member.node)
        return value === undefined ? [] : [{ ...(least as object), [member.name]: value }]
      }),
    ]
  }

  #leastOf(node: Node): unknown {
    if (node.kind === "object") {
      const required = [...node.members.values()].filter((member) => member.required)
      return Object.fromEntries(required.map((member) => [member.name, this.least(member.node)]))
    }
    if (node.kind === "list") return node.elements.map((element) => this.least(element))
    if (node.kind === "lazy") return this.least(node.node())
    if (node.kind === "union") return this.least(node.variants[0] as Node)
    return this.one(node) ?? null
  }

  /** One value of a node, a sample rather than another; undefined where none can be made. */
  one(node: Node): unknown {
    const [sample] = plainSamples(node)
    const source = sample === undefined ? this.values.of(node) : fc.constant(sample)
    return source === undefined ? undefined : fc.sample(source, { ...drawn, numRuns: 1 })[0]
  }
}

const plainSamples = ({ samples = [] }: Node): readonly unknown[] => samples.filter((one) => !(one instanceof RegExp))

function keyOf(value: unknown): string {
  return `${typeof value} ${JSON.stringify(value)}`
}
