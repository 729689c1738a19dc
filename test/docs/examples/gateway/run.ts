import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { cpus, tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { parseArgs } from "node:util"
import { format } from "prettier"
import { open } from "../../../../docs/examples/gateway/database/open.js"
import { commitOf } from "../../../../scripts/assurance/commit.js"
import compilePacks from "../../../../scripts/compiled.js"
import { joinedGateway } from "../../../../scripts/gateway.js"
import { type Figures, killing } from "./killing.js"

// Kills the gateway while it works, 200 times, and tells what was found:
//
//   npm run gateway:kill -- [--kills 200] [--database postgres://…] [--write]
//
// PGlite in a folder of its own, or an empty PostgreSQL. With --write the figures go into docs/examples/gateway/kills.json.

const { values } = parseArgs({
  options: {
    kills: { type: "string", default: "200" },
    database: { type: "string" },
    write: { type: "boolean", default: false },
  },
})
const folder = mkdtempSync(join(tmpdir(), "gateway-"))
const database = values.database ?? folder

const commit = commitOf("src", "rules", "test/docs/examples")
const version = await versionOf(database)
await compilePacks()
const file = await joinedGateway(`gateway-${process.pid}`) // others may run beside
const began = performance.now()
const figures = await killing({
  file,
  database,
  kills: Number(values.kills),
  random: Math.random,
  onKill: (kills) => {
    if (kills % 10 === 0) console.log(`${kills} kills`)
  },
})
const seconds = Math.round((performance.now() - began) / 1000)
for (const left of [folder, file]) rmSync(left, { recursive: true, force: true })

console.log(version, { seconds, ...figures })
const { lost, doubled, unsettled, refused, differing } = figures
process.exitCode = [lost, doubled, unsettled, refused, differing].some((count) => count > 0) ? 1 : 0
if (values.write) await write(version, { seconds, ...figures })

/** What the figures are of; an old outbox would be counted among them. */
async function versionOf(place: string): Promise<string> {
  if (place === folder) return `PGlite ${versionIn("@electric-sql/pglite")}`
  const opened = await open(place)
  const { rows: left } = await opened.query("select key from outbox limit 1")
  if (left.length > 0) throw new Error("this database has an outbox with updates in it: name an empty one")
  const { rows } = await opened.query<{ server_version: string }>("show server_version")
  await opened.close()
  return `PostgreSQL ${rows[0]?.server_version ?? ""}`
}

function versionIn(name: string): string {
  const file = new URL(`../../../../node_modules/${name}/package.json`, import.meta.url)
  return (JSON.parse(readFileSync(file, "utf8")) as { readonly version: string }).version
}

/** Writes the figures of this database in the place of its earlier ones. */
async function write(of: string, found: Figures & { readonly seconds: number }): Promise<void> {
  const file = fileURLToPath(new URL("../../../../docs/examples/gateway/kills.json", import.meta.url))
  const { runs } = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as { runs: { database: string }[] }) : { runs: [] } // prettier-ignore
  const run = {
    date: new Date().toISOString().slice(0, 10),
    commit,
    machine: { cpu: cpus()[0]?.model ?? "", cores: cpus().length, node: process.version },
    command: `npm run gateway:kill -- --kills ${found.kills}${of.startsWith("PGlite") ? "" : " --database postgres://…"} --write`,
    database: of,
    figures: found,
  }
  const kind = (name: string) => name.split(" ")[0]
  const others = runs.filter(({ database: other }) => kind(other) !== kind(of))
  writeFileSync(file, await format(JSON.stringify({ runs: [...others, run] }), { parser: "json", printWidth: 120 }))
}
