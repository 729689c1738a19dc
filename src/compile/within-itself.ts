import { toPointer } from "../pointer.js"
import type { Node, Pattern, Tree } from "../tree/tree.js"
import { nodesAt } from "../tree/places.js"

/** Throws where a rule stands at, or reads, a shape that contains itself, or what is inside one: compiled code keeps nothing of these. */
export function expectNothingWithinItself({ parts, rules }: Tree): void {
  for (const { id, kind, stands } of rules) {
    if (kind === "editable") continue
    for (const { part, pattern, reads } of stands)
      for (const [where, needed] of [[part, pattern] as const, ...reads.flatMap(([, read]) => partOf(read))])
        if (isWithinItself(parts[where], needed))
          throw new Error(
            `rule ${id} needs ${where}${toPointer(needed)}, which contains itself or is inside what does: let it read what that stands in, or give its check to the domain type`,
          )
  }
}

type Part = keyof Tree["parts"]
type Read = Tree["rules"][number]["stands"][number]["reads"][number][1]

const partOf = ({ source, pattern }: Read): readonly (readonly [Part, Pattern])[] => {
  if (source === "facts" || source === "stored") return []
  return [[source === "merged" ? "body" : source, pattern]]
}

const isWithinItself = (node: Node, pattern: Pattern): boolean =>
  pattern.some((_, index) => nodesAt(node, pattern.slice(0, index + 1)).some(({ kind }) => kind === "lazy"))
