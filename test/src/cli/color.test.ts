import { expect, test } from "vitest"
import { fileOf, perevir } from "./perevir.js"

const escape = "\u001b["

test.each([
  ["a terminal", { terminal: true }, true],
  ["a pipe", {}, false],
  ["a terminal, with NO_COLOR", { terminal: true, env: { NO_COLOR: "1" } }, false],
  ["a terminal, with an empty NO_COLOR", { terminal: true, env: { NO_COLOR: "" } }, true],
  ["a terminal that has none", { terminal: true, env: { TERM: "dumb" } }, false],
  ["a pipe, with FORCE_COLOR", { env: { FORCE_COLOR: "1" } }, true],
  ["a terminal, with FORCE_COLOR=0", { terminal: true, env: { FORCE_COLOR: "0" } }, false],
  ["FORCE_COLOR and NO_COLOR", { env: { FORCE_COLOR: "1", NO_COLOR: "1" } }, false],
])("colours what it prints: %s", async (_, world, colored) => {
  for (const argv of [["check", "parcel.update", fileOf({ grams: 0 })], ["rules"]])
    expect((await perevir(argv, world)).out.includes(escape)).toBe(colored)
})

test("json has no colours", async () => {
  const argv = ["check", "parcel.update", fileOf({ grams: 0 }), "--format", "json"]
  expect((await perevir(argv, { terminal: true })).out).not.toContain(escape)
})

test("fits the plan to the terminal", async () => {
  const answer = await perevir(["check", "parcel.update", fileOf({}), "--fact", "status=NEW"], { columns: 20 })
  expect(answer.out).toContain("plan")
})
