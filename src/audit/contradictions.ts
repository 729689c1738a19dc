import { type AnyDeclared, type Draft, Drafting } from "../testing/drafting.js"
import { moves } from "../testing/moves.js"
import { spotOfRead, textOf } from "../testing/place.js"
import { variantsOf } from "../testing/takes.js"
import { benchOf } from "../testing/valid.js"
import { Values } from "../testing/values.js"
import { everySpot } from "../testing/ways.js"
import type { Node, PlacedRule, Tree } from "../tree/tree.js"
import type { Seen } from "./finding.js"
import { type Case, caseOf, type Observed } from "./observed.js"

/** Rules that cannot both be kept: two of one value, a table and a required member, two that read the same. */
export function contradictions(observed: Observed): readonly Seen[] {
  const { tree } = observed.declared
  const found = [...ofValues(tree), ...ofTables(tree), ...ofPlaced(observed)]
  const whole = observed.refusal === undefined || found.length > 0 ? [] : [nothingAccepted(observed.refusal)]
  return [...found, ...whole]
}

const nothingAccepted = (refusal: string): Seen => ({ kind: "contradiction", says: refusal })

const pairsOf = <T>(all: readonly T[]): readonly (readonly [T, T])[] =>
  all.flatMap((one, index) => all.slice(index + 1).map((other) => [one, other] as const))

/** Two rules of one value, each of which some value passes, and no value both. */
function ofValues(tree: Tree): readonly Seen[] {
  const values = new Values("edges")
  const found = new Map<string, Seen>()
  for (const [spot, node] of everySpot(tree))
    for (const variant of variantsOf(node))
      for (const [one, other] of values.of(variant) === undefined ? pairsOf(variant.rules) : []) {
        const passes = (rules: Node["rules"]): boolean => values.of({ ...variant, rules }) !== undefined
        if (passes([one]) && passes([other]) && !passes([one, other]))
          found.set(`${one.id} ${other.id}`, {
            kind: "contradiction",
            rule: one.id,
            at: textOf(spot),
            says: `no value was found that passes both ${one.id} and ${other.id}`,
          })
      }
  return [...found.values()]
}

/** Members that must be sent and, in some state, must not. */
function ofTables({ rules, parts }: Tree): readonly Seen[] {
  const required = [...parts.body.members.values()].filter((member) => member.required).map(({ name }) => `/${name}`)
  return rules.flatMap((rule) =>
    rule.kind !== "editable"
      ? []
      : [...rule.open].flatMap(([state, open]) =>
          required
            .filter((name) => ![...open].some((leaf) => `${leaf}/`.startsWith(`${name}/`)))
            .map((name): Seen => ({
              kind: "contradiction",
              rule: rule.id,
              at: name,
              says: `it is required, and when ${state} it may not be sent: no update is accepted then`,
            })),
        ),
  )
}

/** Two rules that look at the same, apply together, and never pass together, whatever is done about it. Tables read nothing. */
function ofPlaced(observed: Observed): readonly Seen[] {
  const { declared, accepted, broken } = observed
  return pairsOf<PlacedRule>(declared.tree.rules).flatMap(([one, other]): readonly Seen[] => {
    if (!sharesRead(declared.tree, one, other)) return []
    if (accepted.some((drawn) => passes(drawn, one.id) && passes(drawn, other.id))) return []
    const tries = (rule: string, kept: string): readonly Case[] =>
      broken.filter((drawn) => drawn.breaks === rule && passes(drawn, kept))
    const [ofOne, ofOther] = [tries(one.id, other.id), tries(other.id, one.id)]
    if (ofOne.length === 0 || ofOther.length === 0) return []
    if ([...ofOne, ...ofOther].some((drawn) => canBeMended(declared, drawn, one.id, other.id))) return []
    return [
      {
        kind: "contradiction",
        rule: one.id,
        at: textOf({ root: one.stands[0]?.part ?? "body", pattern: one.stands[0]?.pattern ?? [] }),
        says: `no request was found in which both ${one.id} and ${other.id} pass, although each does without the other`,
      },
    ]
  })
}

const passes = ({ rows }: Case, id: string): boolean =>
  rows.some(({ rule, is }) => rule === id && is === "passed") &&
  !rows.some(({ rule, is }) => rule === id && is === "failed")

function sharesRead({ stored }: Tree, one: PlacedRule, other: PlacedRule): boolean {
  const readBy = ({ stands }: PlacedRule): readonly string[] =>
    stands.flatMap(({ reads }) => reads.map(([, read]) => textOf(spotOfRead(read, stored))))
  const others = new Set(readBy(other))
  return readBy(one).some((place) => others.has(place))
}

const mostMoves = 64

/** Whether some change lets the rule that is broken pass too. */
function canBeMended(declared: AnyDeclared, drawn: Case, one: string, other: string): boolean {
  const drafting = new Drafting(declared, {}, benchOf(declared, {}).pools, drawn.options)
  const draft: Draft = { request: drawn.request, facts: drawn.facts, spare: drawn.facts, turn: 0 }
  const judged = drafting.judge(draft)
  const problem = judged.problems.find(({ rule }) => rule === drawn.breaks)
  if (problem === undefined) return false
  let left = mostMoves
  for (const { request, facts } of moves(drafting, judged, problem, "passes")) {
    const next = caseOf(declared, { request, facts, options: drawn.options })
    if (passes(next, one) && passes(next, other)) return true
    if (--left === 0) return false
  }
  return false
}
