import type { About } from "../declare/rule.js"
import { engineRuleIds } from "../verdict/engine-rules.js"
import type { Node, PlacedRule, ValueRule } from "./tree.js"

// Whether the parts of an operation fit together: what types cannot hold back is refused here, with what to do.

/** Every value rule of some nodes, by id, and a refusal of what could leak or contradict. */
export function valueRulesOf(nodes: readonly Node[]): ReadonlyMap<string, ValueRule> {
  const found = new Map<string, ValueRule>()
  const seen = new Set<Node>()
  const visit = (node: Node, inherited: boolean): void => {
    if (seen.has(node)) return
    seen.add(node)
    const sensitive = inherited || node.sensitive
    for (const rule of node.rules) {
      const known = found.get(rule.id)
      if (known !== undefined && !sameAbout(known.about, rule.about))
        throw new Error(
          `two different rules are called ${rule.id}: give one another id, or both the same statement, basis and severity`,
        )
      if (sensitive && rule.check.params !== undefined && rule.check.reveals === undefined)
        throw new Error(
          `${rule.id} stands on a sensitive member and has params: say which of them hold the value, with \`reveals\``,
        )
      if (known === undefined) found.set(rule.id, rule)
    }
    for (const next of children(node)) visit(next, sensitive)
  }
  for (const node of nodes) visit(node, false)
  return found
}

function children(node: Node): readonly Node[] {
  switch (node.kind) {
    case "object":
      return [...[...node.members.values()].map((member) => member.node), ...(node.rest ? [node.rest] : [])]
    case "list":
      return [...node.elements, ...(node.rest ? [node.rest] : [])]
    case "union":
      return node.variants
    case "lazy":
      return [node.node()]
    default:
      return []
  }
}

function sameAbout(a: About, b: About): boolean {
  return a.says === b.says && a.cites === b.cites && a.infers === b.infers && a.severity === b.severity
}

/** Refuses a rule without basis or statement. */
export function expectAbout(operation: string, rules: readonly { readonly id: string; readonly about: About }[]): void {
  for (const { id, about } of rules) {
    if (!(about.cites ?? about.infers))
      throw new Error(`${operation}: rule ${id} has no basis: say which passage it \`cites\`, or why we \`infer\` it`)
    if (!about.says)
      throw new Error(`${operation}: rule ${id} says nothing: write the sentence that a domain expert signs`)
  }
}

/** Refuses two rules of one id. */
export function expectDistinct(
  operation: string,
  rules: readonly PlacedRule[],
  values: ReadonlyMap<string, ValueRule>,
): void {
  const seen = new Set([...values.keys(), ...engineRuleIds])
  for (const { id } of rules) {
    if (seen.has(id)) throw new Error(`${operation}: two different rules are called ${id}: give one another id`)
    seen.add(id)
  }
}

/** Refuses a message too few or too many. */
export function expectMessages(
  operation: string,
  ids: readonly string[],
  messages: Readonly<Record<string, unknown>>,
): void {
  const missing = ids.filter((id) => typeof messages[id] !== "function")
  if (missing.length > 0)
    throw new Error(`${operation}: no message for ${missing.join(", ")}: add one sentence for each`)
  const extra = Object.keys(messages).filter((id) => !ids.includes(id))
  if (extra.length > 0)
    throw new Error(`${operation}: messages for rules that there are not: ${extra.join(", ")}: remove them`)
}
