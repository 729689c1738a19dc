import { describe, expect, it, vi } from "vitest"
import { update as deal } from "perevir/deals"
import { lookUp, withoutFacts } from "../../../src/operation/check-async.js"
import { update } from "../parcel.js"
import { faceOf, foundAt, judgementOf, placeOf } from "./made.js"

const now = "2026-01-01T00:00:00Z"
const body = { from: { kind: "a", office: "b" } }

describe("checkAsync", () => {
  it("judges as check does with what was looked up", async () => {
    const depot = vi.fn(() => Promise.resolve({ id: "1", open: true }))
    const verdict = await update.checkAsync(body, { status: () => "NEW", now, depot, current: {} })
    expect(verdict).toEqual(update.check(body, { status: "NEW", now, depot: { id: "1", open: true }, current: {} }))
    expect(depot).toHaveBeenCalledTimes(1)
    expect(depot).toHaveBeenCalledWith({ body }, { signal: expect.any(AbortSignal) })
  })

  it("looks up only what a rule that applies needs", async () => {
    const [ad, status] = [vi.fn(), vi.fn(() => "NEW")]
    expect((await deal.checkAsync({ productPrice: 5 }, { ad, status })).outcome).toBe("accepted")
    expect((await deal.checkAsync({ adId: 5 }, { ad, status })).outcome).toBe("rejected")
    expect(ad).not.toHaveBeenCalled()
    expect(status).toHaveBeenCalledTimes(2)
    await deal.checkAsync({ adId: "5" }, { ad, status }, { off: ["deals.ad.confirmed"] })
    expect(ad).not.toHaveBeenCalled()
  })

  it("looks up at the same time what is needed at the same time", async () => {
    let both: () => void = () => undefined
    const met = new Promise<void>((resolve) => (both = resolve))
    let calls = 0
    const meet = async (): Promise<void> => {
      if (++calls === 2) both()
      await met
    }
    const ad = () => meet().then(() => ({ status: "CONFIRMED" }))
    const verdict = await deal.checkAsync({ adId: "5" }, { ad, status: () => meet().then(() => "NEW") })
    expect(verdict.outcome).toBe("accepted")
  })

  it("looks the stored object up for a fact that it holds", async () => {
    const current = vi.fn(() => ({ status: "PAID" }))
    const verdict = await deal.checkAsync({ sellerPhone: "380123456789" }, { current })
    expect(verdict.outcome).toBe("accepted")
    const unheld = await deal.checkAsync({ sellerPhone: "380123456789" }, { status: () => undefined, current })
    expect(unheld.outcome).toBe("accepted")
    expect(current).toHaveBeenCalledTimes(2)
  })

  it("does not know what a look-up does not know", async () => {
    const verdict = await deal.checkAsync({ adId: "5" }, { status: "NEW", ad: () => undefined })
    expect(verdict).toMatchObject({ outcome: "undecided", unchecked: [{ fact: "ad" }] })
    expect((await deal.checkAsync({ adId: "5" }, { status: "NEW", ad: () => null })).outcome).toBe("rejected")
  })

  it.each([
    ["throws", () => { throw new Error("secret") }], // prettier-ignore
    ["rejects", () => Promise.reject(new Error("secret"))],
  ])("makes a fault of a look-up that %s", async (_, ad) => {
    const verdict = await deal.checkAsync({ adId: "5" }, { status: "NEW", ad })
    expect(verdict.outcome).toBe("fault")
    expect(verdict.issues).toEqual([
      {
        rule: "fault",
        severity: "error",
        in: "facts",
        path: ["ad"],
        pointer: "/ad",
        message: "the look-up of the fact ad failed",
        params: { fact: "ad" },
      },
    ])
  })

  it("rejects with the reason when it is called off, before and while it looks up", async () => {
    const reason = { why: "too late" }
    const ad = vi.fn(() => new Promise<null>(() => undefined))
    const aborted = deal.checkAsync({ adId: "5" }, { ad }, { signal: AbortSignal.abort(reason) })
    await expect(aborted).rejects.toBe(reason)
    expect(ad).not.toHaveBeenCalled()
    const controller = new AbortController()
    const waiting = deal.checkAsync({ adId: "5" }, { ad, status: "NEW" }, { signal: controller.signal })
    controller.abort(reason)
    await expect(waiting).rejects.toBe(reason)
    expect(ad).toHaveBeenCalledTimes(1)
  })

  it("lays facts over those that are bound, and rejects for options that do not exist", async () => {
    const bound = deal.given({ status: "NEW" })
    expect((await bound.checkAsync({ productPrice: 5 }, {})).outcome).toBe("accepted")
    await expect(deal.checkAsync({}, {}, { offf: 1 } as never)).rejects.toThrow("there is no option offf")
  })

  it.each([
    ["no object", 5],
    ["a list", [() => "NEW"]],
    ["a function that has others", Object.assign(() => 5, { status: () => "NEW" })],
    ["a proxy that throws", new Proxy({}, { ownKeys: () => { throw new Error("no") } })], // prettier-ignore
  ])("judges facts that are %s as they are", async (_, facts) => {
    expect((await deal.checkAsync({}, facts as never)).outcome).toBe("fault")
  })

  it("does not look up a fact that is undefined", async () => {
    const verdict = await deal.checkAsync({ adId: "5" }, { status: () => "NEW", ad: undefined })
    expect(verdict).toMatchObject({ outcome: "undecided", unchecked: [{ fact: "ad" }] })
  })

  it.each([
    ["is done", () => "NEW", undefined],
    ["is called off", () => new Promise<string>(() => undefined), "too late"],
  ])("stops listening to the signal when it %s", async (_, status, reason) => {
    const controller = new AbortController()
    const { signal } = controller
    const [listens, leaves] = [vi.spyOn(signal, "addEventListener"), vi.spyOn(signal, "removeEventListener")]
    const checked = deal.checkAsync({ adId: 5 }, { status }, { signal })
    if (reason !== undefined) controller.abort(reason)
    await checked.catch(() => undefined)
    expect(listens).toHaveBeenCalledTimes(1)
    expect(leaves.mock.calls).toEqual([["abort", listens.mock.calls[0]?.[1]]])
  })

  it("wants each fact in its type", () => {
    // @ts-expect-error -- a status is a text
    void deal.checkAsync({}, { status: () => 5 })
    // @ts-expect-error -- there is no such fact
    void deal.checkAsync({}, { state: () => "NEW" })
  })
})

