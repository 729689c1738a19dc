import { execFileSync, spawnSync } from "node:child_process"
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

// Packs the package, installs the tarball into an empty folder as a user would, and uses every entry point there: without
// effect first, then with it.

interface Manifest {
  readonly exports: Readonly<Record<string, unknown>>
  readonly devDependencies: Readonly<Record<string, string>>
}

const root = fileURLToPath(new URL("../..", import.meta.url))
const { exports, devDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Manifest
const entries = Object.keys(exports).filter((name) => name !== "./package.json")
const packs = entries.filter((name) => entries.includes(`${name}/declared`))
const folder = mkdtempSync(join(tmpdir(), "perevir-package-"))
const failures: string[] = []

function expectThat(what: string, holds: boolean, detail = ""): void {
  console.log(`${holds ? "ok  " : "FAIL"} ${what}${holds ? "" : `\n     ${detail}`}`)
  if (!holds) failures.push(what)
}

function npm(...args: readonly string[]): string {
  return execFileSync("npm", args, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] })
}

function node(code: string, type: "module" | "commonjs" = "module"): { readonly out: string; readonly error: string } {
  const { stdout, stderr } = spawnSync("node", [`--input-type=${type}`, "-e", code], { cwd: folder, encoding: "utf8" })
  return { out: stdout.trim(), error: stderr }
}

const nameOf = (entry: string): string => entry.replace(".", "perevir")

try {
  const packed = execFileSync("npm", ["pack", "--json", "--pack-destination", folder], { cwd: root, encoding: "utf8" })
  const [tarball] = JSON.parse(packed) as readonly { readonly filename: string }[]
  writeFileSync(join(folder, "package.json"), `{ "private": true, "type": "module" }\n`)
  npm("install", "--no-audit", "--no-fund", "--omit=optional", "--omit=peer", `./${tarball?.filename ?? ""}`)

  const withoutEffect = entries.filter(
    (entry) => packs.includes(entry) || /^\.\/(constraint|format|locale|compiled)|\/(uk|ru|fr)$/.test(entry),
  )
  for (const entry of withoutEffect) {
