import * as fc from "fast-check"
import { secretsOf, tells } from "../secret-values.js"
import { allOf } from "./found.js"
import { expectThat, type Statement } from "./law.js"

export const redacted: Statement = {
  name: "10 redacted",
  law: "the value of a sensitive member shows in no param and in no fix unless it is asked for",
  property: ({ declared, junk, broken }) =>
    fc.property(fc.oneof(junk, broken), ({ request, facts }) => {
      const secrets = secretsOf(declared.tree, request, facts)
      if (secrets.size === 0) return
      const verdicts = [
        declared.checkRequest(request, facts, { maxIssues: Infinity }),
        declared.check(request.body, facts, { unchecked: "reject", normalize: false }),
        declared.check(facts, facts),
      ]
      for (const found of verdicts.flatMap(allOf) as readonly Told[])
        expectThat(!tells([found.params, found.fix], secrets), `${found.rule} tells a secret`, found, [...secrets])
    }),
} // prettier-ignore

interface Told {
  readonly rule: string
  readonly params?: unknown
  readonly fix?: unknown
}
