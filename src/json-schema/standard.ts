import type { RuleId, StandardSchema, TypesOf, Value } from "../declare/operation.js"
import { type Describable, type JsonSchemaOptions, writtenSchema } from "./json-schema.js"
import type { JsonSchema, Target } from "./schema.js"

/** What a caller of Standard JSON Schema asks for: each library finds its own options under its name. */
export interface StandardJsonSchemaOptions {
  readonly target: Target | (string & {})
  readonly libraryOptions?: Readonly<Record<string, unknown>> | undefined
}

/** Standard Schema and Standard JSON Schema, version 1 (https://standardschema.dev/json-schema), in one object. */
export interface StandardJsonSchema<Value, Facts, RuleId extends string> {
  readonly "~standard": StandardSchema<Value, Facts, RuleId> & {
    readonly jsonSchema: {
      /** What goes into a check. */
      readonly input: (options: StandardJsonSchemaOptions) => Record<string, unknown>
      /** The value of an accepted update. */
      readonly output: (options: StandardJsonSchemaOptions) => Record<string, unknown>
    }
  }
}

interface Judging extends Describable {
  readonly "~standard": object
}

/**
 * Makes an object for libraries that take Standard Schema, Standard JSON Schema or both: it validates as the operation does, and
 * describes itself. Bind facts and options first, with `given`; those of one call may come as `libraryOptions.perevir`.
 */
export function standardJsonSchema<O extends Judging>(
  operation: O,
): StandardJsonSchema<Value<O>, TypesOf<O>["facts"], RuleId<O>> {
  const written =
    (output: boolean) =>
    ({ target, libraryOptions }: StandardJsonSchemaOptions): JsonSchema => {
      const { facts, options } = (libraryOptions?.["perevir"] ?? {}) as Partial<JsonSchemaOptions<O>>
      return writtenSchema(operation, { target, facts, options } as JsonSchemaOptions<O>, output)
    }
  const judging: Judging = operation
  return {
    "~standard": {
      ...judging["~standard"],
      jsonSchema: { input: written(false), output: written(true) },
    },
  } as unknown as ReturnType<typeof standardJsonSchema<O>>
}
