import { paintIn } from "../../format/paint.js"
import type { Ending } from "./report.js"
import { lineOutcomes } from "./tally.js"

const widestBar = 30

const inWords = (count: number): string => count.toLocaleString("en-US")

/** What all lines come to, for a reader: the outcomes and the rules, each with its share of the lines as a bar. */
export function summaryText({ stopped, ...tally }: Ending, seconds: number, color: boolean): string {
  const { strong, bad } = paintIn(color)
  const { lines, blank, outcomes, malformed, rules, dropped } = tally
  const judged = lines - blank
  const counts = [...lineOutcomes].reverse().filter((outcome) => outcomes[outcome] > 0)
  const byRule = Object.entries(rules).sort(
    ([a, x], [b, y]) => y.lines - x.lines || y.unchecked - x.unchecked || (a < b ? -1 : 1),
  )
  const found = byRule.filter(([, { lines }]) => lines > 0).map(([rule, { lines }]) => [rule, lines] as const)
  const unchecked = byRule.filter((one) => one[1].unchecked > 0).map(([rule, one]) => [rule, one.unchecked] as const)
  const reasons = Object.entries(malformed)
  const sections = [
    [
      strong(`${inWords(judged)} lines in ${seconds.toFixed(1)} s, ${inWords(Math.round(judged / seconds))}/s`),
      ...(stopped === undefined ? [] : [bad(`stopped after line ${inWords(lines)}: ${stopped}`)]),
      ...(blank > 0 ? [`${inWords(blank)} blank lines passed over`] : []),
      ...(dropped > 0 ? [`${inWords(dropped)} issues and warnings over the limit of their line are not counted`] : []),
    ],
    histogram(
      "outcome",
      counts.map((outcome) => [outcome, outcomes[outcome]]),
      judged,
      strong,
    ),
    histogram("malformed", reasons, judged, strong),
    histogram("lines with", found, judged, strong),
    histogram("unchecked for want of a fact", unchecked, judged, strong),
  ]
  return sections
    .filter((section) => section.length > 0)
    .map((section) => section.join("\n"))
    .join("\n\n")
}

function histogram(
  title: string,
  rows: readonly (readonly [name: string, count: number])[],
  all: number,
  strong: (text: string) => string,
): readonly string[] {
  if (rows.length === 0) return []
  const [names, counts] = [rows.map(([name]) => name), rows.map(([, count]) => inWords(count))]
  const [nameWidth, countWidth] = [widest([title, ...names]), widest(counts)]
  const lines = rows.map(([name, count], index) => {
    const share = `${((100 * count) / all).toFixed(1)} %`.padStart(7)
    const bar = "█".repeat(Math.max(1, Math.round((count / all) * widestBar)))
    return `${name.padEnd(nameWidth)}  ${(counts[index] as string).padStart(countWidth)}  ${share}  ${bar}`
  })
  return [strong(title), ...lines]
}

const widest = (texts: readonly string[]): number => Math.max(...texts.map(({ length }) => length))
