import { readdirSync, readFileSync, rmSync } from "node:fs"
import { fileURLToPath } from "node:url"
import type { Declared } from "perevir"
import { measured, record } from "../assurance/record.js"
import { buildEngine, folder, loadPack } from "./engine.js"
import { mutantsOf } from "./mutants.js"
import { casesOf, isKilled } from "./verdicts.js"

// Changes one thing at a time in the declared rules and asks whether an example notices: npm run mutation. Every survivor is a
// limit, a letter, a cell or a word that no example holds, unless it is argued below.

const root = fileURLToPath(new URL("../..", import.meta.url))
const packs = ["deals", "panier", "device-orders", "hardware-orders", "prepayments"]

const files = (pack: string): readonly string[] =>
  readdirSync(`${root}rules/${pack}`)
    .filter((name) => name.endsWith(".ts") && !/^(examples|samples|ledger|page|index|wire|form)/.test(name))
    .map((name) => `rules/${pack}/${name}`)

/** Survivors that change nothing, and why. */
const argued: Readonly<Record<string, string>> = {
  'rules/deals/types.ts "nfc" → "nfc_"': "any word there composes: the type allows this one",
  'rules/deals/vocabulary.ts "0" → "0_"': "padEnd cuts it off again: a fraction has one or two digits",
  'rules/deals/vocabulary.ts "got" → "got_"': "what a price reveals matters to sensitive members, and no price is one",
  'rules/deals/vocabulary.ts "kopecks" → "kopecks_"': "likewise",
  'rules/prepayments/vocabulary.ts "got" → "got_"': "likewise: no payment type is sensitive",
  'rules/hardware-orders/shape.ts "verifone-hardware-orders.txt" → "verifone-hardware-orders.txt_"':
    "the document's name is for people",
  'rules/hardware-orders/vocabulary.ts "0" → "0_"':
    "padEnd of both: digits are below an underscore as they are below each other",
  "rules/hardware-orders/replace.ts ? → nothing":
    "where nothing is stored the rule passes, or does not apply: no verdict tells which",
  "rules/panier/totals.ts 0 → -1": "the least scale: zeros at the end are cut off again",
  "rules/panier/totals.ts 0 → 1": "likewise",
  "rules/panier/totals.ts < → <=": "the opposite of zero is zero",
}

interface Tally {
  killed: number
  readonly survived: string[]
}
const tallies = new Map<string, Tally>()

function count(kind: string, killed: boolean, what: string): void {
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
            count(
              "cell",
              await isKilled(casesOf(pack), () => Promise.resolve({ update: operation })),
              `${state} ${leaf}`,
            )
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
      for (const { kind, line, change, text } of mutantsOf(readFileSync(root + file, "utf8")))
        count(kind, await isKilled(cases, () => loadPack(pack, file, text)), `${file}:${line} ${change}`)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

const rows: object[] = []
for (const [kind, { killed, survived }] of tallies) {
  const unheld = survived.filter((what) => !(what.replace(/:\d+/, "") in argued))
  const equal = survived.length - unheld.length
  rows.push({ kind, mutants: killed + survived.length, killed, equal, unheld: unheld.length })
  console.log(
    `${kind.padEnd(12)} ${String(killed).padStart(5)} of ${killed + survived.length}, ${equal} change nothing`,
  )
  for (const what of unheld) console.log(`  survived: ${what}`)
  if (unheld.length > 0) process.exitCode = 1
}
const reasons = Object.entries(argued).map(([what, because]) => ({ what, because }))
await record("mutation", { ...measured("npm run mutation"), rows, argued: reasons })
