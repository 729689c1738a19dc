import type { Question } from "./judge.js"

/** What the update will do: `undefined` inside for an operation without a plan, and instead of the answer when making it threw. */
export function planOf(
  { tree, facts }: Question,
  values: Readonly<Record<string, unknown>>,
): { readonly plan: unknown } | undefined {
  if (tree.plan === undefined) return { plan: undefined }
  try {
    const known = tree.looked.flatMap(({ name }) => {
      const cell = facts.fact(name)
      return cell === undefined ? [] : [[name, cell.built()] as const]
    })
    const stored = facts.stored?.built()
    const draft = { ...values, facts: Object.fromEntries(known), ...(stored !== undefined && { stored }) }
    return { plan: tree.plan(draft as never) }
  } catch {
    return undefined
  }
}
