import { spawn } from "node:child_process"
import { expect, test } from "vitest"
import { fileOf } from "./perevir.js"

interface Asked {
  readonly stdin?: string
  readonly env?: Readonly<Record<string, string>>
  /** Nobody reads what it prints. */
  readonly deaf?: boolean
}

/** Runs the command as a shell does. */
function asProcess(argv: readonly string[], { stdin = "", env = {}, deaf = false }: Asked = {}) {
  const plain = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.endsWith("_COLOR")))
  const child = spawn(process.execPath, ["--import", "tsx", "rules/bin.ts", ...argv], { env: { ...plain, ...env } })
  let [out, err] = ["", ""]
  child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()))
  child.stderr.on("data", (chunk: Buffer) => (err += chunk.toString()))
  if (deaf) child.stdout.destroy()
  child.stdin.on("error", () => undefined).end(stdin)
  return new Promise<{ readonly code: number | null; readonly out: string; readonly err: string }>((resolve) => {
    child.on("close", (code) => resolve({ code, out, err }))
  })
}

const body = '{"buyerFirstName": "Ірина"}'
const wrong = '{"buyerFirstName": "Ірина!"}'
const check = ["check", "deals.update"]
const isNew = ["--fact", "status=NEW"]
const facts = fileOf({ status: "NEW" }, "new.json")

test.concurrent.each([
  ["accepted", [...check, "-", ...isNew], body, 0, /^accepted\n$/],
  ["accepted, with facts out of a file", [...check, "--facts", facts], body, 0, /^accepted\n$/],
  [
    "rejected",
    [...check, ...isNew],
    wrong,
    1,
    /^rejected: 1 error\n\nerror body\/buyerFirstName {2}deals\.name\.alphabet\n/,
  ],
  ["undecided", check, body, 3, /^undecided: .*\n\nunchecked for want of the fact status\n/],
  ["fault", [...check, "--fact", "status=1"], body, 4, /^fault: /],
  [
    "json",
    [...check, ...isNew, "--format", "json"],
    body,
    0,
    /^\{\n {2}"operation": "deals\.update",\n {2}"ok": true,/,
  ],
  ["the rules of all", ["rules"], "", 0, /prepayments\.update {2}PUT/],
  ["its version", ["--version"], "", 0, /^\d+\.\d+\.\d+\n$/],
] as const)("answers a shell: %s", { timeout: 60_000 }, async (_, argv, stdin, code, text) => {
  const answer = await asProcess(argv, { stdin })
  expect(answer).toMatchObject({ code, out: expect.stringMatching(text), err: "" })
  expect(answer.out).not.toContain("\u001b")
})

test.concurrent.each([
  [
    "broken JSON",
    check,
    '{\n  "buyerFirstName": Iryna }',
    "perevir: standard input is no JSON: what stands at line 2, column 21 can't stand there\n",
  ],
  [
    "an operation that does not exist",
    ["check", "deal.update"],
    body,
    /^perevir: there is no operation "deal\.update" \(did you mean deals\.update\?\)/,
  ],
  ["a flag that does not exist", [...check, "--facst"], body, /^perevir: unknown option '--facst'/],
])("answers a shell that something cannot be used: %s", { timeout: 60_000 }, async (_, argv, stdin, sentence) => {
  const answer = await asProcess(argv, { stdin })
  expect(answer).toMatchObject({ code: 2, out: "" })
  expect(answer.err).toMatch(sentence)
  expect(answer.err).not.toMatch(/Iryna|^\s+at /m)
})

test.concurrent("colours what it prints where it is told to", { timeout: 60_000 }, async () => {
  const answer = await asProcess([...check, ...isNew], { stdin: body, env: { FORCE_COLOR: "1" } })
  expect(answer.out).toContain("\u001b[32maccepted")
})

test.concurrent.each([["rules"], ["fields deals.update"], ["generate deals.update --count 1000000"]])(
  "is quiet when nobody reads what it prints: %s",
  { timeout: 60_000 },
  async (argv) => {
    expect(await asProcess(argv.split(" "), { deaf: true })).toEqual({ code: 0, out: "", err: "" })
  },
)

test.concurrent("draws lines for another command", { timeout: 60_000 }, async () => {
  const drawn = await asProcess(["generate", "deals.update", "--violating", "deals.phone.format", "--count", "3"])
  expect(drawn).toMatchObject({ code: 0, err: "" })
  const [first = ""] = drawn.out.split("\n")
  const { facts, ...request } = JSON.parse(first) as { readonly facts: object }
  const argv = [...check, "--request", "--facts", fileOf(facts, "drawn-facts.json")]
  const judged = await asProcess(argv, { stdin: JSON.stringify(request) })
  expect(judged).toMatchObject({ code: 1, out: expect.stringContaining("deals.phone.format") })
})

test.concurrent("is quiet when nobody reads on, and keeps its exit code", { timeout: 60_000 }, async () => {
  expect(await asProcess([...check, ...isNew], { stdin: wrong, deaf: true })).toEqual({ code: 1, out: "", err: "" })
})
