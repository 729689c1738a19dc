import { fork } from "node:child_process"
import { availableParallelism } from "node:os"
import process, { argv } from "node:process"
import { fileURLToPath } from "node:url"
import { operations } from "../../test/laws/operations.js"
import { measured, record, recorded } from "../assurance/record.js"
import compilePacks from "../compiled.js"

// Every law of every operation at length, an operation a processor: npm run laws. `npm run laws -- 5000 deals.update 42`: tries of a
// law, one operation alone, the seed of the drawing.

const [runs = "100000", only = "", seed = String(Date.now() & 0x7fffffff)] = argv.slice(2)
const work = fileURLToPath(new URL("operation.ts", import.meta.url))
const left = operations.map(([id]) => id).filter((id) => only === "" || id === only)
if (left.length === 0) throw new Error(`there is no operation ${only}`)

await compilePacks()
console.log(`seed ${seed}`)
const made = measured(`npm run laws -- ${runs}`)
type Row = Readonly<Record<"operation" | "commit" | "seed", string>>

/** Tries the laws of one operation in a process of its own, and keeps what it came to if all of them held. */
async function holds(id: string): Promise<boolean> {
  const rows = await new Promise<readonly object[] | undefined>((resolve) => {
    let of: readonly object[] = []
    const child = fork(work, [id, runs, seed])
    child.on("message", (rows) => (of = rows as readonly object[]))
    child.on("exit", (status) => resolve(status === 0 ? of : undefined))
  })
  if (rows === undefined) return false
  await (kept = kept.then(() => keep(id, rows)))
  return true
}

/** One after another: each reads what the one before wrote. */
let kept = Promise.resolve()
async function keep(id: string, rows: readonly object[]): Promise<void> {
  const before = (recorded("laws") as { readonly rows: readonly Row[] } | undefined)?.rows ?? []
  const now = rows.map((row) => ({ operation: id, commit: made.commit, seed, ...row }))
  const all = operations.flatMap(([one]) => (one === id ? now : before.filter(({ operation }) => operation === one)))
  await record("laws", { ...made, rows: all })
}

/** Takes one operation after another from what is left. */
async function takesTurns(): Promise<boolean> {
  let all = true
  for (let id = left.shift(); id !== undefined; id = left.shift()) all = (await holds(id)) && all
  return all
}

const held = await Promise.all(Array.from({ length: availableParallelism() }, takesTurns))
if (held.includes(false)) process.exitCode = 1