describe("a look-up", () => {
  it.each<[about: string, facts: unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["a text", "NEW"],
    ["a list", ["NEW"]],
    ["facts that are all known", { status: "NEW" }],
  ])("asks nothing of %s", async (_, facts) => {
    const lacking = vi.fn(() => [])
    const looked = await lookUp(faceOf(), {}, facts, lacking)
    expect(looked.facts).toBe(facts)
    expect(looked.failed).toEqual([])
    expect(lacking).not.toHaveBeenCalled()
  })

  it("asks again with what it found, until nothing is lacking that it could find", async () => {
    const facts = { a: () => 1, b: () => 2, c: () => 3, known: 0 }
    const lacking = vi.fn((known: unknown) => ("a" in (known as object) ? ["b", "other"] : ["a", "other"]))
    expect(await lookUp(faceOf(), {}, facts, lacking)).toEqual({ facts: { known: 0, a: 1, b: 2 }, failed: [] })
    expect(lacking.mock.calls).toEqual([[{ known: 0 }], [{ known: 0, a: 1 }], [{ known: 0, a: 1, b: 2 }]])
  })

  it("finds a fact in the one that holds it", async () => {
    const lacking = (known: unknown) => ("stored" in (known as object) ? [] : ["status"])
    const facts = { stored: () => ({ status: "NEW" }) }
    expect(await lookUp(faceOf({ held: { status: "stored" } }), {}, facts, lacking)).toEqual({
      facts: { stored: { status: "NEW" } },
      failed: [],
    })
    expect((await lookUp(faceOf(), {}, facts, lacking)).facts).toEqual({})
  })

  it("that failed is a fault in its place, before what was found there", () => {
    const judgement = judgementOf({
      found: [
        foundAt("/z", "own.rule"),
        foundAt("facts/a", "fact"),
        foundAt("facts/z", "fact", { place: placeOf("facts/z", 9) }),
      ],
    })
    expect(withoutFacts(judgement, [])).toBe(judgement)
    const { found, lacking } = withoutFacts(judgement, ["a", "b"])
    expect(lacking).toBe(judgement.lacking)
    expect(found.map(({ rule, place }) => [rule, place.in, place.key])).toEqual([
      ["own.rule", "body", "z"],
      ["fault", "facts", "a"],
      ["fact", "facts", "a"],
      ["fault", "facts", "b"],
      ["fact", "facts", "z"],
    ])
    expect(found[1]).toMatchObject({ severity: "error", sensitive: false })
    expect([found[1]?.params(), found[3]?.params()]).toEqual([{ fact: "a" }, { fact: "b" }])
  })
})
