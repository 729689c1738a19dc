import { unfolded } from "../check/variant.js"
import type { Node, UnionNode } from "../tree/tree.js"
import { describe, isLeaf } from "./leaf.js"
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
    (only.kind === "object" || (only.kind === "list" && only.rest !== undefined)) &&
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
  const entries = variants
    .filter(({ variant }) => !isLeaf(variant))
    .map(({ variant, text }) => `[${text}, ${writeVariant(variant)}]`)
  const rules = describe({ ...node, variants: [] }, source, where.hidden)
  const bare = source.constant(
    "n",
    `${source.engine("node")}("union", [], ${where.hidden ? 2 : 0}, { variants: [${variants.map(({ text }) => text).join(", ")}] })`,
  )
  source.line(`const ${map} = new Map([${entries.join(", ")}])`)
  const judged = `${source.engine("union")}(c, ${bare}, ${map}, v, p, k, r)`
  source.line(
    [
      `function ${name}(${parameters}) {`,
      `  ${wrong.join("")}`,
      node.rules.length > 0
        ? `  const y = ${judged}; return ${source.engine("isSound")}(y) ? ${source.engine("ofContainer")}(c, ${rules}, y, p, k, r) : y`
        : `  return ${judged}`,
      "}",
    ].join("\n"),
  )
  return name
}
