import { mkdirSync, writeFileSync } from "node:fs"
import { dirname } from "node:path"
import process, { argv } from "node:process"
import { fileURLToPath, pathToFileURL } from "node:url"
import { compiledFile } from "../../scripts/compiled.js"
import type { Law } from "perevir/testing"
import { emitted } from "../../src/compile/compile.js"
import { operations } from "../laws/operations.js"
import { lawsFor, secondReadings } from "../laws/pack-laws.js"

// Tries the laws of one operation in this copy of the project, and says which is the first that does not hold.

const [id = "", runs = "300", seed = "1"] = argv.slice(2)
const packs: Readonly<Record<string, string>> = {
  "deals.update": "rules/deals/index.ts",
  "panier.update": "rules/panier/index.ts",
  "deviceOrders.update": "rules/device-orders/index.ts",
  "hardwareOrders.create": "rules/hardware-orders/index.ts",
  "hardwareOrders.replace": "rules/hardware-orders/index.ts",
  "prepayments.update": "rules/prepayments/index.ts",
  "parcel.update": "test/src/parcel.ts",
}

const declared = operations.find(([one]) => one === id)?.[1]
if (declared === undefined) throw new Error(`there is no operation ${id}`)

/** The same operation, compiled from this copy. */
async function compiled(): Promise<unknown> {
  const { code } = await emitted(fileURLToPath(new URL(`../../${packs[id] ?? ""}`, import.meta.url)))
  const file = compiledFile(id)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, code)
  const faces = (await import(pathToFileURL(file).href)) as Readonly<Record<string, { readonly id?: string }>>
  return Object.values(faces).find((one) => one.id === id)
}

/** Runs laws, and ends with the first that does not hold. */
function expectHolds(laws: readonly Law[]): void {
  for (const { name, run } of laws)
    try {
      run({ numRuns: Number(runs), seed: Number(seed) })
    } catch (error) {
      console.log(JSON.stringify({ law: name, error: (error as Error).message.slice(0, 2000) }))
      process.exit(0)
    }
}

const quick = secondReadings(id, declared)
expectHolds(quick.toReversed())
expectHolds(lawsFor(id, declared, await compiled()).slice(0, -quick.length))
console.log(JSON.stringify({ law: "none" }))
