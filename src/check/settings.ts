import type { Tree } from "../tree/tree.js"
import { engineRuleIds } from "../verdict/engine-rules.js"
import type { Options } from "../verdict/options.js"
import type { Severity } from "../verdict/spot.js"

/** Options, resolved against the rules of an operation. */
export interface Settings extends Required<Omit<Options, "off" | "error" | "inferred">> {
  /** What each rule of the operation counts as. */
  readonly severity: ReadonlyMap<string, Severity | "off">
}

const choices: Readonly<Record<string, readonly unknown[]>> = {
  unchecked: ["undecided", "allow", "reject"],
  unknownKeys: ["reject", "strip", "ignore"],
  unchanged: ["reject", "allow"],
  inferred: ["default", "error", "off"],
  normalize: [true, false],
  sensitive: ["redact", "show"],
}

const known = [...Object.keys(choices), "off", "error", "maxIssues"]

/** Resolves options. Throws when a name or a value in them does not exist. */
export function settingsOf(tree: Tree, options: Options = {}): Settings {
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
  return {
    unchecked: options.unchecked ?? "undecided",
    unknownKeys: options.unknownKeys ?? "reject",
    unchanged: options.unchanged ?? "reject",
    normalize: options.normalize ?? true,
    sensitive: options.sensitive ?? "redact",
    maxIssues,
    severity: severities(tree, options),
  }
}

function severities(
  tree: Tree,
  { off = [], error = [], inferred = "default" }: Options,
): ReadonlyMap<string, Severity | "off"> {
  const rules = new Map([...tree.valueRules.values(), ...tree.rules].map(({ id, about }) => [id, about]))
  for (const id of [...off, ...error]) {
    if (engineRuleIds.has(id)) throw new Error(`${id} is a rule of the engine: it can be neither muted nor promoted`)
    if (!rules.has(id)) throw new Error(`${tree.id} has no rule ${id}; its rules are ${[...rules.keys()].join(", ")}`)
    if (off.includes(id) && error.includes(id))
      throw new Error(`rule ${id} is both in \`off\` and in \`error\`: choose one`)
  }
  return new Map(
    [...rules].map(([id, about]) => {
      if (off.includes(id)) return [id, "off"]
      if (error.includes(id)) return [id, "error"]
      if (about.infers !== undefined && inferred !== "default") return [id, inferred]
      return [id, about.severity ?? "error"]
    }),
  )
}
