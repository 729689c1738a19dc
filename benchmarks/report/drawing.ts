import { existsSync, readFileSync } from "node:fs"
import { drawing } from "../results.js"
import { ratioText, table } from "./text.js"

/** Requests of an operation drawn a second of one core. */
export interface Drawn {
  /** What each member and fact may be by itself, as fast-check draws it: nothing is judged or settled. */
  readonly valuesAlone: number
  readonly realistic: number
  readonly edges: number
  readonly violating: number
  readonly anything: number
}

interface Drawing {
  readonly commit: string
  readonly date: string
  readonly drawn: Readonly<Record<string, Drawn>>
  /** What effect's own generator draws of a deal's shape, and how much of it the upstream would take. */
  readonly effect: {
    readonly rate: number
    readonly accepted: number
    /** How many members its bodies have on average, and ours. */
    readonly members: number
    readonly ours: number
  }
}

const count = (value: number): string => Math.round(value).toLocaleString("en-US")

/** Writes the part of the page that is about generators; nothing before they were measured. */
export function drawingPart(): readonly string[] {
  if (!existsSync(drawing)) return []
  const { commit, date, drawn, effect } = JSON.parse(readFileSync(drawing, "utf8")) as Drawing
  const rows = Object.entries(drawn).map(([operation, { valuesAlone, ...others }]) => [
    `\`${operation}\``,
    count(valuesAlone),
    ...Object.values(others).map((rate) => `${count(rate)} (${ratioText(valuesAlone / rate)})`),
  ])
  return [
    "## What is drawn for tests",
    `Requests with facts, a second of one core, in properties that hold (\`benchmarks/drawing.ts\`, ${date}, commit \`${commit}\`). In brackets: how many times the time of drawing its values alone, each right by itself and nothing settled between them. \`violating\` breaks each rule of the operation in turn.`,
    table(["", "values alone", "`valid`", "`valid`, edges", "`violating`", "`anything`"], rows),
    `effect's own generator draws ${count(effect.rate)} bodies of the shape of a deal a second, its patterns included, without facts; they have ${effect.members.toFixed(1)} members on average (ours ${effect.ours.toFixed(1)}), and ${(100 * effect.accepted).toFixed(1)} % of them would be accepted in the state \`NEW\`.`,
  ]
}
