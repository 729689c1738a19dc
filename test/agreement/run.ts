import { mkdirSync, writeFileSync } from "node:fs"
import { argv } from "node:process"
import { fileURLToPath, pathToFileURL } from "node:url"
import * as fc from "fast-check"
import { compile } from "../../src/compile/compile.js"
import { anything } from "perevir/testing"
import { hostile } from "../../src/testing/hostile.js"
import { options } from "../../src/testing/laws/options.js"
import { measured, record } from "../../scripts/assurance/record.js"
import { operations } from "../laws/operations.js"
import { type AnyOperation, kinds, Tally } from "./tally.js"

// Law 7c at length: the published form of every operation against its declaration, on as many inputs as asked for (100 000).
// `npm run agreement -- 5000 deals.update 42`: inputs an operation, one operation alone, the seed of the drawing.

const [runs = "100000", only, seed = String(Date.now() & 0x7fffffff)] = argv.slice(2)
const sources: Readonly<Record<string, string>> = {
  "deals.update": "rules/deals/index.ts",
  "panier.update": "rules/panier/index.ts",
  "deviceOrders.update": "rules/device-orders/index.ts",
  "hardwareOrders.create": "rules/hardware-orders/index.ts",
  "hardwareOrders.replace": "rules/hardware-orders/index.ts",
  "prepayments.update": "rules/prepayments/index.ts",
  "parcel.update": "test/src/parcel.ts",
  "ferry.update": "test/src/ferry.ts",
  "locker.update": "test/src/locker.ts",
}

async function compiledOf(id: string): Promise<AnyOperation> {
  const folder = new URL("../../.compiled/published/", import.meta.url)
  const { code } = await compile(fileURLToPath(new URL(`../../${sources[id] ?? ""}`, import.meta.url)))
  mkdirSync(folder, { recursive: true })
  const file = fileURLToPath(new URL(`${id}.js`, folder))
  writeFileSync(file, code)
  const exports = Object.values((await import(pathToFileURL(file).href)) as Readonly<Record<string, unknown>>)
  return exports.find((one) => (one as Partial<AnyOperation>).id === id) as AnyOperation
}

/** Asks about bodies, whole requests, single places and bound facts, near what the operation takes. */
function askNear([, declared]: (typeof operations)[number], tally: Tally, numRuns: number): void {
  const property = fc.property(anything(declared), options, fc.nat(), ({ request, facts }, options, turn) => {
    const { body } = request
    const verdict = tally.compare((operation) => operation.check(body, facts, options))
    tally.count(verdict)
    tally.compare((operation) => operation.checkRequest(request, facts, options))
    if (turn % 4 > 0) return
    tally.compare((operation) => operation.given(facts, options)["~standard"].validate(body))
    for (const pointer of new Set(["", "/nothing", ...pointersIn(verdict)]))
      tally.compare((operation) => operation.checkField(pointer, body, facts, options))
  })
  fc.assert(property, { numRuns, seed: Number(seed) })
}

function pointersIn(verdict: unknown): readonly string[] {
  const { issues = [], warnings = [], unchecked = [] } = verdict as Partial<ReturnType<AnyOperation["check"]>>
  return [...issues, ...warnings, ...unchecked].filter((one) => one.in === "body").map((one) => one.pointer)
}

/** Asks about what is no data, as body, as facts, and as other parts. */
function askHostile([, declared]: (typeof operations)[number], tally: Tally, numRuns: number): void {
  const make = hostile([...declared.tree.parts.body.members.keys()])
  const property = fc.property(make, anything(declared), fc.nat(3), (make, { request, facts }, way) => {
    tally.counts.hostile++
    if (way === 0) tally.compare((operation) => operation.check(make(), facts))
    if (way === 1) tally.compare((operation) => operation.check(request.body, { ...facts, current: make() }))
    if (way === 2) tally.compare((operation) => operation.check(request.body, make()))
    if (way === 3)
      tally.compare((operation) => operation.checkRequest({ ...request, path: make(), headers: make() }, facts))
  })
  fc.assert(property, { numRuns, seed: Number(seed) })
}

console.log(`seed ${seed}\n${"operation".padEnd(24)}${kinds.map((kind) => kind.padStart(16)).join("")}   disagreements`)
const rows: object[] = []
for (const row of operations.filter(([id]) => only === undefined || only === "" || only === id)) {
  const [id, declared] = row
  const tally = new Tally(declared as AnyOperation, await compiledOf(id))
  let found = ""
  try {
    askNear(row, tally, Math.ceil(Number(runs) * 0.9))
    askHostile(row, tally, Math.ceil(Number(runs) * 0.1))
  } catch (error) {
    found = (error as Error).message
    process.exitCode = 1
  }
  rows.push({ operation: id, ...tally.counts, disagreements: found === "" ? 0 : 1 })
  const counts = kinds.map((kind) => String(tally.counts[kind]).padStart(16)).join("")
  console.log(`${id.padEnd(24)}${counts}   ${found === "" ? "none" : `one:\n${found}`}`)
}
const isWhole = (only === undefined || only === "") && process.exitCode === undefined
if (isWhole) await record("agreement", { ...measured(`npm run agreement -- ${runs}`), seed, rows })
