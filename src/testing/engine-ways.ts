import * as fc from "fast-check"
import { kindOf, takes } from "../check/kind.js"
import type { Member, Node, ObjectNode, PlacedRule, Tree } from "../tree/tree.js"
import type { EngineRuleId } from "../verdict/engine-rules.js"
import type { Draft, Parts, Problem } from "./drafting.js"
import { present, readable } from "./moves.js"
import { type Spot, spotsIn } from "./place.js"
import { variantsOf } from "./takes.js"
import { words } from "./texts.js"
import { isSame, type Way } from "./way.js"
import { everySpot, replaced } from "./ways.js"

const nothing = fc.constant(undefined)
const wrong = [null, "a", "1000", "", 5, 0.5, true, [], ["a"], {}, { a: 1 }] as const
const ownSpot = ({ root }: Spot): string => root

/** The ways to break each of the engine's own rules. */
export const engineWays: Readonly<Record<EngineRuleId, (tree: Tree) => readonly Way[]>> = {
  body: () => [
    placing("body", { root: "body", pattern: [] }, fc.constantFrom<unknown>(null, [], [{}], "text", "", 5, true, undefined)),
  ],
  type: (tree) =>
    everySpot(tree).flatMap(([spot, node]) => {
      const values = wrong.filter((value) => !isTaken(node, value, spot))
      return spot.pattern.length === 0 || values.length === 0 ? [] : [placing("type", spot, fc.constantFrom(...values))]
    }),
  required: (tree) => containers(tree).flatMap(([spot, node]) => waysOfRequired(spot, node)),
  unknown: (tree) => containers(tree).flatMap(([spot, node]) => waysOfUnknown(tree, spot, node)),
  "string.wellFormed": (tree) =>
    everySpot(tree).flatMap(([spot, node]) => (holdsText(node) ? [placing("string.wellFormed", spot, halves)] : [])),
  fact: (tree) => [
    { ...placing("fact", { root: "facts", pattern: [] }, fc.constantFrom([], ["NEW"])), tolerates: isLacking },
    ...[...spotsIn(tree.facts, { root: "facts", pattern: [] })].flatMap(([spot, node]): readonly Way[] => {
      const values = wrong.filter((value) => !isTaken(node, value, spot))
      if (spot.pattern.length === 0 || values.length === 0) return []
      return [{ ...placing("fact", spot, fc.constantFrom(...values)), breaks: brokenFact(tree, spot), tolerates: isLacking }]
    }),
  ],
  fault: (tree) => [...tree.parts.body.members.keys()].map(waysOfFault),
  unchecked: (tree) => waysOfUnchecked(tree),
} // prettier-ignore

/** Puts what is drawn in at a place; nothing that stood there is left for other rules. */
function placing(rule: string, spot: Spot, extra: fc.Arbitrary<unknown>): Way {
  return {
    spot,
    extra,
    breaks: (drafting, draft, path, value) => replaced(drafting, draft, spot, path, value),
    isWanted: (problem, path) => problem.rule === rule && problem.root === ownSpot(spot) && isSame(problem.path, path),
  }
}

/** Rules lack a fact that is broken. */
const isLacking = ({ lacks }: Problem): boolean => lacks !== undefined

/** A broken fact is not mended by what is stored, nor breaks that. */
function brokenFact({ stored = "" }: Tree, spot: Spot): Way["breaks"] {
  return (drafting, draft, path, value) =>
    replaced(drafting, draft, spot, path, value).map((made) =>
      path[0] === stored || !(stored in draft.facts)
        ? made
        : { ...made, facts: { ...made.facts, [stored]: draft.facts[stored] } },
    )
}

/** Texts of parts beside the body may stand for numbers and booleans. */
function isTaken(node: Node, value: unknown, { root }: Spot): boolean {
  const isText = typeof value === "string" && root !== "body" && root !== "facts"
  return variantsOf(node).some((variant) => takes(variant, kindOf(value), value) || (isText && value !== "a"))
}

