import { type Command, Option } from "commander"
import { jsonSchema, type JsonSchema, type Target } from "../json-schema/index.js"
import type { Part } from "../verdict/spot.js"
import { type OptionFlags, optionsOf, withStrictnessFlags } from "./check-options.js"
import type { Cli } from "./cli.js"
import { exitCode } from "./exit-code.js"
import { type FactFlags, factsOf, withFactFlags } from "./facts.js"
import { type AnyOperation, operationOf } from "./operations.js"
import { operationArgument } from "./shared-flags.js"
import { Unusable } from "./unusable.js"

interface Flags extends OptionFlags, FactFlags {
  readonly target: Target
  readonly part: Part
}

const help = `
Examples:
  $ perevir schema deals.update --fact status=PAID
  $ perevir schema deals.update --inferred error --target openapi-3.1
  $ perevir schema hardwareOrders.create --part headers

What check rejects with these facts and options, the schema refuses; what it only warns of stands in x-perevir-warnings. Rules that
no keyword says are listed in x-perevir-unexpressed.
`

/** Adds `schema` to the command. */
export function addSchema(program: Command, { operations, terminal, done }: Cli): void {
  const command = program
    .command("schema")
    .description("write the JSON Schema of what an operation takes, in the state that the facts tell of")
    .addArgument(operationArgument(operations))
    .addOption(
      new Option("--target <target>", "what it is written in")
        .choices(["draft-2020-12", "draft-07", "openapi-3.1"])
        .default("draft-2020-12"),
    )
    .addOption(
      new Option("--part <part>", "of which part of the request")
        .choices(["body", "path", "query", "headers"])
        .default("body"),
    )
  withStrictnessFlags(withFactFlags(command))
    .addHelpText("after", help)
    .action(async (id: string, flags: Flags) => {
      const operation = operationOf(operations, id)
      const facts = await factsOf(operation, flags.facts, flags.fact, terminal)
      terminal.stdout.write(`${JSON.stringify(schemaOf(operation, facts, flags), null, 2)}\n`)
      done(exitCode.accepted)
    })
}

/** What the engine objects to in facts and options, the user has to mend. */
function schemaOf(operation: AnyOperation, facts: unknown, { target, part, ...flags }: Flags): JsonSchema {
  try {
    return jsonSchema(operation, { target, part, facts: facts as never, options: optionsOf(flags) })
  } catch (error) {
    throw new Unusable((error as Error).message)
  }
}
