import { writeFileSync } from "node:fs"
import { format, resolveConfig } from "prettier"
import { root } from "../folders.js"
import { latest, type Results } from "../results.js"
import { chart } from "./chart.js"
import { page } from "./page.js"

/** Writes the results, the page and its chart. */
export async function writeReport(results: Results, before: Results | undefined): Promise<void> {
  const write = async (file: string, text: string, parser: string) =>
    writeFileSync(file, await format(text, { ...(await resolveConfig(file)), parser }))
  await write(latest, JSON.stringify(results), "json")
  await write(`${root}/docs/benchmarks.md`, page(results, before), "markdown")
  writeFileSync(`${root}/docs/benchmarks.svg`, chart(results))
}
