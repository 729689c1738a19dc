import * as fc from "fast-check"
import { hostile } from "../hostile.js"
import { namesOf } from "./faces.js"
import { everything, expectSame } from "./found.js"
import { expectThat, type Statement } from "./law.js"

const kinds = { withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true }
const outcomes = ["accepted", "undecided", "rejected", "fault"]

export const total: Statement = {
  name: "9 total",
  law: "any value gets a verdict and is not changed, and an issue is plain JSON",
  property: ({ declared, junk }) => {
    const made = fc.anything(kinds).map((value) => () => value)
    const any = fc.oneof(made, hostile(namesOf(declared.tree)))
    const { stored = "current" } = declared.tree
    return fc.property(any, junk, (make, { request, facts }) => {
      const value = make()
      const before = fc.stringify({ request, facts })
      const verdicts = [
        declared.check(request.body, facts, everything),
        declared.checkRequest(request, facts),
        declared.check(value, facts, everything),
        declared.checkRequest({ path: value, query: value, headers: value, body: request.body }, facts, everything),
        declared.check(request.body, value),
        declared.check(request.body, { ...facts, [stored]: value }, { unknownKeys: "strip" }),
      ]
      expectThat(fc.stringify({ request, facts }) === before, "what was judged has changed", { request, facts }, before)
      for (const { outcome, issues, warnings, unchecked } of verdicts) {
        expectThat(outcomes.includes(outcome), `it is ${outcome}`)
        const all = [...issues, ...warnings, ...unchecked]
        expectSame("issues as JSON has them", JSON.parse(JSON.stringify(all)), all)
      }
    })
  },
}
