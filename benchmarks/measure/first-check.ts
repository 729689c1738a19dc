import { spawnSync } from "node:child_process"
import { mkdirSync, writeFileSync } from "node:fs"
import { built, does } from "../folders.js"
import { known, sample } from "../inputs/deals.js"
import type { ByRow, FirstCheck } from "../results.js"
import type { Row } from "../rows.js"

const program = (row: string) => `const start = performance.now()
const { check } = await import("../peers/${row}/deals.js")
globalThis.answer = check(JSON.parse(${JSON.stringify(JSON.stringify(sample))}), JSON.parse(${JSON.stringify(JSON.stringify(known))}))
console.log(performance.now() - start)
`

const longest = 60_000

interface Run {
  readonly whole: number
  readonly inside: number
}

/** Times a process that imports what checks, checks one deal, and ends; libraries come from node_modules, as installed. */
export function timeFirstChecks(times: number, chosenRows: readonly Row[]): ByRow<FirstCheck> {
  const folder = `${built}/first`
  mkdirSync(folder, { recursive: true })
  const chosen = chosenRows.filter((row) => does(row.id, "deals")).map(({ id }) => id)
  for (const id of chosen) writeFileSync(`${folder}/${id}.js`, program(id))
  writeFileSync(`${folder}/empty.js`, "console.log(0)\n")
  const names = ["empty", ...chosen]
  const runs = new Map(names.map((name) => [name, [] as Run[]]))
  const enough = performance.now() + longest
  for (let i = 0; i <= times && (i < 4 || performance.now() < enough); i++)
    for (const name of names) {
      const run = once(`${folder}/${name}.js`)
      if (i > 0) runs.get(name)?.push(run) // the first fills the file cache
    }
  const wholes = (name: string) => median((runs.get(name) ?? []).map(({ whole }) => whole))
  const insides = (name: string) => median((runs.get(name) ?? []).map(({ inside }) => inside))
  const empty = wholes("empty")
  return Object.fromEntries(
    chosen.map((id) => [id, { overEmpty: rounded(wholes(id) - empty), inside: rounded(insides(id)) }]),
  )
}

function once(file: string): Run {
  const start = performance.now()
  const { stdout } = spawnSync(process.execPath, [file], { encoding: "utf8" })
  return { whole: performance.now() - start, inside: Number(stdout) }
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN
const rounded = (ms: number) => Number(ms.toFixed(1))
