import * as fc from "fast-check"
import { expectSame } from "./found.js"
import { expectThat, type Statement } from "./law.js"

export const idempotent: Statement = {
  name: "2 idempotent",
  law: "the value of an accepted update is accepted, with the same value",
  property: ({ declared, junk, valid }) =>
    fc.property(fc.oneof(junk, valid), ({ request, facts }) => {
      for (const options of [{}, { unknownKeys: "strip", unchecked: "allow" }] as const) {
        const verdict = declared.check(request.body, facts, options)
        if (!verdict.ok) continue
        const again = declared.check(verdict.value, facts, options)
        expectThat(again.ok, "the value of an accepted update is not accepted", verdict.value)
        expectSame("the value of the value", [again.value, again.normalised], [verdict.value, []])
      }
      const whole = declared.checkRequest(request, facts)
      if (!whole.ok) return
      const again = declared.checkRequest(whole.value as object, facts)
      expectThat(again.ok, "the value of an accepted request is not accepted", whole.value)
      expectSame("the value of the whole value", again.value, whole.value)
    }),
}
