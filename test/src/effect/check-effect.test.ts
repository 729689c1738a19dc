import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Schedule from "effect/Schedule"
import * as Tracer from "effect/Tracer"
import { update as deal } from "perevir/deals"
import { checkEffect, type Fact, factOf, type Rejected } from "perevir/effect"
import { describe, expect, expectTypeOf, it, vi } from "vitest"

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
})
