import { describe, expect, test } from "vitest"
import { update } from "../parcel.js"
import { perevir } from "./perevir.js"
import { six } from "./six.js"

interface Line {
  readonly facts: object
  readonly [part: string]: unknown
}

async function generate(operation: string, ...flags: readonly string[]): Promise<readonly Line[]> {
  const { code, out, err } = await perevir(["generate", operation, ...flags], { operations: [update, ...six] })
  expect([code, err]).toEqual([0, ""])
  return out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Line)
}

describe.each(six.map((operation) => [operation.id, operation] as const))(
  "%s",
  { timeout: 60_000 },
  (id, operation) => {
    test("draws lines that are accepted", async () => {
      const lines = await generate(id, "--count", "15", "--seed", "3")
      expect(lines).toHaveLength(15)
      for (const { facts, ...request } of lines) expect(operation.checkRequest(request, facts).outcome).toBe("accepted")
    })

    test.each(["type", "required", "body"])("draws lines that break %s", async (rule) => {
      for (const { facts, ...request } of await generate(id, "--count", "5", "--seed", "3", "--violating", rule))
        expect(operation.checkRequest(request, facts).issues.map((issue) => issue.rule)).toEqual([rule])
    })
  },
)

test("breaks one rule at the place that is asked for, and keeps the facts that are given", async () => {
  const flags = ["--violating", "parcel.grams", "--at", "/items/*/grams", "--fact", "status=NEW", "--coverage", "edges"]
  for (const { facts, ...request } of await generate("parcel.update", "--count", "5", ...flags)) {
    expect(facts).toMatchObject({ status: "NEW" })
    const [issue] = update.checkRequest(request, facts).issues
    expect(issue).toMatchObject({ rule: "parcel.grams", pointer: expect.stringMatching(/^\/items\/\d+\/grams$/) })
  }
})

test("draws the same lines of the same seed, others of another, and ten where no number is named", async () => {
  const [one, again, other] = await Promise.all(
    ["1", "1", "2"].map((seed) => generate("parcel.update", "--seed", seed)),
  )
  expect(one).toHaveLength(10)
  expect(again).toEqual(one)
  expect(other).not.toEqual(one)
})

test("draws what check --ndjson reads", async () => {
  const { out } = await perevir(["generate", "parcel.update", "--count", "30"])
  const argv = ["check", "parcel.update", "--ndjson", "-", "--request", "--facts-field", "facts"]
  const { code, out: summary } = await perevir(argv, { stdin: out })
  expect([code, summary]).toEqual([0, expect.stringContaining("30 lines")])
})

test("stops in silence when nobody reads on, and tells what else stops it", async () => {
  const argv = ["generate", "parcel.update", "--count", "999999999"]
  const gone = Object.assign(new Error("gone"), { code: "EPIPE" })
  const full = Object.assign(new Error("full"), { code: "ENOSPC" })
  expect(await perevir(argv, { writes: gone })).toMatchObject({ code: 0, err: "" })
  expect(await perevir(argv, { writes: full })).toMatchObject({ code: 2, err: expect.stringContaining("ENOSPC") })
})

test.each([
  ["a rule that does not exist", ["--violating", "parcel.gram"], "did you mean parcel.grams?"],
  ["a rule that no JSON breaks", ["--violating", "fault"], "no JSON breaks fault"],
  ["a place without a rule", ["--at", "/grams"], "name it with --violating"],
  [
    "a place where the rule does not stand",
    ["--violating", "parcel.grams", "--at", "/name"],
    "does not stand at /name",
  ],
  ["no number", ["--count", "many"], "whole number above zero"],
  ["broken facts", ["--fact", "status=5"], "the facts are broken at /status"],
  ["facts with which nothing is accepted", ["--fact", "status=LOST"], "no request is accepted with these facts"],
])("refuses %s", async (_, flags, says) => {
  const { code, out, err } = await perevir(["generate", "parcel.update", ...flags])
  expect([code, out]).toEqual([2, ""])
  expect(err).toContain(says)
})
