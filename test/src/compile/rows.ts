import { writeFileSync } from "node:fs"
import { compile } from "../../../src/compile/compile.js"
import { packIn } from "../../../src/compile/pack-in.js"

/** What a face of an operation says of a body. */
export interface Face {
  check(
    body: unknown,
    facts?: object,
    options?: object,
  ): {
    readonly ok: boolean
    readonly issues: readonly { readonly rule: string; readonly pointer: string; readonly params: unknown }[]
  }
}

/** Compiles a module of a pack, and loads what it becomes. */
export async function compiled<Pack>(entry: string): Promise<Pack> {
  const { code } = await compile(entry)
  return (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as Pack
}

/** Writes a pack into a folder, with its vocabulary in `words.js`, and gives both faces of its operation. */
export async function facesOf(folder: string, words: string, source: string): Promise<readonly [Face, Face]> {
  writeFileSync(`${folder}/words.js`, words)
  const entry = `${folder}/pack.js`
  writeFileSync(
    entry,
    `import * as Schema from "effect/Schema"
import { domain, from, sensitive, shape } from "perevir"
import * as words from "./words.js"
const { optional, String, Struct } = Schema
const about = { cites: "a row", says: "So." }
const warning = { ...about, severity: "warning" }
${source}`,
  )
  const { operations } = await packIn(entry)
  const { update } = await compiled<{ readonly update: Face }>(entry)
  return [operations[0] as unknown as Face, update]
}
