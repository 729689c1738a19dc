import { describe, expect, it } from "vitest"
import { laws } from "../../../../src/testing/laws/laws.js"
import { checkRule, standAt, treeOf } from "../../check/asked.js"
import { literal, objectOf } from "../../check/made.js"
import { declaredOf, seldomBroken } from "../made.js"

const operation = () =>
  declaredOf(
    treeOf({
      body: objectOf({ a: literal(1, 2), b: literal(1, 2) }),
      rules: [checkRule([standAt("/a", { a: "body/a" })], { check: (read) => (read as { a: number }).a === 1 })],
    }),
  )
const named = (all: ReturnType<typeof laws>, name: string) => all.find((law) => law.name === name)

const always = [
  ...["1 sound", "1 complete", "2 idempotent", "3 frame", "4 monotone"],
  ...["5 fix", "5 fix, all at once", "5 fix, of a whole request", "6 load-bearing", "6 load-bearing, each rule"],
  ...["7 one meaning, given", "7 one meaning, checkField", "7 one meaning, explain"],
]
const more = ["9 total", "10 redacted", "11 ordered", "12 outcome"]
const ofCompiled = [
  "7 one meaning, compiled",
  "7 one meaning, compiled checkField",
  "7 one meaning, compiled, of no data",
]

describe("the laws of an operation", () => {
  const declared = operation()
  it.each<[about: string, beside: object | undefined, wanted: readonly string[]]>([
    ["alone", undefined, [...always, ...more]],
    ["that is compiled", { compiled: declared }, [...always, ...ofCompiled, ...more]],
    ["of whose plans something is known", { plan: () => undefined }, [...always, "8 plan", ...more]],
  ])("%s", (_, beside, wanted) => {
    expect(laws(declared, beside as never).map(({ name }) => name)).toEqual(wanted)
  })

  it("are each told in a sentence", () => {
    const told = laws(declared, { compiled: declared, plan: () => undefined } as never).map(({ law }) => law)
    expect(told.filter((law) => law.split(" ").length < 6)).toEqual([])
    expect(new Set(told).size).toBe(told.length)
  })

  it("hold, of what is drawn for it", () => {
    for (const { run } of laws(operation())) expect(run({ numRuns: 5, seed: 1 }).runs).toBe(5)
  })

  it("are tried on what was broken, and not where a draft could not be", () => {
    expect(named(laws(seldomBroken(3, ["/b"])), "1 complete")?.run({ numRuns: 40, seed: 1 }).runs).toBe(40)
  })

  it("name the operation where they do not", () => {
    const broken = { ...operation(), checkRequest: () => ({ ok: false, outcome: "odd", issues: [], warnings: [], unchecked: [] }) }
    expect(() => named(laws(broken as never), "1 sound")?.run({ numRuns: 5, seed: 1 })).toThrow("own.update, law 1 sound does not hold")
    expect(() => named(laws(broken as never), "1 complete")?.run({ numRuns: 5, seed: 1 })).toThrow(/ is not among/)
  }) // prettier-ignore

  it("look at plans, and at what is compiled", () => {
    const no = () => {
      throw new Error("no such plan")
    }
    const compiled = { ...operation(), check: no }
    expect(() => named(laws(operation(), { plan: no } as never), "8 plan")?.run({ numRuns: 5 })).toThrow("no such plan")
    expect(() => named(laws(operation(), { compiled } as never), "7 one meaning, compiled")?.run({ numRuns: 5 })).toThrow("of a body:")
  }) // prettier-ignore

  it("draw what they are tried on once, and when it is needed", () => {
    const { tree, ...others } = operation()
    let asked = 0
    const declared = Object.defineProperty(others, "tree", { get: () => (asked++, tree), enumerable: true })
    const sound = named(laws(declared as never), "1 sound")
    expect(asked).toBe(0)
    sound?.run({ numRuns: 1, seed: 1 })
    const once = asked
    sound?.run({ numRuns: 1, seed: 1 })
    expect(asked).toBe(once)
    expect(asked).toBeGreaterThan(0)
  })
})
