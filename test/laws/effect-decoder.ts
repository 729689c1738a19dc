import type { Declared } from "perevir"
import * as Exit from "effect/Exit"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import type * as SchemaIssue from "effect/SchemaIssue"
import { toPointer } from "../../src/pointer.js"

type Fields = Declared<never>["schemas"]["body"]

/** What Effect's own decoder finds; `whole` where an object is none of several, or a tuple is too long or too short. */
export interface Decoded {
  readonly rule: string
  readonly pointer: string
}

const namedBy = { InvalidType: "type", MissingKey: "required", UnexpectedKey: "unknown" } as const

/** Judges a value by the schemas that a part is declared with: Effect decodes, and each of its issues is a rule at a place. */
export function decode(fields: Fields, value: unknown, unknown: "error" | "ignore" = "error"): readonly Decoded[] {
  const schema = Schema.Struct(fields) as unknown as Schema.Codec<unknown>
  const exit = Schema.decodeUnknownExit(schema)(value, { errors: "all", onExcessProperty: unknown })
  const error = Exit.isFailure(exit) ? Option.getOrThrow(Exit.findErrorOption(exit)) : undefined
  return error === undefined ? [] : findings(error.issue, [])
}

function findings(issue: SchemaIssue.Issue, path: readonly PropertyKey[]): readonly Decoded[] {
  const found = (rule: string): readonly Decoded[] => [{ rule, pointer: toPointer(path.map(String)) }]
  switch (issue._tag) {
    case "Pointer":
      return findings(issue.issue, [...path, ...issue.path])
    case "Filter": {
      const rule = issue.filter.annotations?.["perevir/rule"] as { readonly id: string } | undefined
      return found(rule?.id ?? "type") // a number that is not finite is none
    }
    case "Composite":
      return issue.issues.flatMap((inside) => findings(inside, path))
    case "AnyOf": {
      const areObjects = issue.ast.types.filter(({ _tag }) => _tag === "Objects").length > 1
      if (issue.issues.length === 1 || (issue.issues.length > 1 && !areObjects))
        return issue.issues.flatMap((inside) => findings(inside, path))
      return found(areObjects ? "whole" : "type")
    }
    case "InvalidType":
    case "MissingKey":
    case "UnexpectedKey":
      if (issue._tag === "InvalidType" || typeof path.at(-1) === "string") return found(namedBy[issue._tag])
      return [{ rule: "whole", pointer: toPointer(path.slice(0, -1).map(String)) }]
    default:
      throw new Error(`${issue._tag} is none that a described shape brings`)
  }
}
