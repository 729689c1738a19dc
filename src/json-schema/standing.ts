import type { KnownFacts } from "../check/known-facts.js"
import { read, readAll, type Scope } from "../check/reading.js"
import { RequestCells } from "../check/request-cells.js"
import type { Settings } from "../operation/settings.js"
import { toPointer } from "../pointer.js"
import type { CheckRule, EditableRule, PlacedRule, Stand, Tree } from "../tree/tree.js"
import type { Part } from "../verdict/spot.js"

/** Why a schema says nothing of a rule, or not all of it. */
export type Because =
  /** No keyword says it: the rule looks at other places of the request, or asks code for an answer. */
  | "no-keyword"
  /** A fact was not given that the rule needs. */
  | "no-fact"
  /** Keywords say a part of it: they refuse nothing that the rule lets through, and let through some that it refuses. */
  | "in-part"
  /** The rule judges text composed to Unicode NFC, and the schema text as it is sent: what is not in NFC it may refuse. */
  | "nfc"

/** What a rule of the operation comes to at one of its places, before there is a request: with these facts nothing may stand there, or only a check can tell. */
export interface Standing {
  readonly rule: string
  readonly in: Part
  readonly pointer: string
  readonly is: "refused" | Because
  readonly facts?: readonly string[]
}

/** What the rules of an operation come to in one part of a request, where they are not certain to pass. */
export function standingsIn(part: Part, tree: Tree, settings: Settings, known: KnownFacts): readonly Standing[] {
  const scope: Scope = {
    request: new RequestCells(tree, settings, {}, false),
    facts: known,
    lists: new Map(),
    tells: false,
  }
  return tree.rules.flatMap((rule) =>
    rule.stands.flatMap((stand, index) => {
      const standing = standsIn(part, rule, stand, index) ? standingOf(rule, stand, scope, settings) : undefined
      return standing === undefined
        ? []
        : [{ rule: rule.id, in: stand.part, pointer: toPointer(stand.pattern), ...standing }]
    }),
  )
}

/** A rule of another part that reads facts alone runs without that part too: of a body it says that none is taken. */
function standsIn(part: Part, rule: PlacedRule, stand: Stand, index: number): boolean {
  if (stand.part === part) return true
  const runs = part === "body" && index === 0 && rule.kind === "check" && !stand.pattern.includes("*")
  return runs && stand.reads.every(([, one]) => isFact(one))
}

type Come = Pick<Standing, "is" | "facts"> | undefined

const isFact = ({ source }: { readonly source: string }): boolean => source === "facts" || source === "stored"

function standingOf(rule: PlacedRule, stand: Stand, scope: Scope, settings: Settings): Come {
  switch (rule.kind) {
    case "editable":
      return ofLeaf(rule, toPointer(stand.pattern), scope, settings)
    case "find":
      return { is: "no-keyword" }
    case "check":
      return ofCheck(rule, stand, scope)
  }
}

function ofLeaf(rule: EditableRule, leaf: string, scope: Scope, { unchanged }: Settings): Come {
  const state = read(scope, rule.by, [])
  if (state === "inapplicable") return undefined
  if ("lacks" in state) return { is: "no-fact", facts: [state.lacks] }
  const open = rule.open.get(String(state.value))
  if (open === undefined || open.has(leaf)) return undefined
  return { is: unchanged === "allow" && scope.facts.tree.stored !== undefined ? "no-keyword" : "refused" }
}

function ofCheck(rule: CheckRule, { reads, ...stand }: Stand, scope: Scope): Come {
  const given = readAll(scope, { ...stand, reads: reads.filter(([, one]) => isFact(one)) }, [])
  if (given === "inapplicable") return undefined
  if ("lacks" in given) return { is: "no-fact", facts: given.lacks }
  if (!reads.every(([, one]) => isFact(one))) return { is: "no-keyword" }
  try {
    if (rule.check(given.values)) return undefined
  } catch {
    return { is: "no-keyword" }
  }
  return { is: rule.when === undefined ? "refused" : "no-keyword" }
}
