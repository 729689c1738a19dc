import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { hostile } from "../../../src/testing/hostile.js"

/** What asking throws, or what it says. */
function said(ask: () => unknown): string {
  try {
    return String(ask())
  } catch (error) {
    return (error as Error).message
  }
}

/** What a value is known by. */
function kindOf(value: unknown): string {
  if (typeof value === "function") return `function, ${said(value as () => unknown)}`
  if (typeof value !== "object" || value === null) return typeof value
  if (said(() => Array.isArray(value)).includes("revoked")) return "revoked"
  if (said(() => Object.keys(value)) === "read") return "throws for its names"
  if (Array.isArray(value)) {
    if (said(() => typeof value[0]) === "read") return `throws for its ${Object.keys(value).length} element`
    if (value.length === 1000) return `${Object.keys(value).length} of 1000 elements`
    return value[1] === value && (value[2] as { list: unknown }).list === value ? "loop" : "list"
  }
  if (said(() => Object.prototype.toString.call(value)) === "read") return "throws for its tag"
  const [name = "nothing"] = Object.keys(value)
  if (name === "__proto__") return `own prototype with ${said(() => Object.keys(value["__proto__" as never]))}`
  if (said(() => typeof value[name as never]) === "read") return `throws for ${name}`
  return `${name}: ${kindOf(value[name as never])}`
}

const whole = ["revoked", "throws for its names", "throws for its tag", "throws for its 1 element", "0 of 1000 elements", "loop", "symbol", "function, read", "own prototype with Id"] // prettier-ignore
const names = ["unknown", "a"]

describe("hostile values", () => {
  it("are of each kind, as a whole and as a member, known or not, and with members that throw", () => {
    const drawn = fc.sample(hostile(["a"]), { numRuns: 600, seed: 1 })
    const inside = names.flatMap((name) => whole.map((kind) => `${name}: ${kind}`))
    expect(new Set(drawn.map((make) => kindOf(make())))).toEqual(
      new Set([...whole, ...inside, ...names.map((name) => `throws for ${name}`)]),
    )
  })

  it("are made anew each time", () => {
    const objects = fc.sample(hostile([]), { numRuns: 100, seed: 1 }).filter((make) => typeof make() === "object")
    expect(objects.filter((make) => make() === make())).toEqual([])
  })
})
