import type { Results } from "../results.js"
import { type Row, rows } from "../rows.js"
import { nsOf } from "./ratio.js"
import { timeText } from "./text.js"

// One row a validator, one column a case, so that each is found in the same place. Bars are linear; one that would leave its
// column is cut off with a gap in it, and its number says how long it is.

const columns = [
  { id: "deal.full", title: "a valid deal" },
  { id: "deal.five", title: "a deal with five faults" },
  { id: "panier.1000", title: "a panier of 1,000 items" },
] as const

const labelWidth = 190
const columnWidth = 236
const barWidth = 150
const rowHeight = 22
const top = 58
const timesTheBase = 12

const style = `
  text { font: 13px system-ui, -apple-system, "Segoe UI", sans-serif; fill: #3d444d }
  .title { font-weight: 600 }
  .small { font-size: 12px; fill: #656d76 }
  .hand { fill: #9aa2ac } .perevir { fill: #2b8a6e } .peer { fill: #8fa7c9 }
  .own { font-weight: 600 }
  @media (prefers-color-scheme: dark) {
    text { fill: #d1d7e0 } .small { fill: #9198a1 }
    .hand { fill: #767e89 } .perevir { fill: #4cbb98 } .peer { fill: #6b86ad }
  }`

const shown = (results: Results): readonly Row[] =>
  rows.filter(({ id, aside }) => !aside && columns.some((column) => nsOf(results, column.id, id) !== undefined))

const kindOf = ({ id }: Row) => (id.startsWith("hand") ? "hand" : id.startsWith("perevir") ? "perevir" : "peer")

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")

/** Draws how long each validator takes, for what matters most. Calm colours that stand on light and on dark. */
export function chart(results: Results): string {
  const drawn = shown(results)
  const height = top + drawn.length * rowHeight + 44
  const width = labelWidth + columns.length * columnWidth
  const y = (index: number) => top + index * rowHeight
  const labels = drawn.map((row, index) => {
    const own = kindOf(row) === "perevir" ? ' class="own"' : ""
    return `<text x="${labelWidth - 12}" y="${y(index) + 14}" text-anchor="end"${own}>${escaped(label(row))}</text>`
  })
  const bars = columns.flatMap(({ id, title }, column) => {
    const x = labelWidth + column * columnWidth
    const longest = longestOf(results, id)
    return [
      `<text x="${x}" y="${top - 14}" class="title">${escaped(title)}</text>`,
      ...drawn.flatMap((row, index) => bar(nsOf(results, id, row.id), longest, x, y(index), row)),
    ]
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`,
    `<title>How long a check takes</title><style>${style}</style>`,
    `<text x="${labelWidth}" y="20" class="small">time of one check, shorter is better</text>`,
    ...labels,
    ...bars,
    `<text x="${labelWidth}" y="${height - 12}" class="small">${escaped(footnote(results))}</text>`,
    "</svg>\n",
  ].join("\n")
}

const label = ({ title, firstOnly }: Row) =>
  title
    .replace("hand-written, ", "by hand, ")
    .replace("perevir compiled, ", "perevir, ")
    .replace("effect Schema", "effect") + (firstOnly ? " (first fault)" : "")

/** Columns reach as far as the middle of the field needs; what is beyond is cut off. */
function longestOf(results: Results, id: string): number {
  const base = nsOf(results, id, "hand-plain") ?? nsOf(results, id, "hand-documented") ?? 1
  const longest = Math.max(...shown(results).map((row) => nsOf(results, id, row.id) ?? 0))
  return Math.min(longest, base * timesTheBase)
}

function bar(ns: number | undefined, longest: number, x: number, y: number, row: Row): readonly string[] {
  if (ns === undefined) return []
  const isCut = ns > longest * 1.001
  const size = Math.max(1.5, Math.min(1, ns / longest) * barWidth)
  const rect = (from: number, length: number) =>
    `<rect x="${(x + from).toFixed(1)}" y="${y + 3}" width="${length.toFixed(1)}" height="${rowHeight - 8}" rx="2" class="${kindOf(row)}"/>`
  const drawn = isCut ? [rect(0, size - 16), rect(size - 12, 12)] : [rect(0, size)]
  return [...drawn, `<text x="${x + size + 6}" y="${y + 14}" class="small">${timeText(ns)}</text>`]
}

const footnote = ({ cpu, node, date, compiled }: Results) =>
  `${cpu.trim()}, Node ${node}, ${date}${compiled ? "" : "; perevir/deals is not compiled yet: these are the declared face's times"}`
