import * as fc from "fast-check"
import type { Tree } from "../../tree/tree.js"
import type { PatchOperation } from "../../verdict/patch.js"
import { nodesAt, type Root } from "../place.js"
import { secretsOf, tells } from "../secret-values.js"
import { allOf, type Found } from "./found.js"
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
      for (const found of verdicts.flatMap((verdict) => allOf(verdict) as readonly Told[])) {
        expectThat(!tells([found.params, found.fix], secrets), `${found.rule} tells a secret`, found, [...secrets])
        const isHidden = isSensitive(declared.tree, found)
        expectThat(!isHidden || !found.fix?.some((one) => "value" in one), `${found.rule} offers a secret`, found)
      }
    }),
} // prettier-ignore

interface Told extends Found {
  readonly path: readonly (string | number)[]
  readonly params?: unknown
  readonly fix?: readonly PatchOperation[]
}

/** Whether what stands at a place, or what it is inside of, is sensitive. */
function isSensitive(tree: Tree, { in: root, path }: Told): boolean {
  const pattern = path.map((key) => (typeof key === "number" ? "*" : key))
  const around = pattern.map((_, index) => pattern.slice(0, index + 1))
  return around.some((part) => nodesAt(tree, { root: root as Root, pattern: part }).some(({ sensitive }) => sensitive))
}
