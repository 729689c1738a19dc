import { unfolded } from "../check/variant.js"
import type { Node, UnionNode } from "../tree/tree.js"
import { describe, isLeaf, rulesText } from "./leaf.js"
import type { Slot } from "./slots.js"
import type { Source } from "./source.js"
import type { Where } from "./where.js"

const property = (slot: Slot): string => `c.${slot.name}`

/** What else is written for a union. */
interface Writers {
  readonly source: Source
  /** The slots of what is inside it. */
  readonly inside: readonly Slot[]
  /** Writes the function of its one container. */
  readonly container: (node: Node) => string
  /** Writes the function of one variant. */
  readonly variant: (node: Node) => string
}

/** Writes the function of a union of which some variants are containers, and gives its name. */
export function writeUnion(
  node: UnionNode,
  where: Where,
  lazily: boolean,
  { source, inside, container, variant: writeVariant }: Writers,
): string {
  const name = source.fresh("f")
  const containers = node.variants.filter((variant) => !isLeaf(variant))
  const [only] = containers
  const nothing = node.variants.find((variant) => variant.kind === "null" && variant.rules.length === 0)
  const deeper = inside.map((slot) => `${property(slot)} = ${slot.gathers ? "undefined" : source.engine("NOWHERE")}; `)
  const wrong = inside.map((slot) => `${property(slot)} = ${slot.gathers ? "undefined" : source.engine("WRONG")}; `)
  const parameters = `v, c, p, k, r${lazily ? ", h" : ""}`
  if (
    node.rules.length === 0 &&
    node.variants.length === 2 &&
    only &&
    (only.kind === "object" || (only.kind === "list" && only.rest !== undefined && only.elements.length === 0)) &&
    nothing
  ) {
    const inner = container(only)
    const whole = describe(node, source, where.hidden)
    const is = only.kind === "object" ? "isObject" : "isList"
    source.line(
      `function ${name}(${parameters}) { if (v === null) { ${deeper.join("")}return v } if (!${source.engine(is)}(v)) { ${wrong.join("")}return ${source.engine("leaf")}(c, ${whole}, v, p, k, r) } return ${inner}(${parameters}) }`,
    )
    return name
  }
  const map = source.fresh("u")
  // Each by itself, though two may be written alike: by its variant the code that judges it is found.
  const variants = node.variants.map((variant) => {
    const alike = describe(unfolded(variant), source, where.hidden, containers.length > 1 ? "names" : "tags")
    const text = isLeaf(variant) ? alike : source.fresh("n")
    if (text !== alike) source.line(`const ${text} = { ...${alike} }`)
    return { variant, text }
  })
  const judging = (own: Node["rules"]): string =>
    variants
      .filter(({ variant }) => !isLeaf(variant))
      .map(({ variant, text }) => `[${text}, ${writeVariant(own.length > 0 ? withRules(variant, own) : variant)}]`)
      .join(", ")
  const judges = judging([])
  const all = `{ variants: [${variants.map(({ text }) => text).join(", ")}] }`
  const hidden = where.hidden ? 2 : 0
  const bare = source.constant("n", `${source.engine("node")}("union", [], ${hidden}, ${all})`)
  source.line(`const ${map} = new Map([${judges}])`)
  let ruled = ""
  if (node.rules.length > 0 || node.nfc) {
    const rules = rulesText(node, source)
    const whole = source.constant(
      "n",
      `${source.engine("node")}("union", ${rules}, ${hidden + (node.nfc ? 1 : 0)}, ${all})`,
    )
    ruled = `, ${source.constant("u", `{ node: ${whole}, judges: new Map([${judging(node.rules)}]) }`)}`
  }
  source.line(
    [
      `function ${name}(${parameters}) {`,
      `  ${wrong.join("")}`,
      `  return ${source.engine("union")}(c, ${bare}, ${map}, v, p, k, r${ruled})`,
      "}",
    ].join("\n"),
  )
  return name
}

/** A variant that is asked more rules after its own. */
function withRules(node: Node, rules: Node["rules"]): Node {
  if (node.kind !== "lazy") return { ...node, rules: [...node.rules, ...rules] }
  const target = withRules(node.node(), rules)
  return { ...node, node: () => target }
}
