import { mkdirSync, writeFileSync } from "node:fs"
import { dirname } from "node:path"
import { fileURLToPath } from "node:url"
import { emitted } from "../src/compile/compile.js"
import { entries, isPack, outputOf, packOfForm } from "./entries.js"
import { formText } from "./form-text.js"

/** Where the compiled packs stand that the tests run: not yet joined with what they import, so that sources are counted as covered. */
export const compiledFile = (name: string): string =>
  fileURLToPath(new URL(`../.compiled/${name.replace("/", "-")}.js`, import.meta.url))

/** The invented APIs that the engine is tested on, by the names of their files in test/src. */
export const invented = ["parcel", "ferry", "locker"] as const

/** Compiles every pack for the tests, before they run. */
export default async function compilePacks(): Promise<void> {
  const packs = entries()
    .filter(isPack)
    .map((entry) => [outputOf(entry), entry.source] as const)
  for (const [name, source] of [...packs, ...invented.map((name) => [name, `test/src/${name}.ts`] as const)]) {
    const { code } = await emitted(fileURLToPath(new URL(`../${source}`, import.meta.url)))
    write(name, code)
  }
  for (const entry of entries()) {
    const pack = packOfForm(entry)
    if (pack) write(outputOf(entry), (await formText(entry, pack, pack.name, "perevir/form")).code)
  }
}

function write(name: string, code: string): void {
  const file = compiledFile(name)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, code)
}
