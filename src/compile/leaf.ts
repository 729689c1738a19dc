import type { Node, ValueRule } from "../tree/tree.js"
import type { Muted } from "./muted.js"
import type { Source } from "./source.js"

/** Whether a value of this shape has nothing inside it. */
export function isLeaf(node: Node): boolean {
  if (node.kind === "union") return node.variants.every(isLeaf)
  return node.kind !== "object" && node.kind !== "list" && node.kind !== "lazy"
}

/** What is written down of what is inside: by what a variant is told apart, the literals alone or all names too; or everything. */
type Depth = "tags" | "names" | "all"

/** Writes down what a value must be, for those that do not simply pass. */
export function describe(node: Node, source: Source, hidden: boolean, depth: Depth = "tags"): string {
  const rules = rulesText(node, source)
  const flags = (node.nfc ? 1 : 0) + (hidden || node.sensitive ? 2 : 0) + (isAnyText(node) ? 4 : 0)
  const more = moreOf(node, source, hidden || node.sensitive, depth)
  const texts = [JSON.stringify(node.kind), rules, String(flags), ...(more === "" ? [] : [more])]
  while (more === "" && texts.length > 1 && ["[]", "0"].includes(texts.at(-1) ?? "")) texts.pop()
  return source.constant("n", `${source.engine("node")}(${texts.join(", ")})`)
}

const isAnyText = (node: Node): boolean => node.kind === "string" && node.anyText === true

/** The rules of a value, as a list. */
export const rulesText = ({ rules }: Node, source: Source): string =>
  `[${rules.map((rule) => ruleText(rule, source)).join(", ")}]`

function ruleText({ id, about, check }: ValueRule, source: Source): string {
  const warns = about.severity === "warning"
  const flags = about.fix ? (warns ? ", 1, 1" : ", undefined, 1") : warns ? ", 1" : ""
  const constraint = source.refer(check, `the check of ${id}`)
  return source.constant("r", `${source.engine("rule")}(${JSON.stringify(id)}, ${constraint}${flags})`)
}

function moreOf(node: Node, source: Source, hidden: boolean, depth: Depth): string {
  const deep = depth === "all"
  const inside = (next: Node): string => describe(next, source, hidden, depth)
  switch (node.kind) {
    case "number":
      return node.integer ? "{ integer: true }" : ""
    case "literal":
      return `{ values: ${JSON.stringify(node.values)} }`
    case "union":
      return `{ variants: [${node.variants.map(inside).join(", ")}] }`
    case "object": {
      const isTold = ({ kind }: Node): boolean => deep || kind === "literal"
      const members = [...node.members.values()].filter((member) => depth === "names" || isTold(member.node))
      const entries = members.map(({ name, node, required }) => {
        const text = isTold(node) ? inside(node) : source.constant("n", `${source.engine("node")}("open")`)
        return `[${JSON.stringify(name)}, { name: ${JSON.stringify(name)}, node: ${text}${required && depth === "names" ? ", required: true" : ""} }]`
      })
      return `{ members: new Map([${entries.join(", ")}])${node.rest ? ", rest: true" : ""} }`
    }
    case "list":
      return `{ elements: [${node.elements.map((one) => (deep ? inside(one) : "undefined")).join(", ")}], rest: ${node.rest ? (deep ? inside(node.rest) : "true") : "undefined"} }`
    case "lazy":
      return deep ? `{ node: () => ${inItself(node.node(), source, hidden)} }` : ""
    default:
      return ""
  }
}

const targets = new WeakMap<Source, Map<Node, string>>()

/** Writes down, once, what a shape holds that contains itself: its name is known before it is written. */
function inItself(target: Node, source: Source, hidden: boolean): string {
  const names = targets.get(source) ?? new Map<Node, string>()
  targets.set(source, names)
  const known = names.get(target)
  if (known !== undefined) return known
  const name = source.fresh("n")
  names.set(target, name)
  source.line(`const ${name} = ${describe(target, source, hidden, "all")}`)
  return name
}

/**
 * Writes an expression that is true of a value `x` that passes with nothing to say of it. What it refuses may still pass: it is
 * then judged whole. Nothing where no such expression is cheaper than judging.
 */
export function test(node: Node, source: Source, muted?: Muted): string | undefined {
  const own = plainTest(node, source, muted)
  if (own === undefined) return undefined
  if (node.rules.length === 0) return own
  const settling = settlingRule(node)
  const asked = node.rules.map((rule) => {
    const { id, check } = rule
    const passes = `${source.refer(check, `the check of ${id}`)}.test(x)`
    const bit = muted?.bit(id)
    if (bit === undefined) return passes
    if (rule === settling) return `(c.off & ${bit} ? ${["true", ...wellFormed(node, source)].join(" && ")} : ${passes})`
    return `(c.off & ${bit} || ${passes})`
  })
  // A constraint of one's own may throw: the value is then judged whole, and the rule that threw is named.
  const name = source.constant(
    "t",
    `(x, c) => { try { return ${[own, ...asked].join(" && ")} } catch { return false } }`,
  )
  return `${name}(x, c)`
}

function plainTest(node: Node, source: Source, muted: Muted | undefined): string | undefined {
  switch (node.kind) {
    case "string":
      return textTest(node, source)
    case "open":
      return textTest(node, source)
    case "number":
      return `typeof x === "number" && x - x === 0`
    case "boolean":
      return `typeof x === "boolean"`
    case "null":
      return "x === null"
    case "literal":
      return node.values.length > 8
        ? undefined
        : `(${node.values.map((value) => `x === ${JSON.stringify(value)}`).join(" || ")})`
    case "union":
      return unionTest(node.variants, source, muted)
    default:
      return undefined
  }
}

/** A rule that takes only composed text says so, and spares asking the text itself while it is on. */
const settlingRule = (node: Node): ValueRule | undefined => node.rules.find(({ check }) => check.composed === true)

function textTest(node: Node, source: Source): string {
  return ['typeof x === "string"', ...(settlingRule(node) ? [] : wellFormed(node, source))].join(" && ")
}

function wellFormed(node: Node, source: Source): readonly string[] {
  return [
    ...(isAnyText(node) ? [] : ["x.isWellFormed()"]),
    ...(node.nfc ? [`${source.engine("composed")}(x) === x`] : []),
  ]
}

/** Variants of different kinds: which one fits is told by the type alone. */
function unionTest(variants: readonly Node[], source: Source, muted: Muted | undefined): string | undefined {
  const kinds = variants.map(({ kind }) => kind)
  if (new Set(kinds).size < kinds.length || kinds.includes("open") || kinds.includes("literal")) return undefined
  const tests = variants.map((variant) => test(variant, source, muted))
  return tests.includes(undefined) ? undefined : `(${tests.map((one) => `(${one ?? ""})`).join(" || ")})`
}
