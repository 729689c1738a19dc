import { writeFileSync } from "node:fs"
import { type Command, Option } from "commander"
import type { Operation, OperationTypes } from "../declare/operation.js"
import { type AppliedFix, fix, fixRequest } from "../fix/index.js"
import { format } from "../format/index.js"
import { visible } from "../format/visible.js"
import type { Options } from "../verdict/options.js"
import { boundTo, type OptionFlags, optionsOf, withOptionFlags } from "./check-options.js"
import type { Cli } from "./cli.js"
import { exitCode, exitCodeHelp } from "./exit-code.js"
import { type FactFlags, factsOf, withFactFlags } from "./facts.js"
import { readJson } from "./json-text.js"
import { type AnyOperation, type AnyVerdict, operationOf } from "./operations.js"
import { requestOf } from "./request.js"
import { inputArgument, operationArgument, outOption, requestOption } from "./shared-flags.js"
import { nameOf, reasonOf, readText, sourceOf } from "./source.js"
import { wantsColor } from "./terminal.js"
import { unifiedDiff } from "./unified-diff.js"
import { Unusable } from "./unusable.js"
import { writtenLike } from "./written-like.js"

interface Flags extends OptionFlags, FactFlags {
  readonly request?: boolean
  readonly dryRun?: boolean
  readonly out?: string
}

const help = `
Examples:
  $ perevir fix deals.update deal.json --fact status=NEW --dry-run      (what would change, as a diff)
  $ perevir fix deals.update deal.json --fact status=NEW --out deal.json
  $ cat deal.json | perevir fix deals.update --fact status=PAID > mended.json
  $ perevir fix hardwareOrders.create request.json --request --dry-run  (path, query and headers too)

Applies the fixes that check offers: look-alike letters, phones, dates, numbers sent as text, misspelt and locked members. Each is
tried first: its rule passes afterwards, and no new error appears. Ask for the diff before members are taken out for you.
What was mended goes to standard output, sensitive members and all; what was done and what is left to mend to standard error.

${exitCodeHelp.replace("Exit codes:", "Exit codes, by what the mended input comes to:")}
`

/** Adds `fix` to the command. */
export function addFix(program: Command, cli: Cli): void {
  const command = program
    .command("fix")
    .description("mend a request body, or with --request a whole request, as far as there is one certain remedy")
    .addArgument(operationArgument(cli.operations))
    .addArgument(inputArgument())
    .addOption(requestOption())
    .addOption(
      new Option("--dry-run", "print what would change as a unified diff, and change nothing").conflicts("out"),
    )
    .addOption(outOption("where to write what was mended, rather than to standard output; may be the file itself"))
  withOptionFlags(withFactFlags(command))
    .addHelpText("after", help)
    .action((id: string, file: string | undefined, flags: Flags) => mend(cli, id, file, flags))
}

async function mend(
  { operations, terminal, done }: Cli,
  id: string,
  file: string | undefined,
  flags: Flags,
): Promise<void> {
  const operation = operationOf(operations, id)
  const options = optionsOf(flags)
  boundTo(operation, options)
  const source = sourceOf(file, flags.facts, terminal)
  const facts = await factsOf(operation, flags.facts, flags.fact, terminal)
  const text = await readText(source, terminal)
  const given = readJson(text, nameOf(source))
  const { now, applied, verdict } =
    flags.request === true
      ? mendedRequest(operation, given, facts, options)
      : mendedBody(operation, given, facts, options)
  const mended = applied.length === 0 ? text : writtenLike(text, now)
  if (flags.out === undefined) terminal.stdout.write(flags.dryRun === true ? unifiedDiff(source, text, mended) : mended)
  else write(flags.out, mended)
  const said = format(verdict, { color: wantsColor(terminal, terminal.stderr) })
  terminal.stderr.write([...applied.map(appliedLine), said, ""].join("\n"))
  done(exitCode[verdict.outcome])
}

type Mending = (operation: AnyOperation, given: unknown, facts: unknown, options: Options<never>) => Mended

interface Mended {
  readonly now: unknown
  readonly applied: readonly AppliedFix[]
  readonly verdict: AnyVerdict
}

const mendedBody: Mending = (operation, given, facts, options) => {
  const { body, ...done } = fix(fixable(operation), given, facts as never, options)
  return { now: body, ...done }
}

const mendedRequest: Mending = (operation, given, facts, options) => {
  const { request, ...done } = fixRequest(fixable(operation), requestOf(given), facts as never, options)
  return { now: request, ...done }
}

/** What was done, without the values that it was done with. */
function appliedLine({ rule, in: part, pointer, patch }: AppliedFix): string {
  const steps = patch.map((step) =>
    step.op === "move" ? `move ${step.from} to ${step.path}` : `${step.op} ${step.path}`,
  )
  return visible(`fixed ${part}${pointer}  ${rule}: ${steps.join(", ")}`)
}

/** Any operation that can be checked can be mended. */
const fixable = (operation: AnyOperation): Operation<OperationTypes> => operation as never

function write(file: string, text: string): void {
  try {
    writeFileSync(file, text)
  } catch (error) {
    throw new Unusable(`${file} cannot be written: ${reasonOf(error)}`)
  }
}
