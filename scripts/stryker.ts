import { spawnSync } from "node:child_process"
import { readFileSync } from "node:fs"
import process, { argv } from "node:process"
import { argumentOf } from "./assurance/argued/index.js"
import { measured, record, recorded } from "./assurance/record.js"
import type { Survivor } from "./assurance/survivors.js"

// Mutates src/ with Stryker, folder by folder, and keeps each folder's score: npm run stryker -- src/verdict src/fix. It takes a tenth of
// a second to some seconds a mutant, after one run of all tests.

interface Mutant {
  readonly status: "Killed" | "Timeout" | "Survived" | "NoCoverage" | "Ignored" | "CompileError" | "RuntimeError"
  readonly mutatorName: string
  readonly replacement?: string
  readonly location: { readonly start: { readonly line: number } }
}
type Report = {
  readonly files: Readonly<Record<string, { readonly mutants: readonly Mutant[]; readonly source: string }>>
}

const folders = argv.slice(2).map((folder) => folder.replace(/\/+$/, ""))
if (folders.length === 0) throw new Error("name the folders to mutate: npm run stryker -- src/verdict src/fix")
const { mutate } = JSON.parse(readFileSync("stryker.config.json", "utf8")) as { readonly mutate: readonly string[] }
const left = mutate.filter((pattern) => pattern.startsWith("!"))
const wanted = [...folders.map((folder) => `${folder}/**/*.ts`), ...left].join(",")
/** Tests elsewhere of folders that have few of their own. */
const elsewhere: Readonly<Record<string, readonly string[]>> = {
  "src/cli": ["test/docs/cli-page.test.ts"],
  "src/codec": ["test/rules/*/wire/**/*.test.ts"],
  "src/declare": ["test/src/tree/**/*.test.ts"],
}
/** Tests of how the engine judges: what most folders are there for. */
const ofTheEngine = ["test/src/check/**/*.test.ts", "test/src/operation/**/*.test.ts", "test/conformance/*.test.ts"]
/** Folders that none of these come by. What is drawn of whole packs, in test/laws/drawing, takes half a minute a mutant. */
const apart: readonly string[] = ["src/testing", "src/cli"]
const tests = [
  ...folders.flatMap((folder) => [`test/${folder}/**/*.test.ts`, ...(elsewhere[folder] ?? [])]),
  ...(folders.every((folder) => apart.includes(folder)) ? [] : ofTheEngine),
]
const env = {
  ...process.env,
  STRYKER_TESTS: tests.join(","),
  ...(folders.includes("src/compiled") && { STRYKER_COMPILED: "yes" }),
}
const { status } = spawnSync("nice", ["-n", "15", "npx", "stryker", "run", "--mutate", wanted], {
  stdio: "inherit",
  env,
})
if (status !== 0) throw new Error("Stryker did not come to its end")
const { files } = JSON.parse(readFileSync("reports/stryker.json", "utf8")) as Report

const scores = { ...(recorded("stryker") as object | undefined) } as Record<string, object>
for (const folder of folders) {
  const all = Object.entries(files).flatMap(([file, { mutants, source }]) =>
    file.startsWith(`${folder}/`) ? mutants.map((mutant) => ({ ...mutant, file, source })) : [],
  )
  const count = (...wanted: readonly Mutant["status"][]): number =>
    all.filter((one) => wanted.includes(one.status)).length
  const killed = count("Killed", "Timeout")
  const survivors = all.filter((one) => one.status === "Survived" || one.status === "NoCoverage")
  const told = survivors.map(({ file, location: { start }, mutatorName, replacement = "", source }): Survivor => ({
    file,
    line: start.line,
    mutator: mutatorName,
    replacement: replacement.replace(/\s+/g, " ").slice(0, 80),
    code: source.split("\n")[start.line - 1]?.trim() ?? "",
  }))
  const score = Math.round((1000 * killed) / Math.max(1, killed + survivors.length)) / 10
  scores[folder] = {
    ...measured(`npm run stryker -- ${folder}`),
    mutants: killed + survivors.length,
    killed,
    left: count("Ignored"),
    score,
    survivors: told,
  }
  console.log(`${folder}: ${score} % of ${killed + survivors.length} mutants killed; neither killed nor argued:`)
  for (const { file, line, code, replacement } of told.filter((one) => argumentOf(one) === undefined))
    console.log(`  ${file}:${line} ${code} → ${replacement}`)
}
await record("stryker", scores)
