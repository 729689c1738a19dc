import { mkdirSync, writeFileSync } from "node:fs"
import { basename, dirname } from "node:path"
import { Argument, type Command } from "commander"
import type { Cli } from "./cli.js"
import { exitCode } from "./exit-code.js"
import { outOption } from "./shared-flags.js"
import { Unusable } from "./unusable.js"

const help = `
Examples:
  $ perevir compile my-pack.ts --out my-pack.js
  $ perevir compile rules/index.ts --out dist/rules.cjs --no-types

Writes one JavaScript module that imports nothing, and beside it a .d.ts that imports nothing. A name in .cjs is written as CommonJS.
It needs effect, which the pack is declared with, esbuild, and typescript for the types.
`

/** Adds `compile` to the command. */
export function addCompile(program: Command, { terminal, done }: Cli): void {
  program
    .command("compile")
    .description("compile a pack to plain code, without dependencies, that judges as the pack does")
    .addArgument(new Argument("<entry>", "the module that exports the pack's operations, in TypeScript or JavaScript"))
    .addOption(outOption("where to write the compiled pack: a name in .js, .mjs or .cjs").makeOptionMandatory())
    .option("--no-types", "write no .d.ts")
    .addHelpText("after", help)
    .action(async (entry: string, { out, types }: { readonly out: string; readonly types: boolean }) => {
      const [, stem = "", letter = ""] = /^(.*)\.([cm]?)js$/.exec(out) ?? []
      if (stem === "") throw new Unusable(`--out ${out} is no JavaScript file: name it .js, .mjs or .cjs`)
      const { compile, declarations } = await import("perevir/compile")
      try {
        const compiled = await compile(entry, { format: letter === "c" ? "cjs" : "esm" })
        const [text = ""] = types ? await declarations([{ entry, values: compiled.values }]) : []
        mkdirSync(dirname(out), { recursive: true })
        writeFileSync(out, compiled.code)
        if (types) writeFileSync(`${stem}.d.${letter}ts`, text)
        terminal.stdout.write(`${out}: ${compiled.values.join(", ")}\n`)
        if (compiled.left.length > 0)
          terminal.stderr.write(`${basename(entry)}: left out, for it needs effect: ${compiled.left.join(", ")}\n`)
        done(exitCode.accepted)
      } catch (error) {
        throw new Unusable(error instanceof Error ? error.message : String(error))
      }
    })
}
