import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { shape } from "perevir"
import { describe, expect, it } from "vitest"
import { ordered } from "../../../../src/testing/laws/ordered.js"

const made = () => {
  const Code = Schema.Struct({ first: Schema.String, second: Schema.String })
  const pay = Schema.Union([
    Schema.Struct({ by: Schema.Literal("card"), number: Schema.String, holder: Schema.String }),
    Schema.Struct({ by: Schema.Literal("cash"), till: Schema.Finite }),
  ])
  return shape({
    id: "o.update",
    http: "PATCH /o",
    source: "o.txt",
    body: { pay: Schema.optional(pay), code: Schema.optional(Code), codes: Schema.optional(Schema.Array(Code)) },
  }).operation({ rules: [], messages: {} })
}

/** Tries the law on one body, as it is answered, or with its issues the other way round. */
function holds(body: object, turned = false): boolean {
  const update = made()
  const checkRequest = (...asked: Parameters<typeof update.checkRequest>): object => {
    const verdict = update.checkRequest(...asked)
    return { ...verdict, issues: [...verdict.issues].reverse() }
  }
  const declared = (turned ? { tree: update.tree, checkRequest } : update) as never
  const junk = fc.constant({ request: { body }, facts: {} })
  return !fc.check(ordered.property({ declared, junk } as never), { numRuns: 1 }).failed
}

describe.each<[about: string, body: object]>([
  ["members of one shape", { code: { first: 1, second: 2 } }],
  [
    "elements",
    {
      codes: [
        { first: 1, second: "" },
        { first: 1, second: "" },
      ],
    },
  ],
  ["members of the shape that was chosen", { pay: { by: "card", number: 1, holder: 2 } }],
  ["what contains, and what is inside", { code: { first: 1 }, other: 1 }],
])("the order of %s", (_, body) => {
  it("is taken as it is", () => {
    expect(holds(body)).toBe(true)
  })

  it("is not taken the other way round", () => {
    expect(holds(body, true)).toBe(false)
  })
})

it("takes a member that only another shape knows for an unknown one, and so for a late one", () => {
  const body = { pay: { till: null, number: 1, by: "card" } }
  expect(
    made()
      .check(body)
      .issues.map(({ rule, pointer }) => [rule, pointer]),
  ).toEqual([
    ["type", "/pay/number"],
    ["required", "/pay/holder"],
    ["unknown", "/pay/till"],
  ])
  expect(holds(body)).toBe(true)
})
