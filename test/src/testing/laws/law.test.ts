import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { expectThat, lawOf, type Statement } from "../../../../src/testing/laws/law.js"

/** Holds of numbers under ten. */
const small: Statement = {
  name: "0 small",
  law: "a number is small",
  property: () => fc.property(fc.nat(1000), (one) => expectThat(one < 10, "it is large:", one, { one })),
}
const lawWith = (property: Statement["property"]) => lawOf({ ...small, property }, "own.update", () => ({}) as never)
const messageOf = (run: () => unknown): string => {
  try {
    run()
  } catch (error) {
    return (error as Error).message
  }
  return "nothing"
}

describe("a law that holds", () => {
  const holding = lawWith(() => fc.property(fc.nat(), () => undefined))

  it("tells how often it was tried, from which seed on, and how long that took", () => {
    const start = performance.now()
    const { runs, seed, milliseconds } = holding.run({ numRuns: 3, seed: 5 })
    expect([runs, seed]).toEqual([3, 5])
    expect(milliseconds).toBeGreaterThanOrEqual(0)
    expect(milliseconds).toBeLessThanOrEqual(performance.now() - start)
  })

  it("is tried a thousand times unless told otherwise, from a seed of its own", () => {
    expect(holding.run().runs).toBe(1000)
    expect(holding.run({}).runs).toBe(1000)
  })

  it("says its name and its sentence", () => {
    expect([holding.name, holding.law]).toEqual(["0 small", "a number is small"])
  })
})

describe("a law that does not hold", () => {
  const message = () => messageOf(() => lawWith(small.property).run({ seed: 42 }))

  it("tells the operation, itself, the seed, the smallest counterexample and what is wrong with it, a line each", () => {
    const [which, seed, counterexample, ...what] = message().split("\n")
    expect(which).toBe("own.update, law 0 small does not hold: a number is small")
    expect(seed).toMatch(/^Seed 42, path "[\d:]+", after [1-9]\d* runs, shrunk [1-9]\d* times\.$/)
    expect(counterexample).toBe("Counterexample: 10")
    expect(what).toEqual(["it is large:", "10", '{"one":10}'])
  })

  it("comes again from its seed and path", () => {
    const path = /path "([\d:]+)"/.exec(message())?.[1] as string
    const again = messageOf(() => lawWith(small.property).run({ seed: 42, path }))
    expect(again).toContain("after 1 runs, shrunk 0 times.\nCounterexample: 10\n")
  })

  it.each<[about: string, property: Statement["property"], wanted: string]>([
    ["tells several values of a counterexample", () => fc.property(fc.constant({ a: 1 }), fc.constant("b"), () => expectThat(false, "no")), 'Counterexample: {"a":1}, "b"\nno'],
    ["tells what is thrown that is no error", () => fc.property(fc.constant(1), () => { throw { a: 1 } as unknown as Error }), 'Counterexample: 1\n{"a":1}'],
    ["does not hold where nothing could be drawn", () => fc.property(fc.constant(1), () => fc.pre(false)), 'path "", after 0 runs, shrunk 0 times.\nCounterexample: \n"too many draws were left out"'],
  ])("%s", (_, property, wanted) => {
    expect(messageOf(() => lawWith(property).run({ numRuns: 2 }))).toContain(wanted)
  }) // prettier-ignore
})

it("what is expected holds, or is thrown with the values that show it", () => {
  expect(() => expectThat(true, "no", 1)).not.toThrow()
  expect(messageOf(() => expectThat(false, "no", 1n, undefined))).toBe("no\n1n\nundefined")
  expect(messageOf(() => expectThat(false, "no"))).toBe("no")
})
