import { expect, test } from "vitest"
import { asks, type Asks } from "../../../src/operation/operation.js"
import { compiledOf } from "../../laws/compiled-faces.js"
import { packs } from "../../laws/operations.js"

// Most requests are right. Compiled code finds that out without making places and findings, which is what makes it fast.

/** An open value that is no text is looked into. */
const looked = ["any name in attributes and in an error's data"]

test.each(packs)("%s: what is accepted with nothing to say of it is not judged", (id, _, rows) => {
  const compiled = compiledOf(id)
  const { [asks]: asked } = compiled as unknown as { readonly [asks]: Asks }
  const clean = rows.filter(({ body, facts, request, options }) => {
    if (request !== undefined || options !== undefined) return false
    const { ok, warnings, unchecked, normalised } = compiled.check(body, facts)
    return ok && warnings.length + unchecked.length + normalised.length === 0
  })
  const judged = clean.filter(({ body, facts }) => {
    const { face, question } = asked({ body }, false, facts, undefined)
    return face.accepts?.(question) === undefined
  })
  expect(clean.length).toBeGreaterThan(1)
  expect(judged.filter(({ about }) => !looked.includes(about))).toEqual([])
})
