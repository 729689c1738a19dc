import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { declarations } from "../../../src/compile/declarations.js"

/** A module to be: the files of its pack. `pack.ts` is the entry. */
export type Files = Readonly<Record<string, string>>

/** Writes the declarations of several packs, in one call: that costs less than one for each. Without a project of theirs the types of
 * browsers are read too, which takes most of the time. */
export async function written(packs: readonly Files[], project?: object): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), "perevir-texts-"))
  try {
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }')
    if (project) writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: project }))
    const entries = packs.map((files, index) => {
      mkdirSync(join(folder, String(index)))
      for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, String(index), name), text)
      return { entry: join(folder, String(index), "pack.ts") }
    })
    return await declarations(entries)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
