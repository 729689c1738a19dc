import type { DeclaredRule } from "../check/declared.js"
import type { RuleId } from "../declare/operation.js"
import { asks, type Asks } from "../operation/operation.js"
import type { Tree } from "../tree/tree.js"
import type { Options } from "../verdict/options.js"
import { dialects } from "./dialect.js"
import { Findings } from "./findings.js"
import type { Mapping } from "./mapping.js"

/** What can be said in SQL: an operation of the declared face. */
export interface Describable {
  readonly id: string
  readonly rules: readonly DeclaredRule[]
  readonly tree: Tree
}

/** What is asked for. */
export interface SqlOptions<O> {
  /** What rejects and what only warns, as in `check`. */
  readonly options?: Options<RuleId<O>>
}

/** What an operation says of stored bodies, in the SQL of an engine. */
export function findingsOf(
  operation: Describable,
  mapping: Mapping,
  engine: keyof typeof dialects,
  options: Options | undefined,
  row: "t." | "",
): Findings {
  const asked = (operation as Partial<Record<typeof asks, Asks>>)[asks]
  if (asked === undefined || operation.tree === undefined)
    throw new Error(`${operation.id} cannot be described: take the declared face, perevir/<pack>/declared`)
  if (!Object.hasOwn(dialects, engine))
    throw new Error(`there is no engine ${engine}; there are ${Object.keys(dialects).join(", ")}`)
  const { settings } = asked({}, false, undefined, options).question
  return new Findings(operation.tree, settings, dialects[engine], mapping, row)
}
