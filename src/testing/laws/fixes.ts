import * as fc from "fast-check"
import { fix, fixRequest } from "../../fix/fix.js"
import type { PatchOperation } from "../../verdict/patch.js"
import { everything, expectSame, type Found, keyOf, allOf } from "./found.js"
import { expectThat, type Statement } from "./law.js"
import { patched } from "./patched.js"

const mostSteps = 200
type Fixable = Found & { readonly fix?: readonly PatchOperation[] }

export const fixed: Statement = {
  name: "5 fix",
  law: "after a fix its rule is gone there and no new error appears; repeating ends",
  property: ({ declared, junk }) =>
    fc.property(junk, ({ request, facts }) => {
      let { body } = request
      for (let step = 0; ; step++) {
        const verdict = declared.check(body, facts, everything)
        const errors = new Set(verdict.issues.map(keyOf))
        const found = (allOf(verdict) as readonly Fixable[]).find((one) => one.fix !== undefined && one.in === "body")
        if (found?.fix === undefined) return
        body = patched(body, found.fix)
        const after = declared.check(body, facts, everything)
        expectThat(
          !allOf(after).some((one) => keyOf(one) === keyOf(found)),
          `${keyOf(found)} is still there`,
          found.fix,
        )
        for (const error of after.issues.map(keyOf))
          expectThat(errors.has(error), `${error} is new after the fix of ${keyOf(found)}`, found.fix)
        expectThat(step < mostSteps, "there is always one more to fix")
      }
    }),
}

export const fixedAtOnce: Statement = {
  name: "5 fix, all at once",
  law: "`fix` ends, brings no new error, and gives what the patches that it lists give",
  property: ({ declared, junk }) =>
    fc.property(junk, ({ request: { body }, facts }) => {
      const { body: made, applied, verdict } = fix(declared, body, facts, { sensitive: "show" })
      const before = new Set(declared.check(body, facts, { maxIssues: Infinity }).issues.map(keyOf))
      for (const error of verdict.issues.map(keyOf)) expectThat(before.has(error), `${error} is new`, applied)
      expectSame(
        "the patches, one after another",
        applied.reduce<unknown>((value, { patch }) => patched(value, patch), body),
        made,
      )
      const done = new Set(applied.map(({ rule, pointer }) => `${rule} body ${pointer}`))
      for (const one of allOf(verdict) as readonly Fixable[])
        if (one.in === "body" && one.fix !== undefined) expectThat(done.has(keyOf(one)), `${keyOf(one)} could be fixed`)
    }),
}

export const fixedWhole: Statement = {
  name: "5 fix, of a whole request",
  law: "`fixRequest` ends, brings no new error in any part, and leaves nothing that it could mend",
  property: ({ declared, junk }) =>
    fc.property(junk, ({ request, facts }) => {
      const { applied, verdict } = fixRequest(declared, request, facts, { sensitive: "show" })
      const before = new Set(declared.checkRequest(request, facts, { maxIssues: Infinity }).issues.map(keyOf))
      for (const error of verdict.issues.map(keyOf)) expectThat(before.has(error), `${error} is new`, applied)
      const done = new Set(applied.map(keyOf))
      for (const one of allOf(verdict) as readonly Fixable[])
        if (one.in !== "facts" && one.fix !== undefined)
          expectThat(done.has(keyOf(one)), `${keyOf(one)} could be fixed`)
    }),
}
