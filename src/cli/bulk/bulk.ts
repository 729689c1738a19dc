import { exitCode } from "../exit-code.js"
import type { Cli } from "../cli.js"
import { nameOf } from "../source.js"
import { type Terminal, wantsColor } from "../terminal.js"
import { Crew, type Job } from "./crew.js"
import { Input } from "./input.js"
import { ProgressBar } from "./progress.js"
import { Report } from "./report.js"
import { summaryText } from "./summary.js"
import { worstOf } from "./tally.js"

/** What is to be judged, how, and where to. */
export interface Bulk {
  readonly file: string
  readonly job: Job
  readonly jobs: number
  readonly report: string | undefined
  readonly format: "pretty" | "json"
}

/** Blocks are large enough that handing them over costs little, and small enough that their rows are, too. */
const block = { bytes: 131_072, lines: 1024 }

/** Judges all lines of a file; prints what they come to, and gives the exit code. */
export async function judgeLines(
  { file, job, jobs, report: to, format }: Bulk,
  { terminal, version, startWorker }: Cli,
): Promise<number> {
  const start = performance.now()
  const input = await Input.open(file, terminal)
  const about = { operation: job.operation, input: nameOf(file), perevir: version }
  const report = await Report.start(to, about, terminal).catch((error: unknown) => {
    input.stop()
    throw error
  })
  const signal = listen(terminal, () => {
    input.stop()
  })
  const crew = new Crew(startWorker, job, jobs)
  const bar = new ProgressBar(terminal.stderr, terminal.env)
  try {
    for await (const judged of crew.judge(input.blocks({ ...block, line: job.longestLine }))) {
      await report.add(judged)
      if (report.deserted) input.stop()
      bar.show({ lines: report.sum.lines, share: input.share })
    }
  } catch (error) {
    await report.end("perevir broke down")
    throw error
  } finally {
    input.stop()
    crew.dismiss()
    signal.forget()
    bar.clear()
  }
  const stopped = signal.received ?? input.failure ?? (report.deserted ? "nobody reads the report" : undefined)
  const ending = await report.end(stopped)
  const out = to === "-" ? terminal.stderr : terminal.stdout
  const seconds = (performance.now() - start) / 1000
  out.write(
    `${format === "json" ? JSON.stringify(ending, null, 2) : summaryText(ending, seconds, wantsColor(terminal, out))}\n`,
  )
  if (signal.received !== undefined) return signalCodes[signal.received]
  return input.failure === undefined ? exitCodeOf[worstOf(ending)] : exitCode.unusable
}

/** The exit code of lines by the worst of them. A malformed line is what broken JSON is to `check`. */
const exitCodeOf = { ...exitCode, malformed: exitCode.unusable }

/** What shells expect of a command that a signal ended. */
const signalCodes = { SIGINT: 130, SIGTERM: 143 }

type Signal = keyof typeof signalCodes

/** Waits for a wish to end. */
function listen(terminal: Terminal, stop: () => void): { received: Signal | undefined; forget(): void } {
  const listeners = (["SIGINT", "SIGTERM"] as const).map((signal) => {
    const listener = (): void => {
      heard.received = signal
      stop()
    }
    terminal.once?.(signal, listener)
    return () => terminal.off?.(signal, listener)
  })
  const heard = {
    received: undefined as Signal | undefined,
    forget: () => {
      for (const off of listeners) off()
    },
  }
  return heard
}
