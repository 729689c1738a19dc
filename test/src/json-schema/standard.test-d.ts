import type { StandardJSONSchemaV1, StandardSchemaV1 } from "effect/StandardSchema"
import { update, type Value } from "perevir/deals/declared"
import { standardJsonSchema } from "perevir/json-schema"
import { expectTypeOf, it } from "vitest"

it("is what both standards ask for", () => {
  const made = standardJsonSchema(update)
  expectTypeOf(made).toExtend<StandardSchemaV1<Value> & StandardJSONSchemaV1<Value>>()
  expectTypeOf<StandardJSONSchemaV1.InferOutput<typeof made>>().toEqualTypeOf<Value>()
})
