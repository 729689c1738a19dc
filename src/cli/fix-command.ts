import { writeFileSync } from "node:fs"
import { type Command, Option } from "commander"
import type { Operation, OperationTypes } from "../declare/operation.js"
import { type AppliedFix, fix } from "../fix/index.js"
import { format } from "../format/index.js"
import { visible } from "../format/visible.js"
import { boundTo, type OptionFlags, optionsOf, withOptionFlags } from "./check-options.js"
import type { Cli } from "./cli.js"
import { exitCode, exitCodeHelp } from "./exit-code.js"
import { type FactFlags, factsOf, withFactFlags } from "./facts.js"
import { readJson } from "./json-text.js"
import { type AnyOperation, operationOf } from "./operations.js"
import { inputArgument, operationArgument, outOption } from "./shared-flags.js"
import { nameOf, reasonOf, readText, sourceOf } from "./source.js"
import { wantsColor } from "./terminal.js"
import { unifiedDiff } from "./unified-diff.js"
import { Unusable } from "./unusable.js"
import { writtenLike } from "./written-like.js"

interface Flags extends OptionFlags, FactFlags {
  readonly dryRun?: boolean
  readonly out?: string
}

const help = `
Examples:
  $ perevir fix deals.update deal.json --fact status=NEW --dry-run      (what would change, as a diff)
  $ perevir fix deals.update deal.json --fact status=NEW --out deal.json
  $ cat deal.json | perevir fix deals.update --fact status=PAID > mended.json

Applies the fixes that check offers: look-alike letters, phones, dates, numbers sent as text, misspelt and locked members. Each is
tried first: its rule passes afterwards, and no new error appears. Ask for the diff before members are taken out for you.
The mended body goes to standard output, sensitive members and all; what was done and what is left to mend to standard error.

${exitCodeHelp.replace("Exit codes:", "Exit codes, by what the mended body comes to:")}
`

/** Adds `fix` to the command. */
export function addFix(program: Command, cli: Cli): void {
  const command = program
    .command("fix")
    .description("mend a request body as far as there is one certain remedy")
    .addArgument(operationArgument(cli.operations))
    .addArgument(inputArgument())
    .addOption(
      new Option("--dry-run", "print what would change as a unified diff, and change nothing").conflicts("out"),
    )
    .addOption(outOption("where to write the mended body, rather than to standard output; may be the file itself"))
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
  const { body, applied, verdict } = fix(fixable(operation), given, facts as never, options)
  const mended = applied.length === 0 ? text : writtenLike(text, body)
  if (flags.out === undefined) terminal.stdout.write(flags.dryRun === true ? unifiedDiff(source, text, mended) : mended)
  else write(flags.out, mended)
  const said = format(verdict, { color: wantsColor(terminal, terminal.stderr) })
  terminal.stderr.write([...applied.map(appliedLine), said, ""].join("\n"))
  done(exitCode[verdict.outcome])
}

/** What was done, without the values that it was done with. */
function appliedLine({ rule, pointer, patch }: AppliedFix): string {
  const steps = patch.map((step) =>
    step.op === "move" ? `move ${step.from} to ${step.path}` : `${step.op} ${step.path}`,
  )
  return visible(`fixed body${pointer}  ${rule}: ${steps.join(", ")}`)
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
