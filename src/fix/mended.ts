import type { Operation, OperationTypes, OptionsOf, RequestParts } from "../declare/operation.js"
import type { Found } from "../operation/found.js"
import { asks, type Asks } from "../operation/operation.js"
import { pathOf } from "../operation/place.js"
import { parsePointer, toPointer } from "../pointer.js"
import { applyPatch, placesTouched } from "../verdict/apply-patch.js"
import type { Finding } from "../verdict/issue.js"
import type { Options } from "../verdict/options.js"
import type { PatchOperation } from "../verdict/patch.js"
import type { Part } from "../verdict/spot.js"

/** A fix that was applied. The patch may carry the value of a sensitive member. */
export interface AppliedFix<Id extends string = string> {
  /** The rule that objected. */
  readonly rule: Id
  /** The part of the request that it objected in; of a body alone, `body`. */
  readonly in: Part
  /** Where it objected. */
  readonly pointer: string
  /** Relative to that part. */
  readonly patch: readonly PatchOperation[]
}

/** A request after its fixes. */
interface Mended {
  readonly request: RequestParts
  readonly applied: readonly AppliedFix[]
}

/** A chain of fixes, each made possible by the one before, is never that long in earnest. */
const mostRounds = 100

/** Applies to a request the fixes that are offered for it, until none is left. */
export function mended(asker: Asker, request: RequestParts): Mended {
  const applied: AppliedFix[] = []
  const tried = new Set<string>()
  let now = request
  for (let round = 0; round < mostRounds; round++) {
    const offers = asker.offers(now, applied.length).filter((offer) => !tried.has(keyOf(offer)))
    if (offers.length === 0) break
    const touched: string[] = []
    for (const offer of offers) {
      const places = placesHeld(offer)
      // What overlaps with a change of this round is asked for again in the next one.
      if (places.some((place) => touched.some((other) => overlap(place, other)))) continue
      tried.add(keyOf(offer))
      const after = patched(now, offer)
      // Fixes were tried one by one: the first of a round needs no second trial.
      if (after === undefined || (touched.length > 0 && !helps(asker, offer, now, after))) continue
      now = after
      applied.push({ rule: offer.rule, in: offer.in, pointer: offer.pointer, patch: offer.fix })
      touched.push(...places)
    }
  }
  return { request: now, applied }
}

/** What is asked about a request, or about a body alone, whatever the operation. */
interface Asker {
  /** What offers a fix, among as many findings as the options allow and some more. */
  readonly offers: (request: RequestParts, more: number) => readonly Offer[]
  /** What is found by the rules that stand at a place or read it. */
  readonly foundAt: (part: Part, pointer: string, request: RequestParts) => readonly Found[]
}

/** Asks an operation about requests, or about bodies alone. */
export function asker<T extends OperationTypes>(
  operation: Operation<T>,
  whole: boolean,
  facts: T["facts"],
  options: OptionsOf<T>,
): Asker {
  const judge = operation.given(facts, { ...options, sensitive: "show" }) as unknown as Judge
  const { maxIssues = 100 } = options as Options
  return {
    offers: (request, more) => {
      const limit = { maxIssues: maxIssues + more }
      const verdict = whole
        ? judge.checkRequest(request, undefined, limit)
        : judge.check(request.body, undefined, limit)
      return [...verdict.issues, ...verdict.warnings].filter(offersFix)
    },
    foundAt: (part, pointer, request) => {
      const { face, question } = judge[asks](request, whole, undefined, undefined)
      return face.judge({ ...question, focus: { part, path: parsePointer(pointer), inside: true } }).found
    },
  }
}

interface Judge {
  readonly [asks]: Asks
  check(body: unknown, facts: undefined, options: Options): FoundThere
  checkRequest(request: RequestParts, facts: undefined, options: Options): FoundThere
}
interface FoundThere {
  readonly issues: readonly Finding[]
  readonly warnings: readonly Finding[]
}

type Offer = Finding & Required<Pick<Finding, "fix">> & { readonly in: Part }

/** Of facts nothing is mended: a fix is tried on the request before it is offered, and helps no fact. */
function offersFix(found: Finding): found is Offer {
  return found.fix !== undefined
}

function keyOf({ rule, in: part, pointer }: Pick<Finding, "rule" | "in" | "pointer">): string {
  return `${rule} ${part} ${pointer}`
}

/** The places whose meaning a patch changes: what is taken out of a list moves all of it. */
function placesHeld({ in: part, fix: patch }: Offer): readonly string[] {
  const held = patch.flatMap((operation) => {
    if (operation.op === "replace") return [operation.path]
    const takenOut = operation.op === "move" ? operation.from : operation.path
    const list = takenOut.replace(/\/\d+$/, "")
    return [list, operation.path]
  })
  return held.map((pointer) => part + pointer)
}

/** Whether one place is the other or inside it. */
function overlap(a: string, b: string): boolean {
  return `${a}/`.startsWith(`${b}/`) || `${b}/`.startsWith(`${a}/`)
}

function patched(request: RequestParts, { in: part, fix: patch }: Offer): RequestParts | undefined {
  try {
    return { ...request, [part]: applyPatch(request[part], patch) }
  } catch {
    return undefined
  }
}

/** Tries a fix again, where others were applied since it was offered. */
function helps({ foundAt }: Asker, offer: Offer, before: RequestParts, after: RequestParts): boolean {
  const own = keyOf(offer)
  return placesTouched(offer.fix).every((place) => {
    const errors = new Set(foundAt(offer.in, place, before).filter(isError).map(keyOfFound))
    errors.delete(own)
    return foundAt(offer.in, place, after).every((found) =>
      isError(found) ? errors.has(keyOfFound(found)) : keyOfFound(found) !== own,
    )
  })
}

const isError = ({ severity }: Found): boolean => severity === "error"

const keyOfFound = ({ rule, place }: Found): string => keyOf({ rule, in: place.in, pointer: toPointer(pathOf(place)) })
