import * as fc from "fast-check"
import { everything, type Found } from "./found.js"
import { expectThat, type Statement } from "./law.js"
import { options } from "./options.js"

export const outcome: Statement = {
  name: "12 outcome",
  law: "what an answer comes to follows from what it tells: a fault, else an error, else an error rule that lacks a fact",
  property: ({ declared, junk, valid }) =>
    fc.property(fc.oneof(junk, valid), options, ({ request, facts }, { unchecked, ...others }: Given) => {
      const asked = { ...others, ...(unchecked && { unchecked }), ...everything }
      for (const verdict of [declared.check(request.body, facts, asked), declared.checkRequest(request, facts, asked)]) {
        const wanted = comesTo(verdict, unchecked ?? "undecided")
        const isOpen = wanted === "accepted" || wanted === "undecided"
        expectThat(verdict.outcome === wanted, `it is ${verdict.outcome}, not ${wanted}`, verdict)
        expectThat(verdict.ok === (wanted === "accepted"), "`ok` says something else", verdict)
        expectThat(isOpen === "value" in verdict, "a value is given where none may be used, or withheld", verdict)
      }
    }),
} // prettier-ignore

interface Given {
  readonly unchecked?: "undecided" | "allow" | "reject"
}

interface Told {
  readonly issues: readonly Found[]
  readonly unchecked: readonly Found[]
}

function comesTo({ issues, unchecked }: Told, ask: string): string {
  if (issues.some(({ rule }) => rule === "fault" || rule === "fact")) return "fault"
  if (issues.length > 0) return "rejected"
  return ask === "undecided" && unchecked.some(({ severity }) => severity === "error") ? "undecided" : "accepted"
}
