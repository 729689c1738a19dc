import { spotOfRead, textOf } from "../testing/place.js"
import { variantsOf } from "../testing/takes.js"
import { everySpot } from "../testing/ways.js"
import type { Node, Tree } from "../tree/tree.js"
import type { Seen } from "./finding.js"

const open: ReadonlySet<Node["kind"]> = new Set(["string", "number", "open"])

/**
 * Members about whose value nothing but its type is known: no rule of its type, and none that stands there or reads it. A boolean
 * or one of a few literals is wholly said by its type; a state table asks whether a member is there, never what it is.
 */
export function unruledFields(tree: Tree): readonly Seen[] {
  const looked = new Set(tree.rules.flatMap((rule) => (rule.kind === "editable" ? [] : placesOf(tree, rule.stands))))
  const unruled = everySpot(tree).filter(([, node]) => variantsOf(node).some(isUnruled))
  const places = new Set(unruled.map(([spot]) => textOf(spot)))
  return [...places]
    .filter((place) => !looked.has(place))
    .map((at) => ({
      kind: "unruledField",
      at,
      says: "any value of its type passes: give its type a rule, or say why there is none",
    }))
}

const isUnruled = (node: Node): boolean =>
  node.rules.length === 0 &&
  (open.has(node.kind) || (node.kind === "object" && node.rest !== undefined && isUnruled(node.rest)))

function placesOf({ stored }: Tree, stands: Tree["rules"][number]["stands"]): readonly string[] {
  return stands.flatMap(({ part, pattern, reads }) => [
    textOf({ root: part, pattern }),
    ...reads.map(([, read]) => textOf(spotOfRead(read, stored))),
  ])
}
