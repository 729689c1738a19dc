import type { Command } from "commander"
import { format } from "../format/index.js"
import { type BulkFlags, judgeBulk, refuseAlone, withBulkFlags } from "./bulk-flags.js"
import type { Cli } from "./cli.js"
import { exitCodeHelp } from "./exit-code.js"
import { judge, judgingCommand, type JudgingFlags } from "./judging-command.js"
import { reportOf } from "./report.js"
import { type Terminal, wantsColor } from "./terminal.js"

const help = `
Examples:
  $ perevir check deals.update deal.json --fact status=NEW --fact ad.status=CONFIRMED
  $ perevir check deals.update deal.json --facts facts.json --format json
  $ perevir check hardwareOrders.create request.json --request     (headers decide: draft or submitted)
  $ cat deal.json | perevir check deals.update - --fact status=PAID --unchanged allow
  $ perevir check deals.update --ndjson deals.ndjson.gz --facts-field facts --jobs 2 --report report.ndjson
  $ zcat requests.gz | perevir check panier.update --ndjson - --request --report - | jq .

A fact is what the sender does not say and you know: the status, the stored object, a look-up.
Values of sensitive members show nowhere, and json leaves \`value\` out (\`withheld\` says so), unless you ask with --show-sensitive.

With --ndjson each line is judged by itself. A line is
  a body                               {"sellerFirstName": "Іван", …}
  with --facts-field facts             {"body": {…}, "facts": {"status": "NEW", …}}
  with --request                       {"path": {…}, "query": {…}, "headers": {…}, "body": {…}}
  with --request --facts-field facts   the same, and "facts": {…}
The facts of a line are laid over those of --facts and --fact, which hold for all lines. The worst line gives the exit code: 4, then 2
(a line that is no JSON or has not this shape), 1, 3, 0; after an interrupt it is 130 or 143.

${exitCodeHelp}
`

/** Adds `check` to the command. */
export function addCheck(program: Command, cli: Cli): void {
  withBulkFlags(judgingCommand(program, cli, "check"))
    .description("judge a request body, with --request a whole request, or with --ndjson a file of many")
    .addHelpText("after", help)
    .action((id: string, file: string | undefined, flags: JudgingFlags & BulkFlags) => {
      if (flags.ndjson !== undefined) return judgeBulk(cli, id, file, { ...flags, ndjson: flags.ndjson })
      refuseAlone(flags)
      return judge(cli, id, file, flags, ({ operation, request, whole, facts, format: form, showSensitive }) => {
        const verdict = whole ? operation.checkRequest(request, facts) : operation.check(request.body, facts)
        const text =
          form === "json"
            ? JSON.stringify(reportOf(operation.id, verdict, showSensitive), null, 2)
            : format(verdict, { color: wantsColor(cli.terminal), ...widthOf(cli.terminal) })
        return { text, outcome: verdict.outcome }
      })
    })
}

function widthOf({ stdout }: Terminal): { readonly width?: number } {
  return stdout.columns === undefined ? {} : { width: stdout.columns }
}
