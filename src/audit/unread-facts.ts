import type { Read, Tree } from "../tree/tree.js"
import type { Case, Observed } from "./observed.js"
import type { Seen } from "./finding.js"

/** Facts that may be given and that no rule, table or plan looks at. */
export function unreadFacts({ declared, accepted }: Observed): readonly Seen[] {
  const { tree } = declared
  const read = new Set([...readByRules(tree), ...accepted.flatMap((one) => [...readByPlan(tree, one)])])
  return [...tree.facts.members.keys()]
    .filter((name) => !read.has(name))
    .map((name) => ({
      kind: "unreadFact",
      at: `facts/${name}`,
      says: `nothing looks at the fact ${name}: whoever looks it up does so in vain`,
    }))
}

function readByRules({ rules, looked, stored = "" }: Tree): ReadonlySet<string> {
  const nameOf = ({ source, pattern }: Read): readonly string[] =>
    source === "facts" ? [String(pattern[0])] : source === "stored" || source === "merged" ? [stored] : []
  const names = rules.flatMap((rule) => [
    ...rule.stands.flatMap(({ reads }) => reads.flatMap(([, read]) => nameOf(read))),
    ...(rule.kind === "editable" ? [...nameOf(rule.by), stored] : []), // what is unchanged may be sent
  ])
  const held = looked.filter(({ name, from }) => from !== undefined && names.includes(name))
  return new Set([...names, ...held.map(() => stored)])
}

/** The facts that a plan looks at, made again of what was drawn. */
function readByPlan({ plan, stored = "" }: Tree, { request, facts }: Case): ReadonlySet<string> {
  const seen = new Set<string>()
  const watched = (holder: object, isFact: boolean): object =>
    new Proxy(holder, {
      get: (from, name) => {
        if (isFact) seen.add(String(name))
        if (name === "stored") seen.add(stored)
        return Reflect.get(from, name) as unknown
      },
    })
  const draft = { ...request, facts: watched(facts, true), ...(stored in facts && { stored: facts[stored] }) }
  plan?.(watched(draft, false) as never)
  return seen
}
