import { argv } from "node:process"
import { pathToFileURL } from "node:url"
import { audit } from "perevir/audit"
import { argued } from "../rules/argued.js"
import { operations } from "../test/laws/operations.js"
import { lawsFor } from "../test/laws/pack-laws.js"
import { packs as pages } from "./rule-pages/packs.js"
import { measured, record } from "./assurance/record.js"
import compilePacks, { compiledFile } from "./compiled.js"
import { entries, isPack, outputOf } from "./entries.js"

// Every law of every operation at length: npm run laws. `npm run laws -- 5000 deals.update 42`: tries of a law, one operation
// alone, the seed of the drawing.

const [runs = "100000", only = "", seed = String(Date.now() & 0x7fffffff)] = argv.slice(2)
const widths = [24, 36, 9, 9] as const

await compilePacks()
const files = [...entries().filter(isPack).map(outputOf), "parcel", "ferry"].map(compiledFile)
const packs = await Promise.all(files.map((file) => import(pathToFileURL(file).href) as Promise<object>))
const compiled = new Map(
  packs.flatMap((pack) => Object.values(pack).map((one: { readonly id?: string }) => [one.id, one])),
)

const row = (...cells: readonly string[]): string =>
  cells.map((cell, index) => (index < 2 ? cell.padEnd(widths[index] ?? 0) : cell.padStart(widths[index] ?? 0))).join("")

console.log(`seed ${seed}\n${row("operation", "law", "tries", "seconds")}`)
const rows: object[] = []
for (const [id, operation] of operations.filter(([id]) => only === "" || id === only)) {
  for (const { name, law, run } of lawsFor(id, operation, compiled.get(id)))
    try {
      const ran = run({ numRuns: Number(runs), seed: Number(seed) })
      const seconds = Math.round(ran.milliseconds / 100) / 10
      console.log(row(id, name, String(ran.runs), seconds.toFixed(1)))
      rows.push({ operation: id, name, law, tries: ran.runs, seconds })
    } catch (error) {
      console.log(`${row(id, name, "broken")}\n${(error as Error).message}`)
      process.exitCode = 1
    }
  const page = pages.find(({ operations }) => operations.some((one) => one.id === id))
  const findings = page === undefined ? [] : audit(operation, { argued, ...page })
  const open = findings.filter((finding) => finding.argued === undefined)
  console.log(row(id, "audit", `${open.length} found`, `${findings.length - open.length} argued`))
  for (const { kind, rule = "", at = "", says } of open) console.log(`  ${kind} ${rule} ${at}: ${says}`)
  if (open.length > 0) process.exitCode = 1
}
if (only === "" && process.exitCode === undefined)
  await record("laws", { ...measured(`npm run laws -- ${runs}`), seed, rows })
