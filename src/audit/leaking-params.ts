import { secretsOf, tells } from "../testing/secret-values.js"
import type { Seen } from "./finding.js"
import type { Observed } from "./observed.js"

/** Params that hold the value of a sensitive member though nobody asked to see it. */
export function leakingParams({ declared, broken }: Observed): readonly Seen[] {
  const found = new Map<string, Seen>()
  for (const { request, facts, options } of broken) {
    const secrets = secretsOf(declared.tree, request, facts)
    const { issues, warnings } = declared.checkRequest(request, facts, options)
    for (const { rule, params } of [...issues, ...warnings] as readonly Issue[])
      for (const [name, param] of Object.entries(params))
        if (tells(param, secrets)) found.set(`${rule} ${name}`, leak(rule, name))
  }
  return [...found.values()]
}

interface Issue {
  readonly rule: string
  readonly params: object
}

const leak = (rule: string, param: string): Seen => ({
  kind: "leakingParam",
  rule,
  at: param,
  says: `the param ${param} of ${rule} holds the value of a sensitive member: name it in \`reveals\``,
})
