import { mkdirSync, writeFileSync } from "node:fs"
import { dirname } from "node:path"
import { fileURLToPath } from "node:url"
import { emitted } from "../src/compile/compile.js"
import { entries, isPack, outputOf } from "./entries.js"

/** Where the compiled packs stand that the tests run: not yet joined with what they import, so that sources are counted as covered. */
export const compiledFile = (name: string): string =>
  fileURLToPath(new URL(`../.compiled/${name.replace("/", "-")}.js`, import.meta.url))

/** Compiles every pack for the tests, before they run. */
export default async function compilePacks(): Promise<void> {
  for (const entry of entries().filter(isPack)) {
    const file = compiledFile(outputOf(entry))
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, await emitted(fileURLToPath(new URL(`../${entry.source}`, import.meta.url))))
  }
}
