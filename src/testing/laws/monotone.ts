import * as fc from "fast-check"
import type { Facts } from "../drafting.js"
import { everything, type Found, keyOf, allOf } from "./found.js"
import { expectThat, type Statement } from "./law.js"

interface AnyVerdict {
  readonly issues: readonly Found[]
  readonly warnings: readonly Found[]
  readonly unchecked: readonly Found[]
}

export const monotone: Statement = {
  name: "4 monotone",
  law: "one more fact decides what was unchecked, and changes nothing else",
  property: ({ declared, junk }) =>
    fc.property(junk, ({ request, facts }) => {
      const names = Object.entries(Object(facts) as Facts).flatMap(([name, fact]) => (fact === undefined ? [] : [name]))
      const judges = [
        (known: object) => declared.check(request.body, known, everything),
        (known: object) => declared.checkRequest(request, known, everything),
      ]
      for (const judge of judges)
        for (const name of names) expectDecided(judge({ ...facts, [name]: undefined }), judge(facts))
    }),
}

/** A fact that contradicts another is one of its own. */
const contradicts = ({ issues }: AnyVerdict): boolean =>
  issues.some(({ rule, in: part }) => rule === "fact" || part === "facts")

function expectDecided(fewer: AnyVerdict, more: AnyVerdict): void {
  if (contradicts(more) || contradicts(fewer)) return
  const open = new Set(fewer.unchecked.map(keyOf))
  const before = new Set(allOf(fewer).map(keyOf))
  const after = new Set(allOf(more).map(keyOf))
  for (const found of before) expectThat(after.has(found), `${found} is gone with one more fact`)
  for (const found of after)
    expectThat(
      before.has(found) || open.has(found) || found.startsWith("fault"),
      `${found} comes with one more fact, and was not unchecked`,
    )
  for (const left of more.unchecked) expectThat(open.has(keyOf(left)), `${keyOf(left)} lacks something only now`)
}
