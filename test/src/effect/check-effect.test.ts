import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Schedule from "effect/Schedule"
import * as Tracer from "effect/Tracer"
import { update as deal } from "perevir/deals"
import { checkEffect, type Fact, factOf, type Rejected } from "perevir/effect"
import { describe, expect, expectTypeOf, it, vi } from "vitest"
import { brief } from "../brief.js"
import { update as parcel } from "../parcel.js"

const Status = factOf(deal, "status")
const Ad = factOf(deal, "ad")
const isNew = Layer.succeed(Status, () => Effect.succeed("NEW"))
const confirmed = Layer.succeed(Ad, () => Effect.succeed({ status: "CONFIRMED" }))

describe("checkEffect", () => {
  it("succeeds with the accepted verdict", async () => {
    const verdict = await Effect.runPromise(checkEffect(deal, { adId: "5" }).pipe(Effect.provide([isNew, confirmed])))
    expect(verdict).toEqual(deal.check({ adId: "5" }, { status: "NEW", ad: { status: "CONFIRMED" } }))
    expectTypeOf(verdict.ok).toEqualTypeOf<true>()
  })

  it("is undecided without a service, and requires none", async () => {
    const checking = checkEffect(deal, { productPrice: 5 })
    expectTypeOf<Effect.Services<typeof checking>>().toEqualTypeOf<never>()
    const failure = await Effect.runPromise(Effect.flip(checking))
    expect(failure).toMatchObject({
      _tag: "Undecided",
      verdict: { unchecked: [{ fact: "status" }, { fact: "status" }] },
    })
  })

  it("requires the services that it is told to need", () => {
    const checking = checkEffect(deal, {}, { needs: ["status"] })
    expectTypeOf(checking).toExtend<Effect.Effect<unknown, unknown, Fact<typeof deal, "status">>>()
    expectTypeOf(checking).not.toExtend<Effect.Effect<unknown, unknown>>()
    // @ts-expect-error -- there is no such fact
    checkEffect(deal, {}, { needs: ["state"] })
  })

  it("asks a service at most once, with the request, and only when a rule needs it", async () => {
    const ad = vi.fn(() => Effect.succeed({ status: "CONFIRMED" }))
    const provided = Effect.provide(Layer.succeed(Ad, ad))
    const facts = { status: "NEW" }
    await Effect.runPromise(checkEffect(deal, { productPrice: 5 }, { facts }).pipe(provided))
    expect(ad).not.toHaveBeenCalled()
    await Effect.runPromise(checkEffect(deal, { adId: "5" }, { facts }).pipe(provided))
    expect(ad.mock.calls).toEqual([[{ body: { adId: "5" } }]])
  })

  it("asks the service of the stored object for a fact that it holds", async () => {
    const current = Layer.succeed(factOf(deal, "current"), () => Effect.succeed({ status: "NEW" }))
    const verdict = await Effect.runPromise(checkEffect(deal, { productPrice: 5 }).pipe(Effect.provide(current)))
    expect(verdict.outcome).toBe("accepted")
  })

  it("asks for that fact itself first, and leaves it unknown where neither knows it", async () => {
    const asked: string[] = []
    const answers = (name: string, answer: unknown) => () => Effect.sync(() => (asked.push(name), answer as never))
    const provided = Effect.provide([
      Layer.succeed(Status, answers("status", undefined)),
      Layer.succeed(factOf(deal, "current"), answers("current", {})),
    ])
    const failure = await Effect.runPromise(Effect.flip(checkEffect(deal, { productPrice: 5 }).pipe(provided)))
    expect(failure._tag).toBe("Undecided")
    expect(asked).toEqual(["status", "current"])
  })

  it("asks the services of a round together, and keeps the facts that are known", async () => {
    const asked: string[] = []
    const slowly =
      <T>(name: string, answer: T) =>
      () =>
        Effect.gen(function* () {
          asked.push(`${name} begins`)
          yield* Effect.sleep(1)
          asked.push(`${name} ends`)
          return answer
        })
    const Depot = factOf(parcel, "depot")
    const Now = factOf(parcel, "now")
    const checking = checkEffect(parcel, { from: { kind: "a", office: "b" } }, { facts: { status: "NEW" } }).pipe(
      Effect.provide([
        Layer.succeed(Depot, slowly("depot", { id: "1", open: true })),
        Layer.succeed(Now, slowly("now", "2026-01-01T00:00:00Z")),
        Layer.succeed(factOf(parcel, "current"), slowly("current", {})),
      ]),
    )
    expect((await Effect.runPromise(checking)).outcome).toBe("accepted")
    expect(asked).toEqual(["depot begins", "now begins", "depot ends", "now ends"])
  })

  it("keeps the facts that are known, and the options, beside a service that fails", async () => {
    const broken = Layer.succeed(factOf(parcel, "now"), () => Effect.fail("no clock"))
    const facts = { status: "NEW", depot: { id: "1", open: true } }
    const options = { off: ["parcel.grams"] } as const
    const checking = checkEffect(parcel, { from: { kind: "a", office: "b" }, grams: 0 }, { facts, options })
    const failure = await Effect.runPromise(Effect.flip(checking.pipe(Effect.provide(broken))))
    if (failure._tag !== "Fault") throw new Error(failure._tag)
    expect(brief(failure.verdict.issues)).toEqual(["fault@facts/now"])
  })

  it("takes facts and options that are not given for none", async () => {
    const plain = { id: "plain", check: vi.fn(() => ({ ok: true, outcome: "accepted", issues: [], warnings: [], unchecked: [] })) } // prettier-ignore
    await Effect.runPromise(checkEffect(plain, { a: 1 }) as Effect.Effect<unknown>)
    expect(plain.check.mock.calls).toEqual([
      [{ a: 1 }, undefined, { maxIssues: 1 }],
      [{ a: 1 }, undefined, undefined],
    ])
  })

  it("fails with the verdict that rejects, by the options", async () => {
    const checking = checkEffect(deal, { productPrice: 0.5 }, { options: { maxIssues: 1 } })
    const caught = checking.pipe(
      Effect.catchTag("Rejected", (rejected: Rejected<typeof deal>) => Effect.succeed(rejected.verdict.issues[0].rule)),
      Effect.provide(isNew),
    )
    expect(await Effect.runPromise(caught)).toBe("deals.price.kopecks")
  })

  it.each([
    ["fails", Effect.fail("no such table")],
    ["dies", Effect.die("no such table")],
  ])("makes a fault of a service that %s, with its cause", async (_, answer) => {
    const broken = Layer.succeed(Status, () => answer)
    const failure = await Effect.runPromise(
      Effect.flip(checkEffect(deal, { productPrice: 5 }).pipe(Effect.provide(broken))),
    )
    if (failure._tag !== "Fault") throw new Error(failure._tag)
    expect(failure.verdict.issues).toMatchObject([{ rule: "fault", pointer: "/status", params: { fact: "status" } }])
    expect([...failure.causes]).toEqual([["status", "no such table"]])
  })

  it("leaves retries to schedules, of a look-up or of the whole", async () => {
    let calls = 0
    const flaky = () => Effect.suspend(() => (++calls % 3 === 0 ? Effect.succeed("NEW") : Effect.fail("busy")))
    const retried = Layer.succeed(Status, () => flaky().pipe(Effect.retry(Schedule.recurs(2))))
    await Effect.runPromise(checkEffect(deal, { productPrice: 5 }).pipe(Effect.provide(retried)))
    const whole = checkEffect(deal, { productPrice: 5 }).pipe(
      Effect.retry({ schedule: Schedule.recurs(2), while: ({ _tag }) => _tag === "Fault" }),
      Effect.provide(Layer.succeed(Status, flaky)),
    )
    expect((await Effect.runPromise(whole)).outcome).toBe("accepted")
    expect(calls).toBe(6)
  })

  it("dies for options that do not exist, and faults facts that are none", async () => {
    const exit = await Effect.runPromiseExit(checkEffect(deal, {}, { options: { offf: 1 } as never }))
    expect(exit._tag === "Failure" && Cause.hasDies(exit.cause)).toBe(true)
    const failure = await Effect.runPromise(Effect.flip(checkEffect(deal, {}, { facts: 5 as never })))
    expect(failure._tag).toBe("Fault")
  })

  it("tells spans the outcome and the rules, and no value", async () => {
    const spans: Tracer.NativeSpan[] = []
    const tracer = Tracer.make({
      span: (options) => {
        const span = new Tracer.NativeSpan(options)
        spans.push(span)
        return span
      },
    })
    const body = { sellerFirstName: "Канарка1", productPrice: 7.25 }
    const checking = checkEffect(deal, body).pipe(Effect.provide(isNew), Effect.withTracer(tracer))
    await Effect.runPromise(Effect.flip(checking))
    const told = spans.map(({ name, attributes }) => [name, Object.fromEntries(attributes)])
    expect(told).toContainEqual([
      "perevir.check",
      {
        "perevir.operation": "deals.update",
        "perevir.outcome": "rejected",
        "perevir.rules": "deals.price.kopecks deals.name.alphabet",
      },
    ])
    expect(told).toContainEqual(["perevir.fact", { "perevir.operation": "deals.update", "perevir.fact": "status" }])
    expect(JSON.stringify(told)).not.toMatch(/Канарка|7\.25/)
  })

  it("tells the span each rule once, of warnings too", async () => {
    const told: unknown[] = []
    const tracer = Tracer.make({
      span: (options) => {
        const span = new Tracer.NativeSpan(options)
        told.push(span.attributes)
        return span
      },
    })
    const checking = checkEffect(
      parcel,
      { items: [{ code: "x" }, { code: "y" }], note: " " },
      { facts: { status: "NEW" } },
    )
    await Effect.runPromise(Effect.flip(checking.pipe(Effect.withTracer(tracer))))
    expect(told.map((one) => (one as ReadonlyMap<string, unknown>).get("perevir.rules"))).toEqual([
      "parcel.code parcel.note",
    ])
  })
})
