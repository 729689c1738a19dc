import * as Schema from "effect/Schema"
import type * as SchemaAST from "effect/SchemaAST"
import { composed } from "../check/compose.js"
import type { Constraint } from "../constraint/constraint.js"
import type { Carries, From } from "./context.js"
import type { About } from "./rule.js"

/** How a value is treated, beside what its rules say. `T` is its type. */
export interface Treatment<T = unknown> {
  /** Composes text to Unicode NFC before the rules run; `value` then has the composed text. */
  readonly normalise?: "nfc"
  /** Keeps the value out of issues, traces and logs. */
  readonly sensitive?: boolean
  /**
   * Shows values as they come in life; of a text also by a pattern that all have (`/^380(?:50|67)\d{7}$/`). Tests draw them
   * (`perevir/testing`); no check looks at them, and compiled packs do without.
   */
  readonly samples?: readonly (T | RegExp)[]
}

type ParamsOf<R> = {
  readonly [K in keyof R]: R[K] extends { readonly check: Constraint<never, infer P> } ? P : never
}

/** The annotations under which a schema carries what Effect does not know of. */
export const annotation = {
  rule: "perevir/rule",
  nfc: "perevir/nfc",
  sensitive: "perevir/sensitive",
  samples: "perevir/samples",
  fallback: "perevir/fallback",
} as const

/** All annotations of a schema, those on its checks too (`annotate` after `check` lands on the last check). */
export function annotationsOf(ast: SchemaAST.AST): Readonly<Record<string, unknown>> {
  return Object.assign({}, ast.annotations, ...(ast.checks ?? []).map((check) => check.annotations)) as Record<
    string,
    unknown
  >
}

/**
 * Makes a domain type: a schema that carries value rules, which stand wherever the type does. A type made from a type keeps its rules.
 *
 * Each rule is also a check of the Effect Schema, so Effect's own decoder of the type judges alike.
 */
export function domain<
  S extends Schema.Constraint,
  const R extends { readonly [id: string]: About & { readonly check: Constraint<S["Type"], unknown> } },
>(schema: S, rules: R, treatment: Treatment<S["Type"]> = {}): S & Carries<ParamsOf<R>> {
  const compose = treatment.normalise === "nfc" || annotationsOf(schema.ast)[annotation.nfc] === true
  let made = schema as unknown as Schema.Top
  for (const [id, { check, ...about }] of Object.entries(rules)) {
    const test = (value: unknown) => check.test(compose && typeof value === "string" ? composed(value) : value)
    made = made.check(Schema.makeFilter(test, { expected: about.says, [annotation.rule]: { id, about, check } }))
  }
  if (treatment.normalise !== undefined) made = annotated(made, annotation.nfc, true)
  if (treatment.sensitive === true) made = annotated(made, annotation.sensitive, true)
  if (treatment.samples !== undefined) made = annotated(made, annotation.samples, treatment.samples)
  return made as never
}

/** Marks one member, or a whole type, as sensitive: its value never shows in an issue. */
export function sensitive<S extends Schema.Constraint>(schema: S): S {
  return annotated(schema as unknown as Schema.Top, annotation.sensitive, true) as never
}

/** Declares a fact that is found in the stored object, at `pointer` (`current/status`), when it is not given by itself. */
export function from<const P extends string, S extends Schema.Constraint>(pointer: P, schema: S): S & From<P> {
  return annotated(schema as unknown as Schema.Top, annotation.fallback, pointer) as never
}

function annotated(schema: Schema.Top, key: string, value: unknown): Schema.Top {
  return schema.annotate({ [key]: value })
}
