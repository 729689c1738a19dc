import type { Issue, Operation, OperationTypes, OptionsOf } from "../declare/operation.js"
import type { Tree } from "../tree/tree.js"

/** The mark under which a reconciler keeps what it is made of: compiled code makes it anew, of the compiled checker. */
export const madeOf: unique symbol = Symbol.for("perevir/reconciler") as never

/**
 * Holds an upstream's answer against what was sent and what was planned. Each difference is an issue that says what was expected and
 * what came, with a pointer into the answer. What cannot be compared is no difference; what is wrong with the answer in itself
 * its checker says.
 */
export type Reconcile<T extends OperationTypes> = (
  expected: T["facts"],
  response: unknown,
  options?: OptionsOf<T>,
) => readonly Issue<Operation<T>>[]

/** Makes, of a checker of answers, the function that tells differences alone: the findings of its rules that read a fact. */
export function reconciler<T extends OperationTypes>(
  response: Operation<T>,
  rules: readonly string[] = comparing((response as unknown as { readonly tree: Tree }).tree),
): Reconcile<T> {
  const reconcile: Reconcile<T> = (expected, body, options) => {
    const { issues, warnings } = response.check(body, expected, options)
    return [...issues, ...warnings].filter(({ rule }) => rules.includes(rule))
  }
  return Object.assign(reconcile, { [madeOf]: { response, rules } })
}

function comparing({ rules }: Tree): readonly string[] {
  const reads = rules.filter(({ stands }) =>
    stands.some(({ reads }) => reads.some(([, { source }]) => source === "facts")),
  )
  return reads.map(({ id }) => id)
}
