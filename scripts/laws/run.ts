import { fork } from "node:child_process"
import { availableParallelism } from "node:os"
import process, { argv } from "node:process"
import { fileURLToPath } from "node:url"
import { operations } from "../../test/laws/operations.js"
import { measured, record, recorded } from "../assurance/record.js"
import compilePacks from "../compiled.js"

// Every law of every operation at length, an operation a processor: npm run laws. `npm run laws -- 5000 deals.update 42`: tries of a
// law, one operation alone, the seed of the drawing; a law's name after it: that law alone. What each law came to is kept as it ends.

const [runs = "100000", only = "", seed = String(Date.now() & 0x7fffffff), law = ""] = argv.slice(2)
const work = fileURLToPath(new URL("operation.ts", import.meta.url))
const left = operations.map(([id]) => id).filter((id) => only === "" || id === only)
if (left.length === 0) throw new Error(`there is no operation ${only}`)
if (!/^\d+$/.test(seed)) throw new Error(`a seed is a number, not ${seed}: name one operation, or none for all`)

await compilePacks()
console.log(`seed ${seed}`)
const made = measured(`npm run laws -- ${runs}`)
type Row = Readonly<Record<"operation" | "name" | "commit" | "seed", string>>

/** What came of one law. `tries` is missing where it was broken. */
type Outcome = Pick<Row, "name"> & { readonly tries?: number }

/** Tries the laws of one operation in a process of its own, and keeps what each came to. */
async function holds(id: string): Promise<boolean> {
  const child = fork(work, [id, runs, seed, law])
  child.on("message", (outcome: Outcome) => {
    kept = kept.then(() => keep(id, outcome))
  })
  const status = await new Promise((resolve) => child.on("exit", resolve))
  await kept
  return status === 0
}

/** One after another: each reads what the one before wrote. */
let kept = Promise.resolve()
async function keep(operation: string, outcome: Outcome): Promise<void> {
  const before = (recorded("laws") as { readonly rows: readonly Row[] } | undefined)?.rows ?? []
  const index = before.findIndex((row) => row.operation === operation && row.name === outcome.name)
  const now = outcome.tries === undefined ? [] : [{ operation, commit: made.commit, seed, ...outcome }]
  const rows = before.toSpliced(index < 0 ? before.length : index, 1, ...now)
  const inOrder = operations.flatMap(([id]) => rows.filter((row) => row.operation === id))
  await record("laws", { ...made, rows: inOrder })
}

/** Takes one operation after another from what is left. */
async function takesTurns(): Promise<boolean> {
  let all = true
  for (let id = left.shift(); id !== undefined; id = left.shift()) all = (await holds(id)) && all
  return all
}

const held = await Promise.all(Array.from({ length: availableParallelism() }, takesTurns))
if (held.includes(false)) process.exitCode = 1
