import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { screened } from "../../../src/testing/screened.js"

/** Draws the numbers from 1 on in turn. */
function counting(name: string): fc.Arbitrary<unknown> {
  let next = 0
  return fc.constant(undefined).map(() => `${name} ${++next}`)
}

/** Wants each but the first `bad` of forty. */
const but = (bad: Readonly<Record<string, number>>) => (value: unknown) => {
  const [name = "", at] = String(value).split(" ")
  return Number(at) > (bad[name] ?? 0)
}

const names = (found: readonly fc.Arbitrary<unknown>[]) =>
  found.map((source) => String(fc.sample(source, 1)[0]).split(" ")[0])

describe("of several sources", () => {
  it.each<[about: string, bad: Readonly<Record<string, number>>, wanted: readonly string[]]>([
    ["all that always draw what is wanted are kept", {}, ["a", "b"]],
    ["one that does so in 38 of 40 draws is kept", { a: 2 }, ["a", "b"]],
    ["one that does so in 37 is left out beside one that does always", { a: 3 }, ["b"]],
    ["the best is kept where none is good", { a: 30, b: 20 }, ["b"]],
    ["the best is kept wherever it stands", { a: 20, b: 30 }, ["a"]],
    ["one is kept that draws what is wanted once", { a: 39, b: 40 }, ["a"]],
    ["none is kept that never does", { a: 40, b: 40 }, []],
  ])("%s", (_, bad, wanted) => {
    expect(names(screened([counting("a"), counting("b")], but(bad)))).toEqual(wanted)
  })
})

it("what is not wanted is left out of what is kept", () => {
  const [source = fc.constant(0)] = screened([fc.integer({ min: 0, max: 9 })], (value) => Number(value) !== 5)
  const drawn = new Set(fc.sample(source, { numRuns: 200, seed: 1 }))
  expect(drawn).toEqual(new Set([0, 1, 2, 3, 4, 6, 7, 8, 9]))
})
