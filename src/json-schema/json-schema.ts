import type { DeclaredRule } from "../check/declared.js"
import type { KnownFacts } from "../check/known-facts.js"
import type { Facts, RuleId } from "../declare/operation.js"
import { asks, type Asks } from "../operation/operation.js"
import type { Tree } from "../tree/tree.js"
import type { Options } from "../verdict/options.js"
import type { Part } from "../verdict/spot.js"
import { expectTarget, type JsonSchema, type Target } from "./schema.js"
import { standingsIn } from "./standing.js"
import { Writer } from "./writer.js"

/** What can be described: an operation of the declared face, bound to facts and options or not. */
export interface Describable {
  readonly id: string
  readonly rules: readonly DeclaredRule[]
  readonly tree: Tree
}

/** What a schema is to say, of which state. */
export interface JsonSchemaOptions<O> {
  readonly target: Target
  /** What is known: it decides what may be sent, as in `check`. */
  readonly facts?: Facts<O>
  /** What rejects and what only warns, as in `check`: what rejects constrains. */
  readonly options?: Options<RuleId<O>>
  /** Which part of the request; the body, unless told otherwise. Members of the other parts are described decoded, not as text. */
  readonly part?: Part
}

const dialects = {
  "draft-2020-12": "https://json-schema.org/draft/2020-12/schema",
  "draft-07": "http://json-schema.org/draft-07/schema#",
  "openapi-3.1": undefined,
} as const satisfies Record<Target, string | undefined>

/**
 * Writes the JSON Schema of what `check` takes, with these facts and options. Each group of keywords names its rule
 * (`x-perevir-rule`) and the passage that it rests on. A rule that no keyword says is in `x-perevir-unexpressed`, with its places;
 * of all others the schema refuses exactly what `check` rejects. Rules that only warn constrain nothing: their
 * keywords stand in `x-perevir-warnings`.
 *
 * For `openapi-3.1` references point to `#/components/schemas`: what `$defs` holds belongs there. Throws for facts that are broken,
 * and for options and targets that do not exist.
 */
export function jsonSchema<O extends Describable>(operation: O, options: JsonSchemaOptions<O>): JsonSchema {
  return writtenSchema(operation, options, false)
}

/** The schema of what goes into a check, or with `output` of the value that comes out. */
export function writtenSchema<O extends Describable>(
  operation: O,
  { target, facts, options, part = "body" }: JsonSchemaOptions<O>,
  output: boolean,
): JsonSchema {
  expectTarget(target)
  const asked = (operation as Partial<Record<typeof asks, Asks>>)[asks]
  if (asked === undefined || operation.tree === undefined)
    throw new Error(`${operation.id} cannot be described: take the declared face, perevir/<pack>/declared`)
  const { settings, known } = asked({}, false, facts, options).question
  expectWhole(known as KnownFacts)
  const standings = standingsIn(part, operation.tree, settings, known as KnownFacts)
  const writer = new Writer({ operation, part, settings, target, standings, output })
  const root = writer.schema(operation.tree.parts[part], [])
  writer.finish()
  return assembled(writer, root)
}

function expectWhole({ judging }: KnownFacts): void {
  const [broken] = judging.found
  if (broken !== undefined)
    throw new Error(
      `the facts are broken at /${String(broken.place.key)}: give each the shape that it is declared with`,
    )
}

function assembled({ commission, definitions, named, unexpressed }: Writer, root: JsonSchema): JsonSchema {
  const { operation, part, settings, target } = commission
  unexpressed.add({ rule: "string.wellFormed", severity: "error", in: part, because: "no-keyword" }, "")
  named.add("string.wellFormed")
  const rules = operation.rules
    .filter(({ id }) => named.has(id))
    .map(({ id, ...rule }) => [id, { ...rule, severity: settings.severity.get(id) ?? rule.severity }] as const)
  const folder = target === "draft-07" ? "definitions" : "$defs"
  return {
    ...(dialects[target] && { $schema: dialects[target] }),
    title: part === "body" ? operation.id : `${operation.id} ${part}`,
    ...root,
    ...(definitions.size > 0 && { [folder]: Object.fromEntries(definitions) }),
    "x-perevir-rules": Object.fromEntries(rules),
    "x-perevir-unexpressed": unexpressed.all(),
  }
}
