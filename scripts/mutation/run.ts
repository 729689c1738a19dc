import { readdirSync, readFileSync, rmSync } from "node:fs"
import { fileURLToPath } from "node:url"
import type { Declared } from "perevir"
import { argumentOf } from "../assurance/argued/index.js"
import { measured, record } from "../assurance/record.js"
import { buildEngine, folder, loadPack } from "./engine.js"
import { mutantsOf } from "./mutants.js"
import { casesOf, isKilled } from "./verdicts.js"

// Changes one thing at a time in the declared rules and asks whether an example notices: npm run mutation. Every survivor is a
// limit, a letter, a cell or a word that no example holds, unless it is argued in scripts/assurance/argued/rules.ts.

const root = fileURLToPath(new URL("../..", import.meta.url))
const packs = ["deals", "panier", "device-orders", "hardware-orders", "prepayments"]

const files = (pack: string): readonly string[] =>
  readdirSync(`${root}rules/${pack}`)
    .filter((name) => name.endsWith(".ts") && !/^(examples|samples|ledger|page|index|wire|form)/.test(name))
    .map((name) => `rules/${pack}/${name}`)

interface Tally {
  killed: number
  readonly survived: Survivor[]
}
const tallies = new Map<string, Tally>()

type Survivor = Readonly<Record<"file" | "code" | "replacement", string>>

function count(kind: string, killed: boolean, what: Survivor): void {
  const tally = tallies.get(kind) ?? { killed: 0, survived: [] }
  tallies.set(kind, tally)
  if (killed) tally.killed++
  else tally.survived.push(what)
}

/** Each cell of each state table, closed if it is open and open if it is closed. */
async function cells(pack: string): Promise<void> {
  const operations = Object.values(await loadPack(pack, "", "")).filter(
    (made): made is Declared<never> => typeof (made as { tree?: unknown }).tree === "object",
  )
  for (const operation of operations)
    for (const rule of operation.tree.rules)
      if (rule.kind === "editable")
        for (const [state, open] of rule.open as ReadonlyMap<string, Set<string>>)
          for (const leaf of rule.stands.map(({ pattern }) => `/${pattern.join("/")}`)) {
            const flip = () => (open.has(leaf) ? open.delete(leaf) : open.add(leaf))
            flip()
            count("cell", await isKilled(casesOf(pack), () => Promise.resolve({ update: operation })), {
              file: pack,
              code: state,
              replacement: leaf,
            })
            flip()
          }
}

await buildEngine()
try {
  for (const pack of packs) {
    const cases = casesOf(pack)
    if (await isKilled(cases, () => loadPack(pack, "", ""))) throw new Error(`${pack} fails its examples as it is`)
    await cells(pack)
    for (const file of files(pack))
      for (const { kind, code, change, text } of mutantsOf(readFileSync(root + file, "utf8")))
        count(kind, await isKilled(cases, () => loadPack(pack, file, text)), { file, code, replacement: change })
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

const rows: object[] = []
const reasons: object[] = []
for (const [kind, { killed, survived }] of tallies) {
  const told = survived.map((one) => ({ ...one, because: argumentOf(one)?.because }))
  const unheld = told.filter(({ because }) => because === undefined)
  const equal = told.filter(({ because }) => because !== undefined)
  rows.push({ kind, mutants: killed + told.length, killed, equal: equal.length, unheld: unheld.length })
  reasons.push(...equal)
  console.log(
    `${kind.padEnd(12)} ${String(killed).padStart(5)} of ${killed + told.length}, ${equal.length} change nothing`,
  )
  for (const { file, code, replacement } of unheld) console.log(`  survived: ${file}: ${replacement} in ${code}`)
  if (unheld.length > 0) process.exitCode = 1
}
await record("mutation", { ...measured("npm run mutation"), rows, argued: reasons })
