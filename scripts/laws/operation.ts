import process, { argv } from "node:process"
import { pathToFileURL } from "node:url"
import { audit } from "perevir/audit"
import { argued } from "../../rules/argued.js"
import { operations } from "../../test/laws/operations.js"
import { lawsFor } from "../../test/laws/pack-laws.js"
import { compiledFile, invented } from "../compiled.js"
import { entries, isPack, outputOf } from "../entries.js"
import { packs as pages } from "../rule-pages/packs.js"

// The laws of one operation, or one of them, and its audit. Tells whoever started it what each law was tried on, if all of them held.

const [id = "", runs = "", seed = "", only = ""] = argv.slice(2)
const [, operation] = operations.find(([one]) => one === id) ?? []
if (operation === undefined) throw new Error(`there is no operation ${id}`)

const files = [...entries().filter(isPack).map(outputOf), ...invented].map(compiledFile)
const packs = await Promise.all(files.map((file) => import(pathToFileURL(file).href) as Promise<object>))
const compiled = packs
  .flatMap((pack) => Object.values(pack) as readonly { readonly id?: string }[])
  .find((one) => one.id === id)

const say = (law: string, tries: string, rest = ""): void =>
  console.log(id.padEnd(24) + law.padEnd(36) + tries.padStart(9) + rest.padStart(9))

const laws = lawsFor(id, operation, compiled).filter(({ name }) => only === "" || name === only)
if (laws.length === 0) throw new Error(`${id} has no law ${only}`)
for (const { name, law, run } of laws)
  try {
    const ran = run({ numRuns: Number(runs), seed: Number(seed) })
    const seconds = Math.round(ran.milliseconds / 100) / 10
    say(name, String(ran.runs), `${seconds.toFixed(1)} s`)
    process.send?.({ name, law, tries: ran.runs, seconds })
  } catch (error) {
    say(name, `broken\n${(error as Error).message}`)
    process.send?.({ name })
    process.exitCode = 1
  }

const page = pages.find((one) => one.operations.some((its) => its.id === id))
const findings = page === undefined ? [] : audit(operation, { argued, ...page })
const open = findings.filter((finding) => finding.argued === undefined)
say("audit", `${open.length} found`, ` ${findings.length - open.length} argued`)
for (const { kind, rule = "", at = "", says } of open) console.log(`  ${kind} ${rule} ${at}: ${says}`)
if (open.length > 0) process.exitCode = 1
