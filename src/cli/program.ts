import { Command } from "commander"
import { addAudit } from "./audit-command.js"
import { addCheck } from "./check-command.js"
import type { Cli } from "./cli.js"
import { addCompile } from "./compile-command.js"
import { exitCodeHelp } from "./exit-code.js"
import { addExplain } from "./explain-command.js"
import { addFix } from "./fix-command.js"
import { addRules } from "./rules-command.js"
import { addSchema } from "./schema-command.js"
import { addSql } from "./sql-command.js"

const examples = `
Examples:
  $ perevir check deals.update deal.json --fact status=NEW --fact ad.status=CONFIRMED
  $ perevir check panier.update request.json --request --facts facts.json
  $ curl -s https://example.test/deal | perevir check deals.update - --fact status=PAID --format json
  $ perevir check deals.update --ndjson deals.ndjson.gz --facts-field facts --report report.ndjson
  $ perevir fix deals.update deal.json --fact status=NEW --dry-run
  $ perevir explain deals.update deal.json --fact status=PAID
  $ perevir rules deals.update
  $ perevir schema deals.update --fact status=PAID
  $ perevir sql deals.update mapping.json --engine duckdb
  $ perevir compile my-pack.ts --out my-pack.js
  $ perevir audit my-pack.ts

${exitCodeHelp}
`

/** The commands, in the order of the help: each in a file of its own, which adds it to the program. */
const commands = [addCheck, addExplain, addFix, addRules, addSchema, addSql, addCompile, addAudit]

/** The command with all that it can do. */
export function programFor(cli: Cli): Command {
  const { operations, version, terminal } = cli
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
  for (const add of commands) add(program, cli)
  return program
}
