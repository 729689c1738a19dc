import type * as Schema from "effect/Schema"
import * as Result from "effect/Result"
import * as SchemaIssue from "effect/SchemaIssue"
import * as SchemaParser from "effect/SchemaParser"
import { pointerTo, type Reading } from "../checker.js"

const formatter = SchemaIssue.makeFormatterStandardSchemaV1()

/** Decodes with all faults and no unknown member; a failure is written out as a list of issues, as its callers need it. */
export function decoder(schema: Schema.Decoder<unknown>): (body: unknown) => unknown {
  const decode = SchemaParser.decodeUnknownResult(schema, { errors: "all", onExcessProperty: "error" })
  return (body) => {
    const result = decode(body)
    return Result.isSuccess(result) ? result : formatter(result.failure)
  }
}

export function read(answer: unknown): Reading {
  if (!("issues" in (answer as object))) return { valid: true, found: [] }
  const { issues } = answer as ReturnType<typeof formatter>
  return { valid: false, found: issues.map(({ path }) => pointerTo((path ?? []) as readonly PropertyKey[])) }
}
