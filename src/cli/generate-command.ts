import { isDeepStrictEqual } from "node:util"
import { type Command, Option } from "commander"
import type * as fastCheck from "fast-check"
import type * as testing from "perevir/testing"
import type { Cli } from "./cli.js"
import { exitCode } from "./exit-code.js"
import { type FactFlags, soundFactsOf, withFactFlags } from "./facts.js"
import { type AnyOperation, meant, operationOf } from "./operations.js"
import { counting, operationArgument } from "./shared-flags.js"
import type { Terminal } from "./terminal.js"
import { Unusable } from "./unusable.js"

interface Flags extends FactFlags {
  readonly count: number
  readonly violating?: string
  readonly at?: string
  readonly coverage: "realistic" | "edges"
  readonly seed?: number
}

type Drawn = fastCheck.Arbitrary<Pick<testing.Drawn, "request" | "facts">>

const help = `
Examples:
  $ perevir generate deals.update --count 3 --fact status=PAID
  $ perevir generate deals.update --violating deals.phone.format --at /handler/senderPhone | jq .body
  $ perevir generate panier.update --count 10000 --coverage edges --seed 1 > requests.ndjson
  $ perevir generate panier.update --count 1000 | perevir check panier.update --ndjson - --request --facts-field facts

A line each: {"path": {…}, "query": {…}, "headers": {…}, "body": {…}, "facts": {…}}, with the parts that were drawn. Without --violating
it is accepted, with these facts and no others; with it, it breaks that rule and, in the packs that come with perevir, no other that
rejects. Facts that you give stay as they are; all others are drawn. The same seed draws the same lines.
It needs fast-check.
`

/** Adds `generate` to the command. */
export function addGenerate(program: Command, { operations, terminal, done }: Cli): void {
  const command = program
    .command("generate")
    .description("draw requests that are accepted, or that break one rule, a line of JSON each")
    .addArgument(operationArgument(operations))
    .addOption(counting("--count <count>", "how many").default(10))
    .option("--violating <rule>", "draw requests that break this rule")
    .addOption(new Option("--at <place>", "break it at this place, as in /Items/*/Id or path/id"))
    .addOption(
      new Option("--coverage <values>", "values as life brings them, or next to the limits of rules")
        .choices(["realistic", "edges"])
        .default("realistic"),
    )
    .addOption(counting("--seed <number>", "draw the same lines again (another seed each time)"))
  withFactFlags(command)
    .addHelpText("after", help)
    .action(async (id: string, flags: Flags) => {
      const operation = operationOf(operations, id)
      const facts = await soundFactsOf(operation, flags, terminal)
      const { fc, drawn } = await drawing(operation, facts, flags)
      await writeLines(fc, drawn, flags, terminal)
      done(exitCode.accepted)
    })
}

/** What is drawn. What the generators object to, the user has to mend. */
async function drawing(operation: AnyOperation, facts: unknown, { violating: rule, at, coverage }: Flags): Promise<{ readonly fc: typeof fastCheck; readonly drawn: Drawn }> {
  const ids = operation.rules.map(({ id }) => id)
  if (rule === undefined && at !== undefined) throw new Unusable("--at is where a rule is broken: name it with --violating")
  if (rule !== undefined && !ids.includes(rule))
    throw new Unusable(`${operation.id} has no rule ${JSON.stringify(rule)}${meant(rule, ids)}; perevir rules ${operation.id} lists them`)
  const { fc, valid, violating } = await tools()
  const how = { facts: facts as never, coverage }
  try {
    const drawn = rule === undefined ? valid(operation as never, how) : violating(operation as never, rule as never, { ...how, ...(at !== undefined && { at }) })
    if (!fc.sample(drawn, { numRuns: 20, seed: 1 }).some(isJson)) throw new Error(`no JSON breaks ${String(rule)}`)
    return { fc, drawn: drawn.filter(isJson) }
  } catch (error) {
    throw new Unusable((error as Error).message)
  }
} // prettier-ignore

type Tools = Pick<typeof testing, "valid" | "violating"> & { readonly fc: typeof fastCheck }

async function tools(): Promise<Tools> {
  try {
    const { valid, violating } = await import("perevir/testing")
    return { fc: await import("fast-check"), valid, violating }
  } catch (error) {
    throw new Unusable('generate needs fast-check, which is not installed: run "npm install --save-dev fast-check"', {
      cause: error,
    })
  }
}

/** Whether JSON carries it as it is: a violation may be a value that JSON does not have. */
function isJson(value: unknown): boolean {
  try {
    return isDeepStrictEqual(JSON.parse(JSON.stringify(value)), value)
  } catch {
    return false
  }
}

/** Writes a line for each draw, and waits for whoever reads; ends when nobody does. */
async function writeLines(fc: typeof fastCheck, drawn: Drawn, { count, seed }: Flags, { stdout }: Terminal): Promise<void> {
  let failed: { readonly code?: string } | undefined
  const written = (line: string): Promise<void> =>
    new Promise((resolve, reject) => {
      stdout.write(line, (error) => (error ? reject(error) : resolve()))
    })
  const property = fc.asyncProperty(drawn, async ({ request, facts }) => {
    await written(`${JSON.stringify({ ...(request as object), facts })}\n`).catch((error: unknown) => (failed = error as object))
    return failed === undefined
  })
  await fc.check(property, { numRuns: count, endOnFailure: true, ...(seed !== undefined && { seed }) })
  if (failed !== undefined && failed.code !== "EPIPE") throw new Unusable(`the lines cannot be written: ${failed.code ?? "unknown"}`)
} // prettier-ignore
