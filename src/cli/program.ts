import { Command } from "commander"
import { addCheck } from "./check-command.js"
import { addCompile } from "./compile-command.js"
import { exitCodeHelp } from "./exit-code.js"
import { addExplain } from "./explain-command.js"
import type { AnyOperation } from "./operations.js"
import { addRules } from "./rules-command.js"
import { addSchema } from "./schema-command.js"
import { addSql } from "./sql-command.js"
import type { Terminal } from "./terminal.js"

const examples = `
Examples:
  $ perevir check deals.update deal.json --fact status=NEW --fact ad.status=CONFIRMED
  $ perevir check panier.update request.json --request --facts facts.json
  $ curl -s https://example.test/deal | perevir check deals.update - --fact status=PAID --format json
  $ perevir explain deals.update deal.json --fact status=PAID
  $ perevir rules deals.update
  $ perevir schema deals.update --fact status=PAID
  $ perevir sql deals.update mapping.json --engine duckdb
  $ perevir compile my-pack.ts --out my-pack.js

${exitCodeHelp}
`

/** The command: `check`, `explain`, `rules`, `schema`, `sql` and `compile`. `done` is told the exit code. */
export function programFor(
  operations: readonly AnyOperation[],
  version: string,
  terminal: Terminal,
  done: (code: number) => void,
): Command {
  const program = new Command("perevir")
    .description("Judges requests against the rules of the APIs that they go to.")
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
      outputError: (text, write) => write(text.replace(/^error: /, "perevir: ")),
      getOutHelpWidth: () => terminal.stdout.columns ?? 100,
      getErrHelpWidth: () => terminal.stderr.columns ?? 100,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .showHelpAfterError("perevir --help shows how it is used.")
    .addHelpText("after", `\nOperations: ${operations.map(({ id }) => id).join(", ")}\n${examples}`)
  addCheck(program, operations, terminal, done)
  addExplain(program, operations, terminal, done)
  addRules(program, operations, terminal, done)
  addSchema(program, operations, terminal, done)
  addSql(program, operations, terminal, done)
  addCompile(program, terminal, done)
  return program
}
