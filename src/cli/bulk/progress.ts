import type { Output } from "../terminal.js"

const between = 200
const barWidth = 24

/** How far it has come, for who waits at a terminal. */
export interface Progress {
  readonly lines: number
  /** How much of the input has been read, from 0 to 1; unknown of a pipe. */
  readonly share: number | undefined
}

/** A bar with the rate and the time left, drawn over itself; nothing where the output is no terminal. */
export class ProgressBar {
  readonly #out: Output | undefined
  readonly #start = performance.now()
  #next = this.#start + between

  constructor(out: Output, env: Readonly<Record<string, string | undefined>>) {
    this.#out = out.isTTY === true && env["TERM"] !== "dumb" ? out : undefined
  }

  /** Draws, if it has not just done so. */
  show(progress: Progress): void {
    const now = performance.now()
    if (this.#out === undefined || now < this.#next) return
    this.#next = now + between
    this.#out.write(`\r${progressText(progress, (now - this.#start) / 1000)}\u001b[K`)
  }

  clear(): void {
    this.#out?.write("\r\u001b[K")
  }
}

/** The bar as text, after so many seconds. */
export function progressText({ lines, share }: Progress, seconds: number): string {
  const rate = `${lines.toLocaleString("en-US")} lines  ${Math.round(lines / seconds).toLocaleString("en-US")}/s`
  if (share === undefined || share === 0) return rate
  const full = Math.round(share * barWidth)
  const left = (seconds / share) * (1 - share)
  return `${"█".repeat(full)}${"░".repeat(barWidth - full)} ${Math.floor(share * 100)} %  ${rate}  ${duration(left)} left`
}

function duration(seconds: number): string {
  const whole = Math.ceil(seconds)
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60]
  if (hours > 0) return `${hours} h ${minutes} min`
  return minutes > 0 ? `${minutes} min ${whole % 60} s` : `${whole} s`
}