const halves = fc
  .tuple(words, fc.nat(20), fc.constantFrom("\ud83d", "\udc00"))
  .map(([text, at, half]) => text.slice(0, at) + half + text.slice(at))

const holdsText = (node: Node): boolean => variantsOf(node).some(({ kind }) => kind === "string" || kind === "open")

function containers(tree: Tree): readonly (readonly [Spot, ObjectNode])[] {
  return everySpot(tree).flatMap(([spot, node]) =>
    variantsOf(node).flatMap((variant) =>
      variant.kind === "object" && (spot.root === "body" || variant.members.size > 0) ? [[spot, variant] as const] : [],
    ),
  )
}

function waysOfRequired(spot: Spot, node: ObjectNode): readonly Way[] {
  const [url] = node.exactlyOne ?? []
  const names = [...node.members.values()].filter(({ required }) => required).map(({ name }) => name)
  const all = url === undefined ? names.map((name) => [name]) : [node.exactlyOne as readonly string[], ...names.map((name) => [name])]
  return all.map(([name = "", ...others]) => ({
    spot: { root: spot.root, pattern: [...spot.pattern, name] },
    extra: nothing,
    breaks: (drafting, draft, path) => {
      const around = path.slice(0, -1)
      const whole = present(drafting, draft, spot.root, around)
      const made = [name, ...others].reduce((one, member) => drafting.with(one, spot.root, [...around, member], undefined) ?? one, whole)
      return [made]
    },
    isWanted: (problem, path) => problem.rule === "required" && problem.root === spot.root && isSame(problem.path, path),
  }))
} // prettier-ignore

/** A member that no document lists: a name by chance, or one misspelt; of two URLs the second. */
function waysOfUnknown(tree: Tree, spot: Spot, node: ObjectNode): readonly Way[] {
  if (node.rest !== undefined || spot.root === "headers") return []
  const known = [...node.members.keys()]
  const misspelt = known.length === 0 ? words : fc.oneof(fc.constantFrom(...known).map((name) => `${name}s`), words)
  const names = misspelt.map((name) => (node.members.has(name) ? `${name}_` : name))
  const wanted = (name: string): Way["isWanted"] => (problem, path, extra) =>
    problem.rule === "unknown" && problem.root === spot.root && isSame(problem.path, [...path, name || nameIn(extra)])
  const nameIn = (extra: unknown): string => (extra as readonly [string])[0]
  const stray: Way = {
    spot,
    extra: fc.tuple(names, fc.jsonValue({ maxDepth: 1 })),
    prepared: (drafting, draft, path) => present(drafting, draft, spot.root, path),
    breaks: (drafting, draft, path, extra) => {
      const [name, value] = extra as readonly [string, unknown]
      return replaced(drafting, present(drafting, draft, spot.root, path), spot, [...path, name], value)
    },
    isWanted: wanted(""),
  }
  const { exactlyOne: [first, second] = [] } = node
  if (second === undefined) return [stray]
  const both: Way = {
    spot: { root: spot.root, pattern: [...spot.pattern, second] },
    extra: nothing,
    breaks: (drafting, draft) =>
      replaced(drafting, draft, spot, [], {
        ...(draft.request[spot.root as "path"] as object),
        ...Object.fromEntries([first as string, second].map((name) => [name, drafting.pools.one((node.members.get(name) as Member).node)])),
      }),
    isWanted: (problem, path) => problem.rule === "unknown" && problem.root === spot.root && isSame(problem.path, path),
  }
  return [stray, both]
} // prettier-ignore

/** A member that throws when it is read. It must come last: whoever copies the body would read it. */
function waysOfFault(name: string): Way {
  const body = (draft: Draft): object =>
    Object.defineProperties(
      {},
      {
        ...Object.getOwnPropertyDescriptors(draft.request.body as object),
        [name]: { get: unreadable, enumerable: true },
        [fc.toStringMethod]: { value: () => `{ get ${name}() { throw … }, … }` },
      },
    )
  return {
    spot: { root: "body", pattern: [name] },
    extra: nothing,
    prepared: (drafting, draft, path) => present(drafting, draft, "body", path),
    breaks: (_, draft) => [draft],
    isWanted: (problem, path) => problem.rule === "fault" && isSame(problem.path, path),
    finished: (draft) => ({ ...draft, request: { ...draft.request, body: body(draft) } }),
  }
}

