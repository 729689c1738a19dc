import { describe, expect, it } from "vitest"
import { update } from "../parcel.js"

const known = { status: "NEW", depot: { open: true }, now: "2026-01-01T00:00:00Z", current: {} }
const thrower = (): never => {
  throw new Error("secret")
}

function deep(levels: number, wrap: (inside: unknown) => unknown): unknown {
  let value: unknown = wrap([])
  for (let level = 1; level < levels; level++) value = wrap([value])
  return value
}

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy
}

function looped(): unknown {
  const comment: Record<string, unknown> = { text: "a" }
  comment["replies"] = [comment]
  return comment
}

const hostile: readonly (readonly [about: string, value: unknown])[] = [
  ["a getter that throws", { get note() { return thrower() } }], // prettier-ignore
  ["a revoked proxy", revoked()],
  ["a proxy whose keys throw", new Proxy({}, { ownKeys: thrower })],
  ["a proxy whose members throw", new Proxy({ note: 1 }, { get: thrower })],
  ["a class tag that throws", { get [Symbol.toStringTag]() { return thrower() } }], // prettier-ignore
  ["a list whose length throws", { items: new Proxy([1], { get: thrower }) }],
  ["an open value that throws", { meta: { get a() { return thrower() } } }], // prettier-ignore
  ["a revoked open value", { meta: revoked() }],
  ["comments to depth 10 000", { comments: [deep(10_000, (inside) => ({ text: 1, replies: inside }))] }],
  [
    "comments to depth 10 000, changed inside",
    { comments: [deep(10_000, (inside) => ({ text: "a", replies: inside, nope: 1 }))] },
  ],
  ["a comment that answers itself", { comments: [looped()] }],
  ["a letter with a million marks", { name: "a" + "\u0301\u0323".repeat(500_000) }],
  ["an open value to depth 10 000", { meta: deep(10_000, (inside) => inside) }],
  ["100 000 unknown members", Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`n${index}`, index]))],
  ["a text of 10 MB", { name: "я".repeat(10_000_000), note: " ".repeat(10_000_000) }],
  ["a member's name of 1 MB", { ["n".repeat(1_000_000)]: 1 }],
  ["a list of holes", { items: new Array(4_000_000_000), meta: new Array(4_000_000_000) }],
  ["symbols, bigints, functions", { note: Symbol("s"), grams: 1n, name: thrower, [Symbol("s")]: 1 }],
  ["an own __proto__", JSON.parse('{"__proto__": {"note": 1}, "from": {"__proto__": 1, "kind": "a"}}')],
]

describe("any value", () => {
  it.each(hostile)("%s, as a body, a part and a fact", { timeout: 60_000 }, (_, value) => {
    const outcomes = [
      update.check(value, known),
      update.check(value, known, { unknownKeys: "strip" }),
      update.check(value, known, { unknownKeys: "ignore", sensitive: "show" }),
      update.check(value, {}, { unchecked: "reject" }),
      update.checkRequest({ path: value, query: value, headers: value, body: value }, known),
      update.check({}, value as never),
      update.check({}, { current: value, depot: value, now: value } as never),
      ...["", "/note", "/items/0/code", "/meta/0/0", "/comments/0/text"].map((pointer) =>
        update.checkField(pointer, value, known),
      ),
    ].map(({ outcome }) => outcome)
    for (const outcome of outcomes) expect(["accepted", "undecided", "rejected", "fault"]).toContain(outcome)
  })

  it.each<[about: string, body: unknown, found: readonly object[]]>([
    ["reading a member", { get note() { return thrower() }, grams: 0 }, [{ rule: "fault", pointer: "/note", params: {} }, { rule: "parcel.grams", pointer: "/grams" }]], // prettier-ignore
    ["reading an object", new Proxy({}, { ownKeys: thrower }), [{ rule: "fault", pointer: "" }]],
    ["reading inside an open value", { meta: { get a() { return thrower() } } }, [{ rule: "fault", pointer: "/meta/a" }]], // prettier-ignore
    ["asking what it is", { from: revoked() }, [{ rule: "fault", pointer: "/from" }]],
  ])("%s that throws is a fault at its place, and says nothing of the reason", (_, body, found) => {
    const verdict = update.check(body, known)
    expect(verdict.outcome).toBe("fault")
    expect(verdict.issues).toMatchObject(found)
    expect(JSON.stringify(verdict)).not.toContain("secret")
  })

  // `name` is read by the pack's own plan, once more than by the engine if it were sent.
  const readsOf = (body: object): Readonly<Record<string, number>> => {
    const reads = new Map<string, number>()
    const counting = <T extends object>(value: T, at = ""): T =>
      new Proxy(value, {
        get: (target, key) => {
          const inside = (target as Record<PropertyKey, unknown>)[key]
          if (typeof key === "symbol") return inside
          const place = `${at}/${key}`
          reads.set(place, (reads.get(place) ?? 0) + 1)
          return typeof inside === "object" && inside !== null ? counting(inside, place) : inside
        },
      })
    expect(update.check(counting(body), known).outcome).toBe("accepted")
    return Object.fromEntries(reads)
  }
  it("reads each member of what it accepts once", () => {
    expect(readsOf({ note: "a", from: { kind: "a", city: "a" } })).toEqual({
      "/name": 1,
      "/note": 1,
      "/from": 1,
      "/from/kind": 1,
      "/from/city": 1,
    })
  })
  it("judges by one reading what it has to look into: compiled code has glanced at it before", () => {
    const reads = Object.entries(readsOf({ note: "a", from: { kind: "a", city: "a" }, meta: { a: 1 } }))
    expect(reads.map(([place]) => place)).toContain("/meta/a")
    for (const [place, times] of reads) expect(times, place).toBeLessThanOrEqual(2)
  })

  it("costs a number of reads that grows with its size, no faster", () => {
    const count = (items: number): number => {
      let reads = 0
      const list = Array.from({ length: items }, (_, index) => ({
        code: `P-${index % 10}`,
        grams: 5,
        price: { currency: "EUR" },
      }))
      const counted = new Proxy(list, { get: (target, key) => (reads++, (target as never)[key]) })
      update.check({ items: counted }, { ...known, current: { items: list } })
      return reads
    }
    expect(count(4000)).toBeLessThan(count(1000) * 5)
  })

  it("is never changed", () => {
    const body = { name: "e\u0301", nope: 1, from: { kind: "a", x: 1 }, items: [{ code: "P-1" }] }
    const before = structuredClone(body)
    update.check(body, known, { unknownKeys: "strip" })
    expect(body).toEqual(before)
  })

  it("sees own members only, whatever the host's prototypes hold", () => {
    Object.defineProperty(Object.prototype, "note", { value: 5, configurable: true, enumerable: true })
    const outcomes = [update.check({ grams: 5 }, known).outcome, update.check({ grams: 5 }).unchecked.length]
    delete (Object.prototype as { note?: unknown }).note
    expect(outcomes).toEqual(["accepted", 3])
  })
})
