import { update } from "perevir/deals/declared"
import { jsonSchema, standardJsonSchema } from "perevir/json-schema"
import { expect, it } from "vitest"

const target = "draft-2020-12"
const ofPaid = () => standardJsonSchema(update.given({ status: "PAID" }))["~standard"]

it("is both standards in one object", () => {
  const standard = ofPaid()
  expect(standard).toMatchObject({ version: 1, vendor: "perevir" })
  expect(standard.validate({ sellerPhone: "380123456789" })).toEqual({ value: { sellerPhone: "380123456789" } })
  expect(standard.validate({ sellerPhone: "1" })).toMatchObject({ issues: [{ path: ["sellerPhone"] }] })
  expect(standard.jsonSchema.input({ target })).toEqual(jsonSchema(update, { target, facts: { status: "PAID" } }))
})

it("takes facts and options of one call, and leaves what is for others", () => {
  const libraryOptions = { perevir: { facts: { ad: null }, options: { inferred: "off" } }, zod: { a: 1 } } as const
  expect(ofPaid().jsonSchema.input({ target, libraryOptions })).toEqual(
    jsonSchema(update, { target, facts: { status: "PAID", ad: null }, options: { inferred: "off" } }),
  )
})

it("describes what comes out: composed, and without what was stripped", () => {
  const { "~standard": strips } = standardJsonSchema(update.given({}, { unknownKeys: "strip" }))
  const [input, output] = [strips.jsonSchema.input({ target }), strips.jsonSchema.output({ target })]
  expect([input["additionalProperties"], output["additionalProperties"]]).toEqual([undefined, false])
  const because = (schema: Record<string, unknown>) => JSON.stringify(schema["x-perevir-unexpressed"]).includes(`"nfc"`)
  expect([because(input), because(output)]).toEqual([true, false])
})

it("throws for a target that it does not support", () => {
  expect(() => ofPaid().jsonSchema.input({ target: "openapi-3.0" })).toThrow("there is no target openapi-3.0")
})
