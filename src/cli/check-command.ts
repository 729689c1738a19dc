import type { Command } from "commander"
import { format } from "../format/index.js"
import { exitCodeHelp } from "./exit-code.js"
import { addJudging } from "./judging-command.js"
import type { AnyOperation } from "./operations.js"
import { reportOf } from "./report.js"
import { type Terminal, wantsColor } from "./terminal.js"

const help = `
Examples:
  $ perevir check deals.update deal.json --fact status=NEW --fact ad.status=CONFIRMED
  $ perevir check deals.update deal.json --facts facts.json --format json
  $ perevir check hardwareOrders.create request.json --request     (headers decide: draft or submitted)
  $ cat deal.json | perevir check deals.update - --fact status=PAID --unchanged allow

A fact is what the sender does not say and you know: the status, the stored object, a look-up.
Values of sensitive members show nowhere, and json leaves \`value\` out (\`withheld\` says so), unless you ask with --show-sensitive.

${exitCodeHelp}
`

/** Adds `check` to the command. */
export function addCheck(
  program: Command,
  operations: readonly AnyOperation[],
  terminal: Terminal,
  done: (code: number) => void,
): void {
  addJudging(program, operations, terminal, done, {
    name: "check",
    description: "judge a request body, or with --request a whole request",
    help,
    answer: ({ operation, request, whole, facts, format: form, showSensitive }) => {
      const verdict = whole ? operation.checkRequest(request, facts) : operation.check(request.body, facts)
      const text =
        form === "json"
          ? JSON.stringify(reportOf(operation.id, verdict, showSensitive), null, 2)
          : format(verdict, { color: wantsColor(terminal), ...widthOf(terminal) })
      return { text, outcome: verdict.outcome }
    },
  })
}

function widthOf({ stdout }: Terminal): { readonly width?: number } {
  return stdout.columns === undefined ? {} : { width: stdout.columns }
}
