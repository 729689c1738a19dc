import { Argument, type Command, Option } from "commander"
import { exitCode } from "./exit-code.js"
import { type AnyOperation, operationOf } from "./operations.js"
import { rulesText } from "./rules-text.js"
import { type Terminal, wantsColor } from "./terminal.js"

const help = `
Examples:
  $ perevir rules
  $ perevir rules deals.update --format json
`

/** Adds `rules` to the command. */
export function addRules(
  program: Command,
  operations: readonly AnyOperation[],
  terminal: Terminal,
  done: (code: number) => void,
): void {
  program
    .command("rules")
    .description("list the rules: what each says, and the passage that it rests on or why it is inferred")
    .addArgument(new Argument("[operation]", `one of ${operations.map(({ id }) => id).join(", ")}; all when left out`))
    .addOption(new Option("--format <form>", "how to print them").choices(["pretty", "json"]).default("pretty"))
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
