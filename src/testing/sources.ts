import * as fc from "fast-check"
import type { Description } from "../constraint/description.js"
import type { Node } from "../tree/tree.js"
import { formatEdges, formats } from "./formats.js"
import { numberEdges, numbersIn } from "./ranges.js"
import { edited, matching, repeated, spelled, textEdges, words } from "./texts.js"

/** How near to what life brings values are drawn: as samples have them, or at the limits of the rules. */
export type Coverage = "realistic" | "edges"

type Source = fc.Arbitrary<unknown>

/** Draws that pass a description, as far as it can be made; what only forbids makes none. */
function made(description: Description): readonly Source[] {
  switch (description.is) {
    case "oneOf":
      return oneOf(description.values)
    case "matches":
      return [matching(description.source, description.flags)].filter((source) => source !== undefined)
    case "alphabet":
      return [spelled(description.letters, description.marks)]
    case "anyOf":
      return description.of.flatMap(made)
    case "sampled":
      return oneOf(description.passes)
    default:
      return [named[description.is]].filter((source) => source !== undefined)
  }
}

const oneOf = (values: readonly unknown[]): readonly Source[] => (values.length > 0 ? [fc.constantFrom(...values)] : [])

/** The formats, and of bounds none. */
const named: Readonly<Record<string, Source | undefined>> = formats

const descriptionsOf = ({ rules }: Pick<Node, "rules">): readonly Description[] =>
  rules.map(({ check }) => check.describes).filter((description) => description !== undefined)

/** Every description in one, those that it is made of too. */
function flat(description: Description): readonly Description[] {
  if (description.is === "anyOf") return [description, ...description.of.flatMap(flat)]
  return description.is === "not" ? [description, ...flat(description.of)] : [description]
}

const isOfKind = (kind: Node["kind"], value: unknown): boolean =>
  (kind !== "string" && kind !== "number") || typeof value === kind

/** Values next to the limits of descriptions, on either side. */
function edgesOf(descriptions: readonly Description[]): readonly unknown[] {
  return descriptions.flatMap(flat).flatMap((description) => {
    const named: Readonly<Record<string, readonly unknown[] | undefined>> = formatEdges
    return [...numberEdges(description), ...textEdges(description), ...(named[description.is] ?? [])]
  })
}

/** Values next to the limits of a node's rules. */
export function edges(node: Node): readonly unknown[] {
  const usual = node.kind === "string" ? ["", "a", " ", "'"] : node.kind === "number" ? [0, 1, -1, 0.5] : []
  return [...new Set([...usual, ...edgesOf(descriptionsOf(node))].filter((value) => isOfKind(node.kind, value)))]
}

/** Draws of the kind of a scalar, the likeliest to pass its rules first. */
export function sources(node: Node): readonly Source[] {
  const descriptions = descriptionsOf(node)
  const described = descriptions.flatMap(made)
  const every = descriptions.flatMap(flat)
  switch (node.kind) {
    case "string":
      return [...described, words]
    case "number": {
      const numbers = numbersIn(descriptions) ?? numbersIn([])
      const ranges = every.filter(({ is }) => is === "integer").map((one) => numbersIn([one]))
      return [...described, ...[numbers, ...ranges].filter((source) => source !== undefined)]
    }
    case "boolean":
      return [fc.boolean()]
    case "null":
      return [fc.constant(null)]
    case "date":
      return [fc.date({ noInvalidDate: true })]
    case "literal":
      return [fc.constantFrom(...node.values)]
    default:
      return [words, fc.jsonValue({ maxDepth: 2 }), ...described]
  }
}

/** The samples of a node: values as they are, patterns drawn. */
export function sampled({ kind, samples = [] }: Node): Source | undefined {
  const plain = samples.filter((sample) => !(sample instanceof RegExp) && isOfKind(kind, sample))
  const patterns = samples.filter((sample) => sample instanceof RegExp)
  if (plain.length + patterns.length === 0) return undefined
  const drawn = patterns.map(({ source, flags }) => ({
    arbitrary: fc.stringMatching(new RegExp(source, flags)),
    weight: 8,
  }))
  return fc.oneof(
    ...(plain.length > 0 ? [{ arbitrary: fc.constantFrom(...plain), weight: plain.length }] : []),
    ...drawn,
  )
}

/** Draws that break a rule, most likely it alone: a text that passes, one sign off; and what lies next to its limits. */
export function breakers(node: Node, id: string, whole: Source | undefined): readonly Source[] {
  const descriptions = descriptionsOf({ rules: node.rules.filter((rule) => rule.id === id) })
  const texts = (whole ?? words) as fc.Arbitrary<string>
  const changed = node.kind !== "string" ? [] : [edited(texts), words, fc.string()]
  const limits = descriptions.flatMap(flat).flatMap((description): readonly Source[] => {
    switch (description.is) {
      case "repeatsAtMost":
        return [repeated(texts, description.times + 1)]
      case "emailLength":
        return [fc.integer({ min: 65, max: 80 }).map((length) => `${"a".repeat(length)}@b.ua`)]
      case "integer":
        return [fc.integer({ min: -1000, max: 1000 }).map((cents) => cents / 100)]
      case "above":
      case "atLeast":
        return [fc.nat(100_000).map((cents) => description.limit - cents / 100), fc.nat(1000).map((by) => Math.ceil(description.limit) - by)]
      case "between":
        return [fc.nat(1000).map((by) => description.least - by - 0.5), fc.nat(1000).map((by) => description.most + by + 0.5)]
      case "not":
        return made(description.of)
      default:
        return []
    }
  })
  const outside = node.kind === "number" ? [fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer()] : []
  const open = node.kind === "open" ? [fc.jsonValue({ maxDepth: 1 })] : []
  return [...limits, ...changed, ...outside, ...open]
} // prettier-ignore
