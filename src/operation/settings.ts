import type { RuleSummary } from "../declare/operation.js"
import { engineRuleIds } from "../verdict/engine-rules.js"
import type { AnyLocale } from "../verdict/locale.js"
import type { Options } from "../verdict/options.js"
import type { Severity } from "../verdict/spot.js"

/** Options, resolved against the rules of an operation. */
export interface Settings extends Required<Omit<Options, "off" | "error" | "inferred" | "locale">> {
  /** What each rule of the operation counts as; of the engine's rules only `unknown`, which an answer is merely warned of. */
  readonly severity: ReadonlyMap<string, Severity | "off">
  /** Some rule is off. */
  readonly mutes: boolean
  /** Without one the messages are in English. */
  readonly locale: AnyLocale | undefined
}

type Described = { readonly id: string; readonly rules: readonly RuleSummary[] }

const choices: Readonly<Record<string, readonly unknown[]>> = {
  unchecked: ["undecided", "allow", "reject"],
  unknownKeys: ["reject", "strip", "ignore"],
  unchanged: ["reject", "allow"],
  inferred: ["default", "error", "off"],
  normalize: [true, false],
  sensitive: ["redact", "show"],
}

const known = [...Object.keys(choices), "off", "error", "maxIssues", "locale"]

/** Resolves options. Throws when a name or a value in them does not exist. */
export function settingsOf(operation: Described, options: Options = {}): Settings {
  for (const [name, value] of Object.entries(options)) {
    if (!known.includes(name)) throw new Error(`there is no option ${name}; there are ${known.join(", ")}`)
    const allowed = choices[name]
    if (value !== undefined && allowed && !allowed.includes(value))
      throw new Error(
        `option ${name} is ${JSON.stringify(value)}; it is one of ${allowed.map((choice) => JSON.stringify(choice)).join(", ")}`,
      )
  }
  const { maxIssues = 100 } = options
  if (!(maxIssues >= 1) || (maxIssues !== Infinity && !Number.isInteger(maxIssues)))
    throw new Error(`option maxIssues is ${String(maxIssues)}; it is a whole number above zero`)
  const severity = severities(operation, options)
  return {
    unchecked: options.unchecked ?? "undecided",
    unknownKeys: options.unknownKeys ?? "reject",
    unchanged: options.unchanged ?? "reject",
    normalize: options.normalize ?? true,
    sensitive: options.sensitive ?? "redact",
    maxIssues,
    severity,
    mutes: [...severity.values()].includes("off"),
    locale: localeFor(operation, options.locale),
  }
}

function severities(
  operation: Described,
  { off = [], error = [], inferred = "default" }: Options,
): ReadonlyMap<string, Severity | "off"> {
  const rules = new Map(operation.rules.filter(({ id }) => !engineRuleIds.has(id)).map((rule) => [rule.id, rule]))
  const unknown = operation.rules.find(({ id }) => id === "unknown")
  for (const id of [...off, ...error]) {
    if (engineRuleIds.has(id)) throw new Error(`${id} is a rule of the engine: it can be neither muted nor promoted`)
    if (!rules.has(id))
      throw new Error(`${operation.id} has no rule ${id}; its rules are ${[...rules.keys()].join(", ")}`)
    if (off.includes(id) && error.includes(id))
      throw new Error(`rule ${id} is both in \`off\` and in \`error\`: choose one`)
  }
  const severities = new Map<string, Severity | "off">([["unknown", unknown?.severity ?? "error"]])
  for (const { id, basis, severity } of rules.values()) {
    const declared = basis === "inferred" && inferred !== "default" ? inferred : severity
    severities.set(id, off.includes(id) ? "off" : error.includes(id) ? "error" : declared)
  }
  return severities
}

/** A table has a sentence for a rule of the operation at least: another pack's has none. A single one that it lacks is said in English. */
function localeFor({ id, rules }: Described, locale: unknown): AnyLocale | undefined {
  if (locale === undefined) return undefined
  const { messages } = (locale ?? {}) as Partial<AnyLocale>
  if (messages === null || typeof messages !== "object")
    throw new Error(
      `option locale is ${JSON.stringify(locale)}; it is a table that you import, as in: import { uk } from "perevir/deals/uk"`,
    )
  const own = rules.filter((rule) => !engineRuleIds.has(rule.id))
  if (own.length > 0 && !own.some((rule) => typeof messages[rule.id] === "function"))
    throw new Error(`option locale has no sentence for the rules of ${id}: import the table of its own pack`)
  return locale as AnyLocale
}
