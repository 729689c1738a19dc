import type { Command } from "commander"
import { explain, explainRequest, explainText } from "../explain/index.js"
import type { Cli } from "./cli.js"
import { exitCodeHelp } from "./exit-code.js"
import { judge, judgingCommand, type JudgingFlags } from "./judging-command.js"
import { wantsColor } from "./terminal.js"

const help = `
Examples:
  $ perevir explain deals.update deal.json --fact status=PAID
  $ perevir explain panier.update request.json --request --facts facts.json --format json

For each place: the rules that stand there, whether each passed, failed, did not apply (and why), was unchecked (for want of
which fact) or is off, what it read, and the passage that it rests on. What failed is what check reports.
Values of sensitive members show nowhere unless you ask with --show-sensitive.

${exitCodeHelp}
`

/** Adds `explain` to the command. */
export function addExplain(program: Command, cli: Cli): void {
  judgingCommand(program, cli, "explain")
    .description("say of every rule at every place what became of it, and why")
    .addHelpText("after", help)
    .action((id: string, file: string | undefined, flags: JudgingFlags) =>
      judge(cli, id, file, flags, ({ operation, request, whole, facts, format }) => {
        const explanation = whole
          ? explainRequest(operation, request, facts as never)
          : explain(operation, request.body, facts as never)
        const text =
          format === "json"
            ? JSON.stringify(explanation, null, 2)
            : explainText(explanation, { color: wantsColor(cli.terminal) })
        return { text, outcome: explanation.outcome }
      }),
    )
}
