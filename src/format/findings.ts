import { engineRuleIds } from "../verdict/engine-rules.js"
import type { Finding } from "../verdict/issue.js"
import { fixLines } from "./fix.js"
import { grouped } from "./grouped.js"
import { indent } from "./indent.js"
import type { Paint } from "./paint.js"
import { placeOf } from "./place.js"
import { textOf } from "./text.js"
import { visible } from "./visible.js"
import { wrapped } from "./wrapped.js"

/**
 * Issues: which rule at which place, what it says, what else is known, and what would mend it. Those that differ only in their
 * place stand together, at the first's.
 */
export function findingBlocks(
  findings: readonly Finding[],
  width: number,
  paint: Paint,
): readonly (readonly string[])[] {
  const groups = grouped(findings, (finding) => JSON.stringify([finding.rule, ...bodyLines(finding, paint)]))
  return [...groups.values()].map((alike) => blockOf(alike, width, paint))
}

function blockOf([first, ...more]: readonly [Finding, ...Finding[]], width: number, paint: Paint): readonly string[] {
  const mark = first.severity === "error" ? paint.bad("error") : paint.doubt("warning")
  const places = [first, ...more].map(placeOf)
  const [head, listed] =
    more.length === 0
      ? [paint.place(placeOf(first)), []]
      : [`at ${places.length} places`, wrapped(places, width - 2).map((line) => paint.place(line))]
  return [`${mark} ${head}  ${paint.faint(visible(first.rule))}`, ...indent([...listed, ...bodyLines(first, paint)])]
}

function bodyLines(finding: Finding, paint: Paint): readonly string[] {
  const rest = details(finding)
  return [
    visible(finding.message),
    ...(rest === "" ? [] : [paint.faint(rest)]),
    ...fixLines(finding).map((line) => paint.good(line)),
  ]
}

/** The params that the message does not already tell. The messages of the engine's own rules tell all. */
function details({ rule, params, message }: Finding): string {
  if (engineRuleIds.has(rule)) return ""
  return Object.entries(params as object)
    .filter(([, value]) => value !== null && !tells(message, value))
    .map(([name, value]) => `${visible(name)}: ${textOf(value)}`)
    .join(", ")
}

function tells(message: string, value: unknown): boolean {
  if (Array.isArray(value)) return value.every((element) => tells(message, element))
  return message.includes(typeof value === "string" ? value : JSON.stringify(value))
}
