import { expect, test } from "vitest"
import type { AnyOperation } from "../../../src/cli/operations.js"
import { update } from "../parcel.js"
import { fileOf, perevir } from "./perevir.js"

const good = { name: "Olha" }
const depot = '--fact=depot={"open":true}'
const facts = ["--fact", "status=NEW", depot]

test.each([
  ["accepted", good, facts, 0],
  ["rejected", { grams: 0 }, facts, 1],
  ["undecided", good, [], 3],
  ["fault: a fact of the wrong shape", good, ["--fact", "status=7"], 4],
] as const)("exits by the outcome: %s", async (outcome, body, flags, code) => {
  const answer = await perevir(["check", "parcel.update", fileOf(body), ...flags])
  expect(answer).toMatchObject({ code, err: "" })
  expect(answer.out).toMatch(new RegExp(`^${outcome.split(":")[0] ?? ""}`))
})

test.each([
  ["-", ["-"]],
  ["no file named", []],
])("reads standard input: %s", async (_, file) => {
  const answer = await perevir(["check", "parcel.update", ...file, ...facts], { stdin: '{"name":"Ольга"}' })
  expect(answer).toMatchObject({ code: 0, err: "" })
})

test("takes a byte order mark", async () => {
  expect(await perevir(["check", "parcel.update", fileOf("\ufeff{}"), ...facts])).toMatchObject({ code: 0 })
})

test("judges a whole request: what its parts say and which part is missing", async () => {
  const request = fileOf({ path: { id: "7" }, query: { dryRun: "yes" }, body: { grams: 8 } })
  const { code, out } = await perevir(["check", "parcel.update", request, "--request", ...facts, "--format", "json"])
  expect(code).toBe(1)
  const { issues } = JSON.parse(out)
  expect(issues).toMatchObject([
    { rule: "type", in: "query", pointer: "/dryRun" },
    { rule: "parcel.id", in: "body", pointer: "/grams" },
  ])
})

const locked = ["--facts", fileOf({ status: "SENT", current: good }, "current.json"), depot]

test.each([
  ["--unchecked allow", good, 0, []],
  ["--unchecked reject", good, 1, []],
  ["--unknown-keys reject", { extra: 1 }, 1, facts],
  ["--unknown-keys ignore", { extra: 1 }, 0, facts],
  ["--unknown-keys strip", { extra: 1 }, 0, facts],
  ["--unchanged reject", good, 1, locked],
  ["--unchanged allow", good, 0, locked],
  ["--inferred error", { note: " " }, 1, facts],
  ["--inferred default", { note: " " }, 0, facts],
  ["--inferred off", { note: " " }, 0, facts],
  ["--error parcel.note", { note: " " }, 1, facts],
  ["--off parcel.grams --off parcel.note", { grams: 0, note: " " }, 0, facts],
  ["--no-normalize", { name: "йййй".normalize("NFD") }, 1, facts],
])("passes options on: %s", async (flags, body, code, more) => {
  const answer = await perevir(["check", "parcel.update", fileOf(body), ...flags.split(" "), ...more])
  expect(answer).toMatchObject({ code, err: "" })
})

test("reports as many issues as asked for", async () => {
  const body = fileOf({ grams: 0, size: "L", at: 3 })
  const { out } = await perevir(["check", "parcel.update", body, ...facts, "--max-issues", "1", "--format", "json"])
  expect(JSON.parse(out)).toMatchObject({ issues: { length: 1 }, dropped: 4 })
})

test("prints the verdict as json, with the operation and without the value", async () => {
  const { out } = await perevir(["check", "parcel.update", fileOf(good), ...facts, "--format", "json"])
  expect(JSON.parse(out)).toEqual({
    operation: "parcel.update",
    ok: true,
    outcome: "accepted",
    issues: [],
    warnings: [],
    unchecked: [],
    normalised: [],
    dropped: 0,
    plan: { name: "Olha", status: "NEW", stored: false },
    withheld: ["value"],
  })
})

test("says of no value that it is withheld where there is none", async () => {
  const { out } = await perevir(["check", "parcel.update", fileOf({ grams: 0 }), ...facts, "--format", "json"])
  expect(JSON.parse(out)).not.toHaveProperty("withheld")
})

test("prints the value when asked to show what is sensitive", async () => {
  const flags = [...facts, "--format", "json", "--show-sensitive"]
  const { out } = await perevir(["check", "parcel.update", fileOf(good), ...flags])
  expect(JSON.parse(out)).toMatchObject({ value: good })
  expect(JSON.parse(out)).not.toHaveProperty("withheld")
})

test("what breaks down inside is a fault and quotes nothing of the input", async () => {
  const broken = Object.assign(Object.create(update), {
    given: () => ({
      check: (body: unknown) => {
        throw new Error(JSON.stringify(body))
      },
    }),
  }) as AnyOperation
  const answer = await perevir(["check", "parcel.update", fileOf(good)], { operations: [broken] })
  expect(answer).toMatchObject({ code: 4, out: "" })
  expect(answer.err).toMatch(/^perevir broke down; please report this\n(?: {4}at .*\n)+$/)
  expect(answer.err).not.toContain("Olha")
})

test("what is thrown inside without being an error is a fault too", async () => {
  const broken = Object.assign(Object.create(update), {
    given: () => ({
      check: () => {
        // eslint-disable-next-line @typescript-eslint/only-throw-error -- that is the case
        throw "a text"
      },
    }),
  }) as AnyOperation
  const answer = await perevir(["check", "parcel.update", fileOf(good)], { operations: [broken] })
  expect(answer).toEqual({ code: 4, out: "", err: "perevir broke down; please report this\n\n" })
})