function unreadable(): never {
  throw new Error("this member throws when it is read")
}

/** What a rule that could reject needs is not given: a fact, else a part of the request; else what a rule needs that is promoted. */
function waysOfUnchecked(tree: Tree): readonly Way[] {
  const errors = tree.rules.filter(({ about }) => about.severity !== "warning")
  const sides = ["path", "query", "headers"] as const
  const tries = [
    () => errors.flatMap((rule) => withoutFacts(tree, rule)),
    () => sides.flatMap((root) => [...withoutPart(tree, root), ...errors.flatMap((rule) => withoutRead(rule, root))]),
    () => tree.rules.flatMap((rule) => withoutFacts(tree, rule)),
  ]
  return tries.map((ways) => ways()).find((ways) => ways.length > 0) ?? []
}

function withoutFacts(tree: Tree, rule: PlacedRule): readonly Way[] {
  return rule.stands.flatMap((stand) => {
    const reads = rule.kind === "editable" ? [rule.by] : stand.reads.map(([, read]) => read)
    const names = reads.flatMap(({ source, pattern }) =>
      source === "facts" ? [String(pattern[0])] : source === "stored" ? [tree.stored ?? ""] : [],
    )
    const spot = { root: stand.part, pattern: stand.pattern }
    return [...new Set(names)].map((name): Way => {
      const isHeld = tree.looked.some((fact) => fact.name === name && fact.from !== undefined)
      const withheld = new Set([name, ...(isHeld && tree.stored !== undefined ? [tree.stored] : [])])
      return {
        spot,
        extra: nothing,
        prepared: (drafting, draft, path) => readable(drafting, draft, rule, stand, path),
        breaks: (_, draft) => [draft],
        isWanted: (problem, path) => problem.rule === rule.id && problem.lacks === name && isSame(problem.path, path),
        tolerates: ({ lacks }) => lacks !== undefined && withheld.has(lacks),
        withheld,
        options: { unchecked: "reject", ...(rule.about.severity === "warning" && { error: [rule.id] }) },
      }
    })
  })
} // prettier-ignore

/** The rule stands in the body, and reads a part that is not given. */
function withoutRead(rule: PlacedRule, root: "path" | "query" | "headers"): readonly Way[] {
  const stands = rule.stands.filter(({ reads }) => reads.some(([, { source }]) => source === root))
  return stands.map((stand) => ({
    ...withoutSide(root),
    spot: { root: stand.part, pattern: stand.pattern },
    prepared: (drafting, draft, path) => readable(drafting, draft, rule, stand, path),
    isWanted: (problem, path) => problem.rule === rule.id && problem.lacks === root && isSame(problem.path, path),
  }))
}

/** A part is not given. */
function withoutSide(root: "path" | "query" | "headers"): Pick<Way, "extra" | "breaks" | "tolerates" | "options"> {
  const without = ({ [root]: _, ...others }: Parts): Parts => others
  return {
    extra: nothing,
    breaks: (_, draft) => [{ ...draft, request: without(draft.request) }],
    tolerates: ({ lacks }) => lacks === root,
    options: { unchecked: "reject" },
  }
}

function withoutPart(tree: Tree, root: "path" | "query" | "headers"): readonly Way[] {
  return [...tree.parts[root].members.values()].flatMap(({ name, node }) => {
    if (!variantsOf(node).some(({ rules }) => rules.some(({ about }) => about.severity !== "warning"))) return []
    return [
      {
        ...withoutSide(root),
        spot: { root, pattern: [name] },
        isWanted: (problem, path) => problem.root === root && problem.lacks === root && isSame(problem.path, path),
      } satisfies Way,
    ]
  })
}
