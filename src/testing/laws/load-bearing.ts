import * as fc from "fast-check"
import { engineRuleIds } from "../../verdict/engine-rules.js"
import { everything, expectSame, type Found, keyOf, allOf } from "./found.js"
import { expectThat, type Statement } from "./law.js"

type Told = Found & { readonly params?: unknown }

const bare = (found: readonly Told[]): readonly unknown[] =>
  found.map(({ rule, in: part, pointer, params, severity, fact }) => ({ rule, part, pointer, params, severity, fact }))

export const loadBearing: Statement = {
  name: "6 load-bearing",
  law: "a rule that is switched off loses its own issues, and no other changes",
  property: ({ declared, junk, broken }) =>
    fc.property(fc.oneof(junk, broken), ({ request, facts }) => {
      const judges = [
        (options: object) => declared.check(request.body, facts, { ...everything, ...options }),
        (options: object) => declared.checkRequest(request, facts, { ...everything, ...options }),
      ]
      for (const judge of judges) {
        const verdict = judge({})
        const all = [...allOf(verdict), ...verdict.unchecked]
        for (const id of new Set(all.map(({ rule }) => rule))) {
          if (engineRuleIds.has(id)) continue
          const without = judge({ off: [id] })
          const others = ({ rule }: Found): boolean => rule !== id
          expectSame(`without ${id}`, bare(allOf(without)), bare(allOf(verdict).filter(others)))
          expectSame(`unchecked without ${id}`, bare(without.unchecked), bare(verdict.unchecked.filter(others)))
        }
      }
    }),
}

export const loadBearingAlone: Statement = {
  name: "6 load-bearing, each rule",
  law: "a request that breaks one rule brings nothing of it once the rule is off",
  property: ({ declared, broken }) =>
    fc.property(broken, ({ request, facts, rule, options }) => {
      if (engineRuleIds.has(rule)) return
      const without = declared.checkRequest(request, facts, { ...options, off: [rule] })
      expectThat(!allOf(without).some((one) => one.rule === rule), `${rule} is off`, allOf(without).map(keyOf))
    }),
}
