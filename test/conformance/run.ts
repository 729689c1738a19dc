import { execFileSync, spawnSync } from "node:child_process"
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { measured, record } from "../../scripts/assurance/record.js"
import { inChromium } from "./chromium.js"

// Runs the conformance files on every runtime against the packed tarball, as users get it: npm run conformance.

const root = fileURLToPath(new URL("../..", import.meta.url))
const folder = mkdtempSync(join(tmpdir(), "perevir-conformance-"))
const npm = (...args: readonly string[]) => execFileSync("npm", args, { cwd: folder, encoding: "utf8", stdio: "pipe" })

/** Each from its npm package, so that nothing but the registry is needed; the first is the Node that runs this. */
const runtimes: readonly (readonly [name: string, from: string | undefined, command: readonly string[]])[] = [
  ["Node 20", undefined, [process.execPath]],
  ["Node 22", "node22@npm:node@22.23.3", ["node_modules/node22/bin/node"]],
  ["Node 24", "node24@npm:node@24.21.0", ["node_modules/node24/bin/node"]],
  ["Bun", "bun@1.4.5", ["node_modules/bun/bin/bun.exe", "run"]],
  ["Deno", "deno@2.9.6", ["node_modules/deno/bin.cjs", "run", "--allow-read"]],
]

const names = readdirSync(new URL(".", import.meta.url)).flatMap((file) => (file.endsWith(".json") ? [file.slice(0, -5)] : [])) // prettier-ignore

const main = `import { readFileSync } from "node:fs"
import { disagreements } from "./runner.js"
let cases = 0
let wrong = 0
for (const name of ${JSON.stringify(names)}) {
  const file = JSON.parse(readFileSync(new URL("./" + name + ".json", import.meta.url), "utf8"))
  const found = disagreements(file, await import("perevir/" + name))
  cases += file.length
  wrong += found.length
  for (const { operation, about } of found) console.error(name, operation, about)
}
console.log(cases + " cases, " + wrong + " disagree")
`

const rows: object[] = []

function tell(runtime: string, version: string, said: string): void {
  const holds = /^[1-9]\d* cases, 0 disagree$/m.test(said)
  console.log(`${holds ? "ok  " : "FAIL"} ${runtime} (${version}): ${said.trim()}`)
  rows.push({ runtime, version, result: said.trim() })
  if (!holds) process.exitCode = 1
}

try {
  const packed = execFileSync("npm", ["pack", "--json", "--pack-destination", folder], { cwd: root, encoding: "utf8" })
  const [tarball] = JSON.parse(packed) as readonly { readonly filename: string }[]
  writeFileSync(join(folder, "package.json"), `{ "private": true, "type": "module" }\n`)
  npm("install", "--no-audit", "--no-fund", "--omit=peer", `./${tarball?.filename ?? ""}`)
  npm("install", "--no-audit", "--no-fund", ...runtimes.flatMap(([, from]) => from ?? []))
  cpSync(join(root, "test/conformance"), folder, { recursive: true, filter: (file) => !file.endsWith(".ts") })
  writeFileSync(join(folder, "main.js"), main)
  for (const [name, , [command = "", ...args]] of runtimes) {
    const version = spawnSync(command, ["--version"], { cwd: folder, encoding: "utf8" }).stdout.split("\n")[0]
    const { status, stdout, stderr } = spawnSync(command, [...args, "main.js"], { cwd: folder, encoding: "utf8" })
    tell(name, version ?? "", status === 0 ? stdout : stdout + stderr)
  }
  const { version, said } = await inChromium(folder, names)
  tell("Chromium", version, said)
  if (process.exitCode === undefined) await record("conformance", { ...measured("npm run conformance"), rows })
} finally {
  rmSync(folder, { recursive: true, force: true })
}
