import * as fc from "fast-check"
import type { Tree } from "../../tree/tree.js"
import type { PatchOperation } from "../../verdict/patch.js"
import { filled, nodesAt, type Root } from "../place.js"
import { at, put } from "../put.js"
import { secretsOf, tells } from "../secret-values.js"
import { everySpot } from "../ways.js"
import { allOf, type Found } from "./found.js"
import { expectThat, type Statement } from "./law.js"

export const redacted: Statement = {
  name: "10 redacted",
  law: "the value of a sensitive member shows in no param and in no fix unless it is asked for",
  property: ({ declared, junk, broken }) =>
    fc.property(fc.oneof(junk, broken), ({ request, facts }) => {
      const secrets = secretsOf(declared.tree, request, facts)
      if (secrets.size === 0) return
      const spaced = withSpaces(declared.tree, request.body)
      const verdicts = [
        declared.check(spaced, facts, { maxIssues: Infinity }),
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

/** A body whose sensitive texts have a space too many: a fix could be offered. One that throws when it is read stays as it is. */
function withSpaces(tree: Tree, body: unknown): unknown {
  try {
    return everySpot(tree).reduce((made, spot) => withSpace(tree, made, spot), body)
  } catch {
    return body
  }
}

function withSpace(
  tree: Tree,
  made: unknown,
  [{ root, pattern }, node]: ReturnType<typeof everySpot>[number],
): unknown {
  const path = filled(pattern, [])
  const text = root === "body" && node.sensitive ? at(made, path) : undefined
  return typeof text === "string" ? put(made, tree.parts.body, path, `${text} `, () => undefined) : made
}

/** Whether what stands at a place, or what it is inside of, is sensitive. */
function isSensitive(tree: Tree, { in: root, path }: Told): boolean {
  const pattern = path.map((key) => (typeof key === "number" ? "*" : key))
  const around = pattern.map((_, index) => pattern.slice(0, index + 1))
  return around.some((part) => nodesAt(tree, { root: root as Root, pattern: part }).some(({ sensitive }) => sensitive))
}
