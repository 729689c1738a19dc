import { CommanderError } from "commander"
import type { Cli } from "./cli.js"
import { exitCode } from "./exit-code.js"
import { programFor } from "./program.js"
import type { Terminal } from "./terminal.js"
import { Unusable } from "./unusable.js"

/** What the command is made for: operations with their forms, the version that it tells, and how it starts workers. */
export type Program = Pick<Cli, "operations" | "forms" | "argued" | "version" | "startWorker">

/** Runs the command with the arguments after its name; gives the exit code. Never throws, and reads no more than it is told to. */
export async function run(made: Program, argv: readonly string[], terminal: Terminal): Promise<number> {
  let code: number = exitCode.unusable
  const done = (answer: number): void => {
    code = answer
  }
  try {
    await programFor({ ...made, terminal, done }).parseAsync(argv, { from: "user" })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.accepted : exitCode.unusable
    if (error instanceof Unusable) terminal.stderr.write(`perevir: ${error.message}\n`)
    else terminal.stderr.write(`perevir broke down; please report this\n${framesOf(error)}\n`)
    return error instanceof Unusable ? exitCode.unusable : exitCode.fault
  }
}

/** Where it broke down. Without the error's message, which may quote a value. */
function framesOf(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? "") : ""
  return stack
    .split("\n")
    .filter((line) => line.startsWith("    at "))
    .join("\n")
}
