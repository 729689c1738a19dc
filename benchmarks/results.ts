import { readFileSync } from "node:fs"
import { here } from "./folders.js"

export const latest = `${here}/results/latest.json`
/** What judging the lines of files takes. */
export const bulk = `${here}/results/bulk.json`
/** How fast requests are drawn for tests. */
export const drawing = `${here}/results/drawing.json`
/** What auditing stored deals takes. */
export const stored = `${here}/results/stored.json`

/** The median time of a check in the best round, and how much the worst round's differs: max/min. */
export interface Time {
  readonly ns: number
  readonly spread: number
}

export type ByRow<Value> = Readonly<Record<string, Value>>

export interface FirstCheck {
  /** Of the whole process, over one that does nothing. */
  readonly overEmpty: number
  /** Of import and check alone, inside the process. */
  readonly inside: number
}

export interface Size {
  readonly min: number
  readonly gzip: number
}

/** What a run found. Times are in nanoseconds, of first checks in milliseconds, sizes in bytes. */
export interface Results {
  readonly commit: string
  readonly date: string
  readonly node: string
  readonly cpu: string
  readonly cores: number
  readonly quick: boolean
  /** Whether `perevir/deals` is the compiled face; if not its rows are those of the declared one. */
  readonly compiled: boolean
  readonly rounds: number
  readonly seconds: number
  readonly versions: Readonly<Record<string, string>>
  /** How many inputs each row judged rightly before it was timed. */
  readonly gate: ByRow<number>
  readonly times: Readonly<Record<string, ByRow<Time>>>
  readonly allocated: Readonly<Record<string, ByRow<number>>>
  readonly firstCheck: ByRow<FirstCheck>
  readonly bundles: {
    readonly deal: ByRow<Size>
    readonly packs: Readonly<Record<string, Size>>
    /** By pack, what it would weigh less without each of its parts, by gzip. */
    readonly profile?: Readonly<Record<string, ByRow<number>>>
  }
  /** The time that the messages of five faults take, by themselves. */
  readonly messages: number
}

export const readResults = (file: string): Results => JSON.parse(readFileSync(file, "utf8")) as Results
