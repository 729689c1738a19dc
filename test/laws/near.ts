import * as fc from "fast-check"
import type { Node, Tree } from "../../src/tree/tree.js"

/** What a law is tried on: the parts of a request, and facts. */
export interface Try {
  readonly request: {
    readonly path?: unknown
    readonly query?: unknown
    readonly headers?: unknown
    readonly body?: unknown
  }
  readonly facts: Readonly<Record<string, unknown>>
}

/** A row of a pack's examples, as far as it is a source of values. */
export interface Sample {
  readonly body?: unknown
  readonly facts?: unknown
}

type Pool = ReadonlyMap<string, readonly unknown[]>

/**
 * Makes requests near the shape of an operation: members left out, of the wrong type, misspelt or outright odd among good ones.
 * Values that a pack's examples have at a place are drawn again at that place.
 */
export function near(tree: Tree, samples: readonly Sample[]): fc.Arbitrary<Try> {
  const pool = poolOf(samples)
  const part = (name: "path" | "query" | "headers"): fc.Arbitrary<unknown> =>
    fc.option(valueOf(tree.parts[name], name, pool), { nil: undefined, freq: 4 })
  return fc.record({
    request: fc.record({
      path: part("path"),
      query: part("query"),
      headers: part("headers"),
      body: valueOf(tree.parts.body, "", pool),
    }),
    facts: fc.record(
      Object.fromEntries(
        [...tree.facts.members.values()].map(({ name, node }) => [
          name,
          fc.option(valueOf(node, `facts/${name}`, pool), { nil: undefined, freq: 3 }),
        ]),
      ),
    ),
  })
}

function poolOf(samples: readonly Sample[]): Pool {
  const pool = new Map<string, unknown[]>()
  const add = (place: string, value: unknown): void => {
    if (value === undefined) return
    pool.set(place, [...(pool.get(place) ?? []), value])
    if (Array.isArray(value)) for (const inside of value) add(`${place}/*`, inside)
    else if (typeof value === "object" && value !== null)
      for (const [name, inside] of Object.entries(value)) add(`${place}/${name}`, inside)
  }
  for (const { body, facts } of samples) {
    add("", body)
    if (typeof facts === "object" && facts !== null)
      for (const [name, value] of Object.entries(facts)) add(`facts/${name}`, value)
  }
  return pool
}

const odd = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    "",
    " ",
    "a",
    0,
    -0,
    -1,
    1.5,
    NaN,
    2 ** 53,
    "1",
    true,
    [],
    {},
    "\ud800",
    1n,
    new Date(0),
  ),
  fc.anything({ maxDepth: 2 }),
)

function valueOf(node: Node, place: string, pool: Pool, depth = 0): fc.Arbitrary<unknown> {
  const made = shapeOf(node, place, pool, depth)
  const seen = (pool.get(place) ?? []).filter((value) => typeof value !== "object" || value === null)
  const drawn =
    seen.length > 0 && node.kind !== "object" && node.kind !== "list"
      ? [{ arbitrary: fc.constantFrom(...seen), weight: 12 }]
      : []
  return fc.oneof({ arbitrary: made, weight: 6 }, ...drawn, { arbitrary: odd, weight: 1 })
}

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
  const names = [...node.members.keys()]
  const members = [...node.members.values()].map((member) =>
    fc.option(
      inside(member.node, member.name).map((value) => [member.name, value] as const),
      { nil: undefined, freq: member.required ? 20 : 2 },
    ),
  )
  const misspelt = names.length === 0 ? fc.string() : fc.constantFrom(...names).map((name) => name.slice(1))
  const others = fc.array(fc.tuple(fc.oneof(misspelt, fc.string()), node.rest ? inside(node.rest, "*") : odd), {
    maxLength: 1,
  })
  return fc
    .tuple(
      fc.tuple(...members),
      fc.oneof({ arbitrary: fc.constant([]), weight: node.rest ? 1 : 8 }, { arbitrary: others, weight: 1 }),
    )
    .map(([known, unknown]) => Object.fromEntries([...known.filter((entry) => entry !== undefined), ...unknown]))
}
