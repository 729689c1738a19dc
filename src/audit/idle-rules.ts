import { nodesAt, spotOfRead } from "../testing/place.js"
import { variantsOf } from "../testing/takes.js"
import { everySpot } from "../testing/ways.js"
import type { Node, PlacedRule, Tree } from "../tree/tree.js"
import { engineRuleIds } from "../verdict/engine-rules.js"
import type { Seen } from "./finding.js"
import type { Observed } from "./observed.js"

/** Rules that were never asked in whatever was drawn, that nothing makes fail, or of which it is not known what would. */
export function idleRules(observed: Observed): readonly Seen[] {
  const { tree, rules } = observed.declared
  return rules.flatMap(({ id }): readonly Seen[] => {
    if (engineRuleIds.has(id)) return []
    const because = observed.unserved.get(id)
    if (observed.answersOf(id).size === 0)
      return [{ kind: "cannotRun", rule: id, says: `no request was drawn in which ${id} is asked: see what it stands at, reads and waits for` }]
    if (because === undefined) return []
    return isBreakable(tree, id)
      ? [{ kind: "cannotFail", rule: id, says: `${id} passes whatever it is given: it forbids nothing` }]
      : [{ kind: "unservedRule", rule: id, says: because }]
  })
} // prettier-ignore

const rulesOf = (node: Node): readonly string[] => variantsOf(node).flatMap(({ rules }) => rules.map(({ id }) => id))

/** Whether it is known what would break a rule: then one that nothing breaks cannot fail. */
function isBreakable(tree: Tree, id: string): boolean {
  const placed = tree.rules.find((rule) => rule.id === id)
  if (placed !== undefined)
    return placed.kind === "editable" || placed.made?.breaks !== undefined || isBlind(placed) || hasFewReadings(tree, placed)
  const values = everySpot(tree).flatMap(([, node]) => variantsOf(node).filter((one) => rulesOf(one).includes(id)))
  return tree.valueRules.get(id)?.check.describes !== undefined || values.every(isFinite)
} // prettier-ignore

/** A check that does not look at what it reads. */
function isBlind(rule: PlacedRule): boolean {
  if (rule.kind !== "check") return false
  let looked = false
  const look = (): undefined => {
    looked = true
  }
  try {
    rule.check(new Proxy({}, { get: look, getOwnPropertyDescriptor: look }))
  } catch {
    return false
  }
  return !looked
}

const isFinite = ({ kind }: Node): boolean => kind === "boolean" || kind === "literal" || kind === "null"

/** A check whose reads have few values: all of them were tried. */
const hasFewReadings = (tree: Tree, { stands }: PlacedRule): boolean =>
  stands.every(({ reads }) =>
    reads.every(([, read]) => {
      const nodes = nodesAt(tree, spotOfRead(read, tree.stored)).flatMap(variantsOf)
      return nodes.length > 0 && nodes.every(isFinite)
    }),
  )
