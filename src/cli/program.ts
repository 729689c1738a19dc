import { Command } from "commander"
import { addAudit } from "./audit-command.js"
import { addCheck } from "./check-command.js"
import type { Cli } from "./cli.js"
import { addCompile } from "./compile-command.js"
import { exitCodeHelp } from "./exit-code.js"
import { addExplain } from "./explain-command.js"
import { addFields } from "./fields-command.js"
import { addFix } from "./fix-command.js"
import { addGenerate } from "./generate-command.js"
import { ownPacks } from "./own-packs.js"
import { addRules } from "./rules-command.js"
import { addSchema } from "./schema-command.js"
import { repeatable } from "./shared-flags.js"
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
  $ perevir fields deals.update --fact status=PAID
  $ perevir schema deals.update --fact status=PAID
  $ perevir sql deals.update mapping.json --engine duckdb
  $ perevir generate deals.update --violating deals.phone.format --count 3
  $ perevir compile my-pack.ts --out my-pack.js
  $ perevir audit my-pack.ts
  $ perevir check loans.update loan.json --pack my-pack.ts

${exitCodeHelp}
`

/** The commands, in the order of the help: each in a file of its own, which adds it to the program. */
const commands = [
  addCheck,
  addExplain,
  addFix,
  addRules,
  addFields,
  addSchema,
  addSql,
  addGenerate,
  addCompile,
  addAudit,
]

/** The command with all that it can do. */
export function programFor(made: Omit<Cli, "packs">): Command {
  const own = ownPacks(made)
  const { operations, version, terminal } = made
  const program: Command = new Command("perevir")
    .description("Judges requests against the rules of the APIs that they go to.")
    .version(version)
    .addOption(repeatable("--pack <module>", "a pack of your own, as it is declared, in TypeScript or JavaScript"))
    .hook("preAction", () => own.read(program.opts<{ readonly pack: readonly string[] }>().pack))
    .configureHelp({ showGlobalOptions: true })
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
      outputError: (text, write) => write(text.replace(/^error: /, "perevir: ")),
      getOutHelpWidth: () => terminal.stdout.columns ?? 100,
      getErrHelpWidth: () => terminal.stderr.columns ?? 100,
    })
    .showHelpAfterError("perevir --help shows how it is used.")
    .addHelpText("after", `\nOperations: ${operations.map(({ id }) => id).join(", ")}\n${examples}`)
  for (const add of commands) add(program, own.cli)
  return program
}
