import { availableParallelism } from "node:os"
import type { Command } from "commander"
import { judgeLines } from "./bulk/bulk.js"
import { readerOf } from "./bulk/line-shape.js"
import { boundTo, optionsOf } from "./check-options.js"
import type { Cli } from "./cli.js"
import { factsOf } from "./facts.js"
import type { JudgingFlags } from "./judging-command.js"
import { operationOf } from "./operations.js"
import { counting } from "./shared-flags.js"
import { sourceOf } from "./source.js"
import { Unusable } from "./unusable.js"

/** The flags of `check` that are about a file of many. */
export interface BulkFlags {
  readonly ndjson?: string
  readonly factsField?: string
  readonly jobs?: number
  readonly report?: string
  readonly reportAll?: boolean
  readonly maxLine?: number
}

/** The longest line that is read, in bytes, when nothing else is said. */
const longestLine = 262_144

/** The most threads that are started without being asked for: the memory that is promised is measured with them. */
const mostJobs = 2

/** Adds to a command the flags that are about a file of many. */
export function withBulkFlags(command: Command): Command {
  return command
    .optionsGroup("Options for a file of many lines:")
    .option("--ndjson <file>", "judge each line of a file, gzip or not; - is standard input")
    .option("--facts-field <name>", "a line has its facts under this name, and its body under body")
    .addOption(counting("--jobs <count>", `how many threads judge (the cores there are, at most ${mostJobs})`))
    .option("--report <file>", "write a row for each line that is not plainly accepted; - is standard output")
    .option("--report-all", "write a row for each line")
    .addOption(
      counting("--max-line <bytes>", `a longer line is a finding, and not read; memory grows with it (${longestLine})`),
    )
}

/** Throws `Unusable` for flags that say nothing without `--ndjson`. */
export function refuseAlone({ factsField, jobs, report, reportAll, maxLine }: BulkFlags): void {
  const given = Object.entries({
    "facts-field": factsField,
    jobs,
    report,
    "report-all": reportAll,
    "max-line": maxLine,
  })
  const alone = given.find(([, value]) => value !== undefined)
  if (alone) throw new Unusable(`--${alone[0]} is about the lines of a file: name it with --ndjson`)
}

/** Judges the lines of a file. */
export async function judgeBulk(
  cli: Cli,
  id: string,
  file: string | undefined,
  flags: JudgingFlags & BulkFlags & { readonly ndjson: string },
): Promise<void> {
  if (file !== undefined) throw new Unusable(`--ndjson ${flags.ndjson} and ${file}: name one file, not two`)
  const { ndjson, request = false, factsField, report, reportAll: all = false, format } = flags
  const options = optionsOf(flags)
  const operation = boundTo(operationOf(cli.operations, id), options)
  const shape = { request, ...(factsField !== undefined && { factsField }) }
  readerOf(shape)
  const source = sourceOf(ndjson, flags.facts, cli.terminal)
  const facts = await factsOf(operation, flags.facts, flags.fact, cli.terminal)
  const code = await judgeLines(
    {
      file: source,
      job: { packs: cli.packs, operation: id, options, facts, shape, all, longestLine: flags.maxLine ?? longestLine },
      jobs: flags.jobs ?? Math.min(availableParallelism(), mostJobs),
      report,
      format,
    },
    cli,
  )
  cli.done(code)
}
