import type { RequestParts } from "../declare/operation.js"
import type { Face, Judgement } from "./face.js"
import { compareFound, type Found } from "./found.js"
import { placeAt, type Place } from "./place.js"

type LookUp = (request: RequestParts, context: { readonly signal: AbortSignal }) => unknown

/** Facts as far as they are known, and what is still to be looked up, by name. */
interface Knowing {
  readonly known: unknown
  readonly lookUps: ReadonlyMap<string, LookUp>
}

/** What came of all look-ups that were needed. */
export interface LookedUp {
  readonly facts: unknown
  /** The facts whose look-up failed. */
  readonly failed: readonly string[]
}

/**
 * Looks facts up: each at most once, those of a round at the same time, and only while `lacking` says that a rule that applies
 * lacks it. Rejects with the signal's reason when that is aborted.
 */
export async function lookUp(
  face: Face,
  request: RequestParts,
  facts: unknown,
  lacking: (facts: unknown) => readonly string[],
  signal: AbortSignal = new AbortController().signal,
): Promise<LookedUp> {
  signal.throwIfAborted()
  const { known, lookUps } = knowing(facts)
  const left = new Map(lookUps)
  const failed: string[] = []
  let all = known
  while (left.size > 0) {
    const needed = new Set(lacking(all).map((fact) => (left.has(fact) ? fact : (face.held?.[fact] ?? fact))))
    const round = [...left].filter(([name]) => needed.has(name))
    if (round.length === 0) break
    for (const [name] of round) left.delete(name)
    const answers = await unlessAborted(
      signal,
      Promise.allSettled(round.map(([, look]) => answerOf(() => look(request, { signal })))),
    )
    const found = answers.flatMap((answer, index): [string, unknown][] => {
      const name = round[index]?.[0] as string
      if (answer.status === "fulfilled") return [[name, answer.value]]
      failed.push(name)
      return []
    })
    all = { ...(all as object), ...Object.fromEntries(found) }
  }
  return { facts: all, failed }
}

/** The answer of a look-up; one that throws has failed like one that rejects. */
function answerOf(look: () => unknown): Promise<unknown> {
  return new Promise((resolve) => {
    resolve(look())
  })
}

/** Facts that are no plain object, or throw when they are read, are judged as they are. */
function knowing(facts: unknown): Knowing {
  try {
    const entries = typeof facts === "object" && facts !== null && !Array.isArray(facts) ? Object.entries(facts) : []
    const lookUps = entries.filter((entry): entry is [string, LookUp] => typeof entry[1] === "function")
    if (lookUps.length === 0) return { known: facts, lookUps: new Map() }
    const known = entries.filter(([, value]) => typeof value !== "function")
    return { known: Object.fromEntries(known), lookUps: new Map(lookUps) }
  } catch {
    return { known: facts, lookUps: new Map() }
  }
}

async function unlessAborted<T>(signal: AbortSignal, answers: Promise<T>): Promise<T> {
  let stop = (): void => undefined
  const aborted = new Promise<never>((_, reject) => {
    // The caller's own reason, whatever it is.
    stop = () => reject(signal.reason) // eslint-disable-line @typescript-eslint/prefer-promise-reject-errors
    signal.addEventListener("abort", stop, { once: true })
  })
  try {
    signal.throwIfAborted()
    return await Promise.race([answers, aborted])
  } finally {
    signal.removeEventListener("abort", stop)
  }
}

/** A judgement for which look-ups failed: a fault at each such fact. What the look-up threw stays with the caller. */
export function withoutFacts(judgement: Judgement, failed: readonly string[]): Judgement {
  if (failed.length === 0) return judgement
  const faults = failed.map((fact, rank): Found => {
    const place: Place = { ...placeAt("facts", [fact]), rank }
    return { place, rule: "fault", severity: "error", phase: -1, params: () => ({ fact }), sensitive: false }
  })
  return { ...judgement, found: [...judgement.found, ...faults].sort(compareFound) }
}
