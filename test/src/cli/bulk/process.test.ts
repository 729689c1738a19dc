import { spawn } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as later } from "node:timers/promises"
import { build } from "esbuild"
import { afterAll, beforeAll, expect, test } from "vitest"
import { compiledFile } from "../../../../scripts/compiled.js"
import { fileOf } from "../perevir.js"

const folder = mkdtempSync(join(tmpdir(), "perevir-command-"))

// Threads run JavaScript: the command is built as it is for the package, its workers with the compiled packs.
beforeAll(async () => {
  const shared = { bundle: true, platform: "node", format: "esm", logLevel: "error", outdir: folder } as const
  const banner = { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' }
  const packs = ["deals", "panier", "device-orders", "hardware-orders", "prepayments"]
  const alias = Object.fromEntries(packs.map((pack) => [`perevir/${pack}`, compiledFile(pack)]))
  await build({ ...shared, banner, entryPoints: ["rules/bin.ts"], external: ["perevir/compile"] })
  await build({ ...shared, banner, entryPoints: ["rules/bulk-worker.ts"], alias })
  writeFileSync(join(folder, "package.json"), '{"type":"module"}')
}, 60_000)

afterAll(() => {
  rmSync(folder, { recursive: true })
})

const argv = ["check", "deals.update", "--ndjson", "-", "--fact", "status=NEW", "--jobs", "2"]

interface Row {
  readonly report?: string
  readonly line?: number
}

/** Starts the command as a shell does, on lines that never end, and gives it a signal when some of them are judged. */
async function killed(signal: NodeJS.Signals): Promise<{ code: number | null; rows: readonly Row[] }> {
  const report = fileOf("", `${signal}.ndjson`)
  const child = spawn(process.execPath, [join(folder, "bin.js"), ...argv, "--report", report], {
    stdio: ["pipe", "pipe", "pipe"],
  })
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve))
  child.stdin.on("error", () => undefined).write('{"productPrice":0}\n'.repeat(20_000))
  while (!readFileSync(report, "utf8").includes('"line":2048,') && child.exitCode === null) await later(50)
  child.kill(signal)
  const code = await ended
  const lines = readFileSync(report, "utf8").split("\n")
  return { code, rows: lines.slice(0, -1).map((line) => JSON.parse(line) as Row) }
}

/** Each line has its row, in order, without a gap. */
function expectGapless(rows: readonly Row[]): void {
  const numbers = rows.map(({ line }) => line)
  expect(numbers).toEqual(numbers.map((_, index) => index + 1))
  expect(numbers.length).toBeGreaterThanOrEqual(2048)
}

test.concurrent.each([
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const)("%s ends the report, and then the command", { timeout: 60_000 }, async (signal, exit) => {
  // prettier-ignore
  const { code, rows } = await killed(signal)
  expect(code).toBe(exit)
  expectGapless(rows.slice(1, -1))
  expect(rows.at(-1)).toMatchObject({ report: "end", complete: false, stopped: signal, lines: rows.length - 2 })
})

test.concurrent("SIGKILL leaves the rows of what was judged, and no end", { timeout: 60_000 }, async () => {
  const { rows } = await killed("SIGKILL")
  expect(rows[0]).toMatchObject({ report: "start" })
  expectGapless(rows.slice(1))
})
