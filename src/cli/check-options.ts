import { type Command, Option } from "commander"
import type { Options } from "../verdict/options.js"
import type { AnyOperation } from "./operations.js"
import { repeatable } from "./shared-flags.js"
import { Unusable } from "./unusable.js"

/** The flags of `check` that are options of a check, as commander hands them over. */
export interface OptionFlags extends Pick<Options, "unchecked" | "unknownKeys" | "unchanged" | "inferred"> {
  readonly off: readonly string[]
  readonly error: readonly string[]
  readonly normalize: boolean
  readonly maxIssues?: number
  readonly showSensitive?: boolean
}

/** Adds to a command the flags that mirror the options of a check. */
export function withOptionFlags(command: Command): Command {
  command.addOption(
    new Option("--unchecked <answer>", "rules that lack a fact: undecided (default), let through, or rejected").choices(
      ["undecided", "allow", "reject"],
    ),
  )
  return withStrictnessFlags(command)
    .addOption(new Option("--max-issues <count>", "how many issues and warnings to report (100)").argParser(Number))
    .option("--show-sensitive", "show values of sensitive members, in messages, fixes and json")
}

/** Adds the flags that say what is taken and what is not. */
export function withStrictnessFlags(command: Command): Command {
  return command
    .addOption(
      new Option(
        "--unknown-keys <answer>",
        "members that no document lists: reject (default), strip or ignore",
      ).choices(["reject", "strip", "ignore"]),
    )
    .addOption(
      new Option(
        "--unchanged <answer>",
        "members sent as stored though not editable: reject (default) or allow",
      ).choices(["reject", "allow"]),
    )
    .addOption(
      new Option("--inferred <severity>", "rules that no document states: as declared (default), error or off").choices(
        ["default", "error", "off"],
      ),
    )
    .addOption(repeatable("--off <rule>", "do not report a rule; may be repeated"))
    .addOption(repeatable("--error <rule>", "report a warning as an error; may be repeated"))
    .option("--no-normalize", "judge text as it is, not composed to Unicode NFC")
}

/** The options that the flags stand for. Whether the rules in them exist, the operation says. */
export function optionsOf({ showSensitive, off, error, normalize, ...flags }: OptionFlags): Options<never> {
  const { unchecked, unknownKeys, unchanged, inferred, maxIssues } = flags
  return {
    ...(unchecked && { unchecked }),
    ...(unknownKeys && { unknownKeys }),
    ...(unchanged && { unchanged }),
    ...(inferred && { inferred }),
    ...(maxIssues !== undefined && { maxIssues }),
    off: off as readonly never[],
    error: error as readonly never[],
    normalize,
    sensitive: showSensitive === true ? "show" : "redact",
  }
}

/** The operation with its options. What the engine objects to in them, the user has to mend: it throws `Unusable`. */
export function boundTo(operation: AnyOperation, options: Options<never>): AnyOperation {
  try {
    return operation.given({}, options)
  } catch (error) {
    throw new Unusable((error as Error).message)
  }
}
