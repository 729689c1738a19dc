import { createWriteStream, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs"
import { cpus, tmpdir } from "node:os"
import { join } from "node:path"
import { argv, cpuUsage, version } from "node:process"
import { once } from "node:events"
import { judgeBlock } from "../src/cli/bulk/judge-block.js"
import type { Judge } from "../src/cli/operations.js"
import { root } from "./folders.js"
import { manyFacts as facts, manyLines as lines } from "./inputs/many-deals.js"
import { machine } from "./machine.js"
import { type CommandRun, judgeDeals } from "./measure/command.js"
import { bulk } from "./results.js"

// Measures how fast the lines of a file are judged, and where the time goes: npx tsx benchmarks/bulk.ts [lines], after npm run build.
// Rates are per second of one core's time, but for those of the whole command, which are by the clock.

const lineCount = Number(argv[2] ?? 1_000_000)
const text = `${lines.join("\n")}\n`
const bytes = new TextEncoder().encode(text)

const encoded = lines.map((line) => Buffer.from(line))

const { update } = (await import(`${root}/dist/deals.js`)) as { readonly update: Judge }
const operation = update.given({}, {})
const bound = update.given(facts, {})

/** Runs `work` on all lines until it has had some seconds; gives lines per second of a core's time. */
function rate(work: () => void): number {
  const seconds = (from?: NodeJS.CpuUsage) => (cpuUsage(from).user + cpuUsage(from).system) / 1e6
  for (const warm = cpuUsage(); seconds(warm) < 1.5;) work()
  const start = cpuUsage()
  let done = 0
  while (seconds(start) < 3) {
    work()
    done += lines.length
  }
  return done / seconds(start)
}

const parsed = lines.map((line) => JSON.parse(line) as { readonly body: object; readonly facts: object })
const right = parsed.filter(({ body }) => operation.check(body, facts).outcome === "accepted")
const kept: unknown[] = new Array<unknown>(8)
let turn = 0
const keep = (value: unknown) => (kept[turn++ & 7] = value)
const blockOf = () => ({ first: 2, lines: lines.length, bytes: bytes.slice() })
const judging = { operation, shape: { request: false, factsField: "facts" }, all: false }

const alone = {
  "check alone, facts of all lines": rate(() => parsed.forEach(({ body }) => keep(bound.check(body, undefined)))),
  "check alone, facts of each line": rate(() =>
    parsed.forEach(({ body, facts: own }) => keep(operation.check(body, own))),
  ),
  "the same, right deals only":
    (rate(() => right.forEach(({ body, facts: own }) => keep(operation.check(body, own)))) * right.length) /
    lines.length,
  "JSON.parse alone": rate(() => lines.forEach((line) => keep(JSON.parse(line)))),
  "bytes to text alone": rate(() => encoded.forEach((line) => keep(line.toString()))),
  "all that a worker does": rate(() => keep(judgeBlock(judging, blockOf()))),
}

console.log(
  `${cpus()[0]?.model ?? "unknown"}, ${cpus().length} cores, Node ${version}; ${Math.round(bytes.length / lines.length)} bytes a line\n`,
)
const shown = (perSecond: number) => `${Math.round(perSecond).toLocaleString("en-US").padStart(9)}/s`
for (const [what, perSecond] of Object.entries(alone))
  console.log(`${what.padEnd(34)} ${shown(perSecond)}  ${(1e6 / perSecond).toFixed(2)} µs`)

const whole: Record<string, CommandRun> = {}
const folder = mkdtempSync(join(tmpdir(), "perevir-bulk-"))
try {
  const file = join(folder, "deals.ndjson")
  const out = createWriteStream(file)
  for (let written = 0; written < lineCount; written += lines.length) if (!out.write(text)) await once(out, "drain")
  out.end()
  await once(out, "close")
  console.log(`\nthe whole command on ${(statSync(file).size / 1e9).toFixed(2)} GB:`)
  for (const jobs of [1, 2]) {
    const run = await judgeDeals(file, jobs)
    const each = `${((1e6 * run.cores) / run.lines).toFixed(2)} µs of a core each`
    const memory = `${Math.round(run.peak / 1e6)} MB resident at most`
    console.log(`${`--jobs ${jobs}`.padEnd(34)} ${shown(run.lines / run.seconds)}  ${each}, ${memory}`)
    whole[jobs] = run
  }
} finally {
  rmSync(folder, { recursive: true })
}
const { commit, date, node, cpu, cores } = machine()
const about = { commit, date, node, cpu, cores, bytes: Math.round(bytes.length / lines.length) }
writeFileSync(bulk, `${JSON.stringify({ ...about, alone, whole }, null, 2)}\n`)
