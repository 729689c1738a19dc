import * as fc from "fast-check"
import type { Node } from "../../src/tree/tree.js"

/** Values that were seen, by the place where they stood: `/Items/*`, `facts/status`. */
export type Pool = ReadonlyMap<string, readonly unknown[]>

/** Makes values near what a place takes: of its shape, seen there before, or outright odd. */
export function valueOf(node: Node, place: string, pool: Pool, depth = 0): fc.Arbitrary<unknown> {
  const seen = pool.get(place) ?? []
  const isLeaf = node.kind !== "object" && node.kind !== "list"
  const drawn = seen.length > 0 ? [{ arbitrary: fc.constantFrom(...seen), weight: isLeaf ? 12 : 3 }] : []
  const made = { arbitrary: shapeOf(node, place, pool, depth), weight: 6 }
  return fc.oneof(made, ...drawn, { arbitrary: odd, weight: 1 })
}

/** What fits few places, or none. */
export const odd = fc.oneof(
  fc.constantFrom<unknown>(null, "", " ", "a", 0, -0, -1, 1.5, NaN, 2 ** 53, 1e29, "1", true, [], {}),
  fc.constantFrom<unknown>("\ud800", 1n, new Date(0)),
  fc.anything({ maxDepth: 2 }),
)

function shapeOf(node: Node, place: string, pool: Pool, depth: number): fc.Arbitrary<unknown> {
  const inside = (child: Node, key: string): fc.Arbitrary<unknown> => valueOf(child, `${place}/${key}`, pool, depth + 1)
  switch (node.kind) {
    case "string":
      return fc.oneof(fc.string(), fc.constantFrom("NEW", "PAID", "1", "Іван", "P-1"))
    case "number":
      return fc.oneof(fc.integer({ min: -3, max: 300 }), fc.double({ noNaN: true }), fc.constantFrom(0, 1))
    case "boolean":
      return fc.boolean()
    case "null":
      return fc.constant(null)
    case "date":
      return fc.date()
    case "literal":
      return fc.constantFrom(...node.values)
    case "open":
      return fc.jsonValue({ maxDepth: 3 })
    case "lazy":
      return depth > 4 ? fc.constant({}) : shapeOf(node.node(), place, pool, depth + 1)
    case "union":
      return fc.oneof(...node.variants.map((variant) => shapeOf(variant, place, pool, depth)))
    case "list":
      return node.rest === undefined
        ? fc.tuple(...node.elements.map((element) => inside(element, "*")))
        : fc.array(inside(node.rest, "*"), { maxLength: 4 })
    case "object":
      return objectOf(node, inside)
  }
}

function objectOf(
  node: Extract<Node, { kind: "object" }>,
  inside: (child: Node, key: string) => fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> {
  const members = [...node.members.values()].map((member) =>
    fc.option(
      inside(member.node, member.name).map((value) => [member.name, value] as const),
      { nil: undefined, freq: member.required ? 20 : 2 },
    ),
  )
  const others = fc.array(fc.tuple(nameNear(node), node.rest ? inside(node.rest, "*") : odd), { maxLength: 1 })
  const none = { arbitrary: fc.constant([]), weight: node.rest ? 1 : 8 }
  return fc
    .tuple(fc.tuple(...members), fc.oneof(none, { arbitrary: others, weight: 1 }))
    .map(([known, unknown]) => Object.fromEntries([...known.filter((entry) => entry !== undefined), ...unknown]))
}

/** A name that is most likely none of an object's: one of them misspelt, or any text. */
export function nameNear(node: Extract<Node, { kind: "object" }>): fc.Arbitrary<string> {
  const names = [...node.members.keys()]
  if (names.length === 0) return fc.string()
  return fc.oneof(
    fc.constantFrom(...names).map((name) => name.slice(1)),
    fc.string(),
  )
}
