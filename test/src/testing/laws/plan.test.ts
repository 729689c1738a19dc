import { expect, it } from "vitest"
import { planned } from "../../../../src/testing/laws/plan.js"
import { answering, verdictOf, wrongWith } from "./tried.js"

const valid = { request: { body: { a: 1 } }, facts: { f: 1 } }
const planning = answering({ checkRequest: () => verdictOf({}, { plan: { sum: 1 } }) })
const refusing = answering({ checkRequest: () => verdictOf({ issues: [{}] }, { plan: { sum: 1 } }) })
const no = () => {
  throw new Error("no such plan")
}

it("plans are what the pack says of them, of requests that are accepted", () => {
  const seen: unknown[] = []
  const plan = (...all: unknown[]) => void seen.push(all)
  expect(wrongWith(planned, planning, { valid, plan, numRuns: 1 })).toBe("")
  expect(seen).toEqual([[{ sum: 1 }, valid]])
  expect(wrongWith(planned, planning, { valid, plan: no })).toBe("no such plan")
  expect(wrongWith(planned, refusing, { valid, plan: no })).toBe("")
  expect(wrongWith(planned, planning, { valid })).toBe("")
})
