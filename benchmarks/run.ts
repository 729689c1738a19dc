import { execFileSync } from "node:child_process"
import { existsSync, writeFileSync } from "node:fs"
import { argv } from "node:process"
import { cases } from "./cases.js"
import { built, here, root } from "./folders.js"
import { machine } from "./machine.js"
import { countAllocations } from "./measure/allocation.js"
import { measureBundles } from "./measure/bundles.js"
import { timeFirstChecks } from "./measure/first-check.js"
import { passGate } from "./measure/gate.js"
import { timeRounds } from "./measure/rounds.js"
import { worker } from "./measure/worker.js"
import { rows } from "./rows.js"
import { latest, readResults, type Results } from "./results.js"
import { targetLines } from "./report/targets.js"
import { writeReport } from "./report/write.js"

// Measures everything, in less than ten minutes; with --quick a few cases for a few seconds, which writes no page.

const start = Date.now()
const quick = argv.includes("--quick")
const chosen = rows.filter((row) => !quick || row.quick)
const minutes = (count: number) => start + count * 60_000
const say = (what: string) => console.log(`${String(Math.round((Date.now() - start) / 1000)).padStart(4)} s  ${what}`)
const run = (command: string, ...args: readonly string[]) =>
  execFileSync(command, args, { cwd: root, stdio: ["ignore", "inherit", "inherit"] })

if (!existsSync(`${here}/node_modules/ajv`)) run("npm", "ci", "--prefix", "benchmarks", "--no-audit", "--no-fund")
if (!quick || !existsSync(`${root}/dist/deals.js`)) run("npm", "run", "--silent", "build")
run("npx", "tsx", "benchmarks/build/build.ts")
say(`built into ${built}`)

const gate = passGate()
say(
  `the gate is passed: ${Object.values(gate).reduce((sum, asked) => sum + asked, 0)} answers of ${Object.keys(gate).length} rows`,
)

const bundles = await measureBundles()
const firstCheck = timeFirstChecks(quick ? 1 : 11, chosen)
say("bundles and first checks")
const allocated = countAllocations(quick, chosen)
say("allocations")
const { ns: messages } = worker<{ ns: number }>("messages", [])
const plan = {
  rounds: quick ? 1 : 4,
  budget: quick ? 30 : 100,
  cases: cases.filter((one) => !quick || one.quick),
  rows: chosen,
  until: minutes(9),
}
const { rounds, times } = timeRounds(plan)

const seconds = Math.round((Date.now() - start) / 1000)
const results: Results = { ...machine(), quick, rounds, seconds, gate, times, allocated, firstCheck, bundles, messages }
if (quick) writeFileSync(`${built}/quick.json`, JSON.stringify(results, null, 2))
else {
  const before = existsSync(latest) ? readResults(latest) : undefined
  await writeReport(results, before)
}
console.log(targetLines(results).join("\n"))
say("done")
