import { open, stat } from "node:fs/promises"
import type { Output, Terminal } from "../terminal.js"
import { Unusable } from "../unusable.js"
import type { Judged } from "./judge-block.js"
import { addTally, emptyTally, type Tally } from "./tally.js"

/** After how many lines a report says how far it has come. */
const linesBetween = 100_000

/** What a report is about. */
export interface About {
  readonly operation: string
  readonly input: string
  readonly perevir: string
}

/** The last row of a report. Without it the report was cut off. */
export interface Ending extends Tally {
  readonly report: "end"
  /** Whether all lines were judged. */
  readonly complete: boolean
  /** Why not. */
  readonly stopped?: string
}

/**
 * What becomes of the lines, as NDJSON: a row that it starts, those of the lines in their order, now and then one that says how far it
 * has come, and one that it ends. Each is handed to the system before the next lines are taken: a kill loses none.
 */
export class Report {
  /** What the lines so far come to. */
  readonly sum = emptyTally()
  /** Nobody reads it any more. */
  deserted = false
  readonly #out: (Output & { end?(done: () => void): void }) | undefined

  private constructor(out: Output | undefined) {
    this.#out = out
  }

  /** Starts a report in a file, on standard output for `-`, or nowhere, and then only counts. Throws `Unusable` when it cannot. */
  static async start(file: string | undefined, about: About, { stdout }: Terminal): Promise<Report> {
    if (file !== undefined && (await isSameFile(file, about.input)))
      throw new Unusable(`--report ${file} is the file that is read: name another one`)
    const report = new Report(file === undefined || file === "-" ? file && stdout : await fileOutput(file))
    await report.#say({ report: "start", ...about })
    return report
  }

  async add({ tally, rows }: Judged): Promise<void> {
    const before = this.sum.lines
    addTally(this.sum, tally)
    if (rows.length > 0) await this.#write(rows)
    if (Math.floor(this.sum.lines / linesBetween) > Math.floor(before / linesBetween))
      await this.#say({ report: "progress", lines: this.sum.lines })
  }

  /** Ends it, saying what stopped it before the last line if something did. Gives its last row. */
  async end(stopped: string | undefined): Promise<Ending> {
    const complete = stopped === undefined
    const ending: Ending = { report: "end", complete, ...(!complete && { stopped }), ...this.sum }
    await this.#say(ending)
    await new Promise<void>((done) => (this.#out?.end ? this.#out.end(done) : done()))
    return ending
  }

  async #say(row: object): Promise<void> {
    await this.#write(`${JSON.stringify(row)}\n`)
  }

  async #write(rows: string | Uint8Array): Promise<void> {
    const error = await new Promise<Partial<NodeJS.ErrnoException> | null | undefined>((done) =>
      this.#out === undefined || this.deserted ? done(undefined) : this.#out.write(rows, done),
    )
    if (error?.code === "EPIPE") this.deserted = true
    else if (error) throw unwritable(error)
  }
}

async function fileOutput(file: string): Promise<Output> {
  const handle = await open(file, "w").catch((error: unknown) => {
    throw unwritable(error as Error)
  })
  return handle.createWriteStream().on("error", () => undefined) // each write tells of its own
}

async function isSameFile(...files: readonly [string, string]): Promise<boolean> {
  const [a, b] = await Promise.all(files.map((file) => stat(file).catch(() => undefined)))
  return a !== undefined && b !== undefined && a.isFile() && a.dev === b.dev && a.ino === b.ino
}

const unwritable = ({ code = "unknown" }: Partial<NodeJS.ErrnoException>): Unusable =>
  new Unusable(`the report cannot be written: ${code}`)
