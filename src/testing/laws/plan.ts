import * as fc from "fast-check"
import { type Statement } from "./law.js"

export const planned: Statement = {
  name: "8 plan",
  law: "the plan of an accepted request is what the pack says of it",
  property: ({ declared, valid, plan }) =>
    fc.property(valid, ({ request, facts }) => {
      const verdict = declared.checkRequest(request, facts)
      if (verdict.ok) plan?.(verdict.plan as never, { request, facts } as never)
    }),
}
