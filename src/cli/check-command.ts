import { Argument, type Command, Option } from "commander"
import { format } from "../format/index.js"
import { type OptionFlags, optionsOf, withOptionFlags } from "./check-options.js"
import { exitCode, exitCodeHelp } from "./exit-code.js"
import { factsOf } from "./facts.js"
import { type AnyOperation, operationOf } from "./operations.js"
import { reportOf } from "./report.js"
import { requestOf } from "./request.js"
import { readSource } from "./source.js"
import { type Terminal, wantsColor } from "./terminal.js"
import { Unusable } from "./unusable.js"

interface Flags extends OptionFlags {
  readonly request?: boolean
  readonly facts?: string
  readonly fact: readonly string[]
  readonly format: "pretty" | "json"
}

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
  const command = program
    .command("check")
    .description("judge a request body, or with --request a whole request")
    .addArgument(new Argument("<operation>", `one of ${operations.map(({ id }) => id).join(", ")}`))
    .addArgument(new Argument("[file]", "JSON in UTF-8; - or nothing: standard input"))
    .option("--request", "the input holds a whole request: {path, query, headers, body}")
    .option("--facts <file>", "a file with what you know: {status, current, …}")
    .addOption(
      new Option("--fact <name=value>", "one fact, over those of the file: JSON, or else text; may be repeated")
        .argParser((value: string, before: readonly string[]) => [...before, value])
        .default([], "none"),
    )
    .addOption(new Option("--format <form>", "how to print the verdict").choices(["pretty", "json"]).default("pretty"))
  withOptionFlags(command)
    .addHelpText("after", help)
    .action(async (id: string, file: string | undefined, flags: Flags) => {
      done(await check(operationOf(operations, id), file, flags, terminal))
    })
}

async function check(
  operation: AnyOperation,
  file: string | undefined,
  flags: Flags,
  terminal: Terminal,
): Promise<number> {
  const bound = boundTo(operation, flags)
  const source = file ?? "-"
  if (file === undefined && terminal.stdin.isTTY === true)
    throw new Unusable("nothing to judge: name a file, or hand the JSON over by standard input")
  if (source === "-" && flags.facts === "-")
    throw new Unusable("request and facts cannot both come from standard input: put one into a file")
  const facts = await factsOf(operation, flags.facts, flags.fact, terminal)
  const value = await readSource(source, terminal)
  const verdict = flags.request === true ? bound.checkRequest(requestOf(value), facts) : bound.check(value, facts)
  const text =
    flags.format === "json"
      ? JSON.stringify(reportOf(operation.id, verdict, flags.showSensitive === true), null, 2)
      : format(verdict, { color: wantsColor(terminal), ...widthOf(terminal) })
  terminal.stdout.write(`${text}\n`)
  return exitCode[verdict.outcome]
}

/** The operation with its options. What the engine objects to in them, the user has to mend. */
function boundTo(operation: AnyOperation, flags: Flags): AnyOperation {
  try {
    return operation.given({}, optionsOf(flags))
  } catch (error) {
    throw new Unusable((error as Error).message)
  }
}

function widthOf({ stdout }: Terminal): { readonly width?: number } {
  return stdout.columns === undefined ? {} : { width: stdout.columns }
}
