import type { Command } from "commander"
import type { RequestParts } from "../declare/operation.js"
import { boundTo, type OptionFlags, optionsOf, withOptionFlags } from "./check-options.js"
import type { Cli } from "./cli.js"
import { exitCode } from "./exit-code.js"
import { type FactFlags, factsOf, withFactFlags } from "./facts.js"
import { type AnyOperation, operationOf } from "./operations.js"
import { requestOf } from "./request.js"
import { formatOption, inputArgument, operationArgument, requestOption } from "./shared-flags.js"
import { readSource, sourceOf } from "./source.js"

/** The flags of a command that judges. */
export interface JudgingFlags extends OptionFlags, FactFlags {
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

/** What is printed, and what it comes to. */
export interface Answer {
  readonly text: string
  readonly outcome: "accepted" | "rejected" | "undecided" | "fault"
}

/** Adds a command that judges a request body, or a whole request. What it does is still to be said. */
export function judgingCommand(program: Command, { operations }: Cli, name: string): Command {
  const command = program
    .command(name)
    .addArgument(operationArgument(operations))
    .addArgument(inputArgument())
    .addOption(requestOption())
  return withOptionFlags(withFactFlags(command).addOption(formatOption()))
}

/** Judges what the flags and arguments name, and prints what is answered. */
export async function judge(
  { operations, terminal, done }: Cli,
  id: string,
  file: string | undefined,
  flags: JudgingFlags,
  answer: (asked: Asked) => Answer,
): Promise<void> {
  const operation = boundTo(operationOf(operations, id), optionsOf(flags))
  const source = sourceOf(file, flags.facts, terminal)
  const facts = await factsOf(operation, flags.facts, flags.fact, terminal)
  const value = await readSource(source, terminal)
  const { request: whole = false, format, showSensitive = false } = flags
  const request = whole ? requestOf(value) : { body: value }
  const { text, outcome } = answer({ operation, request, whole, facts, format, showSensitive })
  terminal.stdout.write(`${text}\n`)
  done(exitCode[outcome])
}
