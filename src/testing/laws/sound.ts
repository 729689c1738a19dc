import * as fc from "fast-check"
import { everything, type Found, keyOf, allOf } from "./found.js"
import { expectThat, type Statement } from "./law.js"

export const sound: Statement = {
  name: "1 sound",
  law: "what `valid` draws is accepted: the whole request, and its body alone",
  property: ({ declared, valid }) =>
    fc.property(valid, ({ request, facts }) => {
      for (const verdict of [declared.checkRequest(request, facts), declared.check(request.body, facts)])
        expectThat(verdict.ok, `it is ${verdict.outcome}`, verdict.issues, verdict.unchecked)
    }),
}

export const complete: Statement = {
  name: "1 complete",
  law: "what `violating` draws for a rule brings that rule at the place it names, and no other error elsewhere",
  property: ({ declared, broken }) =>
    fc.property(broken, ({ request, facts, options, ...wanted }) => {
      const verdict = declared.checkRequest(request, facts, { ...everything, ...options })
      const isThere = (one: Found): boolean => one.in === wanted.in && one.pointer === wanted.pointer
      expectThat(
        allOf(verdict).some((one) => keyOf(one) === keyOf(wanted)),
        `${keyOf(wanted)} is not among`,
        allOf(verdict).map(keyOf),
      )
      const others = verdict.issues.filter((one: Found) => !isThere(one) && one.rule !== wanted.rule)
      expectThat(others.length === 0, `${keyOf(wanted)} brings other errors`, others.map(keyOf))
    }),
}
