import * as Cause from "effect/Cause"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import type { Facts, RuleId, Verdict } from "../declare/operation.js"
import { asks, type Asks } from "../operation/operation.js"
import type { Options } from "../verdict/options.js"
import { Fault, Rejected, Undecided } from "./failures.js"
import { type Fact, type FactName, factOf, type FactSource } from "./fact.js"

export interface CheckEffectOptions<O, Needed extends FactName<O>> {
  /** Facts that are known already; no service is asked for them. */
  readonly facts?: Facts<O>
  readonly options?: Options<RuleId<O>>
  /** Facts whose services must be provided: they stand in the effect's requirements. Without it none does. */
  readonly needs?: readonly Needed[]
}

/** What an operation of either face has that is asked of it here. */
interface Judge {
  readonly id: string
  check(body: unknown, facts: unknown, options: unknown): AnyVerdict
  checkAsync(body: unknown, facts: unknown, options: unknown): Promise<AnyVerdict>
}

interface AnyVerdict {
  readonly ok: boolean
  readonly outcome: string
  readonly issues: readonly { readonly rule: string }[]
  readonly warnings: readonly { readonly rule: string }[]
  readonly unchecked: readonly { readonly fact: string }[]
}

type Source = FactSource<unknown, never>

/**
 * Checks a body, with each fact a service ({@link factOf}) that is asked lazily: only when a rule that applies needs it, at most
 * once, together with the others. A service that was not provided leaves its fact unknown, unless `needs` names it.
 *
 * Succeeds with an accepted verdict; fails with `Rejected`, `Undecided` or `Fault`, so that `Effect.catchTag` and `Effect.retry`
 * tell them apart. Dies for options that do not exist. Spans: `perevir.check` with the outcome and the rules that failed, and
 * `perevir.fact` for each look-up; neither has a value or a place of the body.
 */
export function checkEffect<O extends { readonly id: string }, const Needed extends FactName<O> = never>(
  operation: O,
  body: unknown,
  { facts, options }: CheckEffectOptions<O, Needed> = {},
): Effect.Effect<
  Extract<Verdict<O>, { readonly ok: true }>,
  Rejected<O> | Undecided<O> | Fault<O>,
  Needed extends unknown ? Fact<O, Needed> : never
> {
  const checking = Effect.gen(function* () {
    const judge = operation as unknown as Judge
    const services = yield* Effect.context()
    const sourceOf = (name: string): Source | undefined =>
      Context.getOrUndefined(services, factOf<O, never>(operation, name as never))
    const { held } = heldBy(operation)
    const causes = new Map<string, unknown>()
    const asked = new Set<string>()
    let known: unknown = facts
    for (;;) {
      const { unchecked } = judge.check(body, known, { ...options, maxIssues: 1 })
      const sources = new Map<string, Source>()
      for (const { fact } of unchecked) {
        const name = sourceOf(fact) === undefined || asked.has(fact) ? (held[fact] ?? fact) : fact
        const source = sourceOf(name)
        if (source !== undefined && !asked.has(name)) sources.set(name, source)
      }
      if (sources.size === 0) break
      const found = yield* Effect.forEach(
        [...sources],
        ([name, source]) => lookedUp(operation.id, name, source, body),
        {
          concurrency: "unbounded",
        },
      )
      for (const [name, exit] of found) {
        asked.add(name)
        if (Exit.isSuccess(exit)) known = { ...(known as object | undefined), [name]: exit.value }
        else causes.set(name, Cause.squash(exit.cause))
      }
    }
    const failing = [...causes.keys()].map((name) => [name, () => Promise.reject(new Error(name))] as const)
    const verdict =
      failing.length === 0
        ? judge.check(body, known, options)
        : yield* Effect.promise(() =>
            judge.checkAsync(body, { ...(known as object | undefined), ...Object.fromEntries(failing) }, options),
          )
    yield* Effect.annotateCurrentSpan({
      "perevir.operation": operation.id,
      "perevir.outcome": verdict.outcome,
      "perevir.rules": [...new Set([...verdict.issues, ...verdict.warnings].map(({ rule }) => rule))].join(" "),
    })
    if (verdict.outcome === "rejected") return yield* Effect.fail(new Rejected<O>({ verdict: verdict as never }))
    if (verdict.outcome === "undecided") return yield* Effect.fail(new Undecided<O>({ verdict: verdict as never }))
    if (verdict.outcome === "fault") return yield* Effect.fail(new Fault<O>({ verdict: verdict as never, causes }))
    return verdict as never
  })
  return checking.pipe(Effect.withSpan("perevir.check"))
}

/** Asks a service for its fact. An interruption goes on; any failure is kept for the verdict. */
function lookedUp(operation: string, name: string, source: Source, body: unknown) {
  return Effect.suspend(() => source({ body })).pipe(
    Effect.withSpan("perevir.fact", { attributes: { "perevir.operation": operation, "perevir.fact": name } }),
    Effect.exit,
    Effect.map((exit) => [name, exit] as const),
  )
}

/** Facts that another one holds, as the operation's face tells. */
function heldBy(operation: object): { readonly held: Readonly<Record<string, string>> } {
  const ask = (operation as Partial<Record<typeof asks, Asks>>)[asks]
  return { held: ask?.({}, false, undefined, undefined).face.held ?? {} }
}
