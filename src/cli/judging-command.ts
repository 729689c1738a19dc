import { Argument, type Command, Option } from "commander"
import type { RequestParts } from "../declare/operation.js"
import { type OptionFlags, optionsOf, withOptionFlags } from "./check-options.js"
import { exitCode } from "./exit-code.js"
import { type FactFlags, factsOf, withFactFlags } from "./facts.js"
import { type AnyOperation, operationOf } from "./operations.js"
import { requestOf } from "./request.js"
import { readSource } from "./source.js"
import type { Terminal } from "./terminal.js"
import { Unusable } from "./unusable.js"

interface Flags extends OptionFlags, FactFlags {
  readonly request?: boolean
  readonly format: "pretty" | "json"
}

/** What a command is asked about: an operation with its options, a request or its body alone, and what is known. */
export interface Asked {
  readonly operation: AnyOperation
  readonly request: RequestParts
  /** A whole request was given, not only a body. */
  readonly whole: boolean
  readonly facts: unknown
  readonly format: "pretty" | "json"
  readonly showSensitive: boolean
}

/** A command that judges: what it is called, what its help says, and what it answers with. */
export interface Judging {
  readonly name: string
  readonly description: string
  readonly help: string
  readonly answer: (
    asked: Asked,
    terminal: Terminal,
  ) => { readonly text: string; readonly outcome: "accepted" | "rejected" | "undecided" | "fault" }
}

/** Adds a command that judges a request body, or a whole request. */
export function addJudging(
  program: Command,
  operations: readonly AnyOperation[],
  terminal: Terminal,
  done: (code: number) => void,
  { name, description, help, answer }: Judging,
): void {
  const command = program
    .command(name)
    .description(description)
    .addArgument(new Argument("<operation>", `one of ${operations.map(({ id }) => id).join(", ")}`))
    .addArgument(new Argument("[file]", "JSON in UTF-8; - or nothing: standard input"))
    .option("--request", "the input holds a whole request: {path, query, headers, body}")
  withFactFlags(command).addOption(
    new Option("--format <form>", "how to print the answer").choices(["pretty", "json"]).default("pretty"),
  )
  withOptionFlags(command)
    .addHelpText("after", help)
    .action(async (id: string, file: string | undefined, flags: Flags) => {
      const asked = await askedBy(operationOf(operations, id), file, flags, terminal)
      const { text, outcome } = answer(asked, terminal)
      terminal.stdout.write(`${text}\n`)
      done(exitCode[outcome])
    })
}

async function askedBy(
  operation: AnyOperation,
  file: string | undefined,
  flags: Flags,
  terminal: Terminal,
): Promise<Asked> {
  const bound = boundTo(operation, flags)
  const source = file ?? "-"
  if (file === undefined && terminal.stdin.isTTY === true)
    throw new Unusable("nothing to judge: name a file, or hand the JSON over by standard input")
  if (source === "-" && flags.facts === "-")
    throw new Unusable("request and facts cannot both come from standard input: put one into a file")
  const facts = await factsOf(operation, flags.facts, flags.fact, terminal)
  const value = await readSource(source, terminal)
  const { request: whole = false, format, showSensitive = false } = flags
  return { operation: bound, request: whole ? requestOf(value) : { body: value }, whole, facts, format, showSensitive }
}

/** The operation with its options. What the engine objects to in them, the user has to mend. */
function boundTo(operation: AnyOperation, flags: Flags): AnyOperation {
  try {
    return operation.given({}, optionsOf(flags))
  } catch (error) {
    throw new Unusable((error as Error).message)
  }
}
