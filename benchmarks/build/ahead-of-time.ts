import { mkdirSync, readdirSync, writeFileSync } from "node:fs"
import type * as Schema from "effect/Schema"
import { compile } from "effect/schema/SchemaAOTCompiler"
import { built } from "../folders.js"

/** Has effect's own compiler write decoders for the schemas of the row "effect": the same module, with them installed. */
export async function aheadOfTime(): Promise<void> {
  const from = `${built}/peers/effect`
  const to = `${built}/peers/effect-aot`
  mkdirSync(to, { recursive: true })
  for (const file of readdirSync(from)) {
    const { schema } = (await import(`${from}/${file}`)) as { readonly schema: Schema.Top }
    writeFileSync(`${to}/generated-${file}`, compile([{ ast: schema.ast, operations: ["decode"] }]))
    const module = [
      `import { schema } from "../effect/${file}"`,
      `import { install } from "./generated-${file}"`,
      "install([schema.ast])",
      `export { check, read } from "../effect/${file}"`,
    ]
    writeFileSync(`${to}/${file}`, module.join("\n"))
  }
}
