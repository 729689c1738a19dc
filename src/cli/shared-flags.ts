import { Argument, InvalidArgumentError, Option } from "commander"
import type { AnyOperation } from "./operations.js"

// What several commands take, declared once: a flag means the same wherever it stands.

type Described = readonly Pick<AnyOperation, "id">[]

const idsOf = (operations: Described): string => operations.map(({ id }) => id).join(", ")

export const operationArgument = (operations: Described): Argument =>
  new Argument("<operation>", `one of ${idsOf(operations)}`)

export const operationsArgument = (operations: Described): Argument =>
  new Argument("[operation]", `one of ${idsOf(operations)}; all when left out`)

export const inputArgument = (): Argument => new Argument("[file]", "JSON in UTF-8; - or nothing: standard input")

export const requestOption = (): Option =>
  new Option("--request", "the input holds a whole request: {path, query, headers, body}")

export const formatOption = (): Option =>
  new Option("--format <form>", "how to print the answer").choices(["pretty", "json"]).default("pretty")

export const outOption = (description: string): Option => new Option("--out <file>", description)

/** An option that may be given many times. */
export function repeatable(flags: string, description: string): Option {
  return new Option(flags, description)
    .argParser((value: string, before: readonly string[]) => [...before, value])
    .default([], "none")
}

/** An option that takes a whole number above zero. */
export function counting(flags: string, description: string): Option {
  return new Option(flags, description).argParser((text: string) => {
    if (!/^[1-9]\d{0,14}$/.test(text)) throw new InvalidArgumentError("It is a whole number above zero.")
    return Number(text)
  })
}
