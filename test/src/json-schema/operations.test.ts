import { jsonSchema, type JsonSchema } from "perevir/json-schema"
import { describe, expect, it } from "vitest"
import { packs } from "../../laws/operations.js"
import { target } from "./reading.js"

const asserting = ["type", "enum", "const", "not", "pattern", "$ref", "minimum", "minLength"]

/** The schemas that assert something and name no rule. What is inside a group is that group's. */
function anonymousIn(schema: JsonSchema): readonly JsonSchema[] {
  const { properties = {}, items, prefixItems = [], additionalProperties, anyOf = [], allOf = [], ...own } = schema
  const isAnonymous = own["x-perevir-rule"] === undefined && asserting.some((keyword) => keyword in own)
  const inside = [
    ...Object.values(properties as object),
    items,
    ...(prefixItems as []),
    additionalProperties,
    ...(anyOf as []),
  ]
  const groups = (allOf as readonly JsonSchema[]).filter((group) => group["x-perevir-rule"] === undefined)
  const schemas = inside.filter((one): one is JsonSchema => typeof one === "object" && one !== null)
  return [...(isAnonymous ? [schema] : []), ...groups, ...schemas.flatMap(anonymousIn)]
}

describe.each(packs)("%s", (_, operation) => {
  const ofBody = () => jsonSchema(operation, { target })

  it("names a rule wherever it asserts something", () => {
    expect(anonymousIn(ofBody())).toEqual([])
  })
  it("names each rule of the operation: in a group, as a warning, or as unexpressed", () => {
    const schema = ofBody()
    const named = Object.keys(schema["x-perevir-rules"] as object)
    const inBody = new Set(
      operation.tree.rules.filter(({ stands }) => stands.some(({ part }) => part === "body")).map(({ id }) => id),
    )
    const text = JSON.stringify({ ...schema, "x-perevir-rules": undefined })
    for (const id of named) expect(text).toContain(`"${id}"`)
    for (const id of inBody) expect(named).toContain(id)
  })
  it("is plain JSON, and the same each time", () => {
    const schema = ofBody()
    expect(JSON.parse(JSON.stringify(schema))).toStrictEqual(schema)
    expect(ofBody()).toStrictEqual(schema)
  })
})
