import type { Command } from "commander"
import type { Cli } from "./cli.js"
import { exitCode } from "./exit-code.js"
import { type AnyOperation, operationOf } from "./operations.js"
import { rulesText } from "./rules-text.js"
import { formatOption, operationsArgument } from "./shared-flags.js"
import { wantsColor } from "./terminal.js"

const help = `
Examples:
  $ perevir rules
  $ perevir rules deals.update --format json
`

/** Adds `rules` to the command. */
export function addRules(program: Command, { operations, terminal, done }: Cli): void {
  program
    .command("rules")
    .description("list the rules: what each says, and the passage that it rests on or why it is inferred")
    .addArgument(operationsArgument(operations))
    .addOption(formatOption())
    .addHelpText("after", help)
    .action((id: string | undefined, flags: { readonly format: "pretty" | "json" }) => {
      const chosen = id === undefined ? operations : [operationOf(operations, id)]
      const text = flags.format === "json" ? rulesJson(chosen) : rulesText(chosen, wantsColor(terminal))
      terminal.stdout.write(`${text}\n`)
      done(exitCode.accepted)
    })
}

function rulesJson(operations: readonly AnyOperation[]): string {
  return JSON.stringify(
    operations.map(({ id, http, rules }) => ({ operation: id, http, rules })),
    null,
    2,
  )
}
