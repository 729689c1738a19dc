import { argv } from "node:process"
import { pathToFileURL } from "node:url"
import { laws } from "perevir/testing"
import { operations } from "../test/laws/operations.js"
import { splits } from "../test/laws/panier-plan.js"
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
for (const [id, operation] of operations.filter(([id]) => only === "" || id === only))
  for (const { name, run } of laws(operation, {
    compiled: compiled.get(id) as never,
    ...(id === "panier.update" && { plan: splits }),
  }))
    try {
      const ran = run({ numRuns: Number(runs), seed: Number(seed) })
      console.log(row(id, name, String(ran.runs), (ran.milliseconds / 1000).toFixed(1)))
    } catch (error) {
      console.log(`${row(id, name, "broken")}\n${(error as Error).message}`)
      process.exitCode = 1
    }
