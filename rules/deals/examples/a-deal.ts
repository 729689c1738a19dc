import type { Example, Finding } from "../examples.js"
import type { Facts } from "../index.js"

/** What is known of a deal: a new one with nothing stored, for which a confirmed ad was found, unless told otherwise. */
export const aDeal = (known: Facts = {}): Facts => ({
  status: "NEW",
  ad: { status: "CONFIRMED" },
  current: {},
  ...known,
})

/** An option for cases about people: the values of sensitive members may be shown, and so may their fixes. */
export const shown = { sensitive: "show" } as const

/** A value, and what the rule finds there if it objects to it; `fixed` is the value that its fix puts there. */
type Row = readonly [about: string, value: unknown, found?: Found | readonly Finding[]]
type Found = { readonly params?: object; readonly fixed?: unknown }

/** Cases about one member of a new deal, which is all that is sent. */
export function examplesOf(
  rule: Example["rule"],
  pointer: string,
  rows: readonly Row[],
  options?: Example["options"],
): readonly Example[] {
  const names = pointer.slice(1).split("/")
  const findings = ({ params, fixed }: Found): readonly Finding[] => [
    {
      rule,
      pointer,
      ...(params && { params }),
      ...(fixed !== undefined && { fix: [{ op: "replace", path: pointer, value: fixed }] }),
    },
  ]
  return rows.map(([about, value, found]) => ({
    rule,
    about,
    body: names.reduceRight((inside, name) => ({ [name]: inside }), value),
    facts: aDeal(),
    ...(options && { options }),
    expect: found === undefined ? "accepted" : found instanceof Array ? found : findings(found),
  }))
}
