import type { Command } from "commander"
import { formFrom, formOf } from "../form/index.js"
import type { Cli } from "./cli.js"
import { exitCode } from "./exit-code.js"
import { type FactFlags, soundFactsOf, withFactFlags } from "./facts.js"
import { fieldsText } from "./fields-text.js"
import { operationOf } from "./operations.js"
import { formatOption, operationArgument } from "./shared-flags.js"
import { wantsColor } from "./terminal.js"

interface Flags extends FactFlags {
  readonly format: "pretty" | "json"
}

const help = `
Examples:
  $ perevir fields deals.update --fact status=PAID
  $ perevir fields hardwareOrders.replace --format json | jq -r '.[] | select(.required) | .pointer'

A row for each field of the body, in the document's order: what it holds, whether it is required, and whether it may be sent in the
state that the facts tell of. json has all that a form shows of it: pattern, min, max, step, inputMode, autocomplete, closedBy.
`

/** Adds `fields` to the command. */
export function addFields(program: Command, { operations, forms, terminal, done }: Cli): void {
  const command = program
    .command("fields")
    .description("list the fields of a form, and whether each may be sent in the state that the facts tell of")
    .addArgument(operationArgument(operations))
  withFactFlags(command)
    .addOption(formatOption())
    .addHelpText("after", help)
    .action(async (id: string, { format, ...flags }: Flags) => {
      const operation = operationOf(operations, id)
      const facts = await soundFactsOf(operation, flags, terminal)
      const { outline } = forms.find((form) => form.id === id) ?? formOf(operation as never)
      const fields = formFrom(operation as never, outline).fields(facts as never)
      const { columns: width = 120 } = terminal.stdout
      terminal.stdout.write(
        format === "json"
          ? `${JSON.stringify(fields, null, 2)}\n`
          : `${fieldsText(operation, fields, { width, color: wantsColor(terminal) })}\n`,
      )
      done(exitCode.accepted)
    })
}
