import type { DeclaredRule } from "../check/declared.js"
import { paintIn } from "../format/paint.js"
import { engineRuleIds } from "../verdict/engine-rules.js"
import type { AnyOperation } from "./operations.js"

/** The rules of operations for a reader; the engine's, which all of them have, once at the end. */
export function rulesText(operations: readonly AnyOperation[], color: boolean): string {
  const { strong, faint } = paintIn(color)
  const section = (heading: string, rules: readonly DeclaredRule[]): string =>
    [strong(heading), ...rules.map((rule) => ruleText(rule, faint))].join("\n\n")
  const isEngine = ({ id }: DeclaredRule): boolean => engineRuleIds.has(id)
  return [
    ...operations.map(({ id, http, rules }) =>
      section(
        `${id}  ${http}`,
        rules.filter((rule) => !isEngine(rule)),
      ),
    ),
    section("every operation", operations[0]?.rules.filter(isEngine) ?? []),
  ].join("\n\n\n")
}

function ruleText(
  { id, basis, severity, says, citation, infers }: DeclaredRule,
  faint: (text: string) => string,
): string {
  return [
    `  ${id}  ${faint(`${basis}, ${severity}`)}`,
    `    ${says}`,
    ...(citation ? [faint(`    ${citation.document}: ${citation.at}`)] : []),
    ...(infers === undefined ? [] : [faint(`    because ${infers}`)]),
  ].join("\n")
}
