import { update as deals } from "perevir/deals/declared"
import { update as prepayments } from "perevir/prepayments/declared"
import { laws } from "perevir/testing"
import { expect, it } from "vitest"

const named = (all: ReturnType<typeof laws>, name: string) => all.find((law) => law.name === name)

it("tells the laws by number and name, each in a sentence", () => {
  const names = laws(deals, { compiled: deals, plan: () => undefined }).map(({ name }) => name)
  expect(new Set(names.map((name) => name.charAt(0)))).toEqual(new Set(["1", "2", "3", "4", "5", "6", "7", "8", "9"]))
  expect(laws(deals).map(({ name }) => name)).not.toContain("8 plan")
  for (const { law } of laws(deals)) expect(law.length).toBeGreaterThan(20)
})

it("tells how often it was tried, from which seed", () => {
  expect(named(laws(deals), "1 sound")?.run({ numRuns: 20, seed: 5 })).toMatchObject({ runs: 20, seed: 5 })
})

it("tells, of what does not hold, the law, the seed and a small counterexample; the seed and the path bring it again", () => {
  const other = { ...deals, check: prepayments.check.bind(prepayments) } as unknown as typeof deals
  const law = named(laws(deals, { compiled: other }), "7 one meaning, compiled")
  const run = () => law?.run({ seed: 42 })
  expect(run).toThrow(/deals\.update, law 7 one meaning, compiled does not hold: compiled code says of a body/)
  expect(run).toThrow(/Seed 42, path "[\d:]+", after \d+ runs/)
  expect(run).toThrow(/Counterexample: \{"request":/)
})

it("holds plans to what the pack says of them", () => {
  const broken = () => {
    throw new Error("it should pay in euros")
  }
  const law = named(laws(prepayments, { plan: broken }), "8 plan")
  expect(() => law?.run({ numRuns: 5 })).toThrow(/it should pay in euros/)
})
