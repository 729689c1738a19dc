import { spawn } from "node:child_process"
import { once } from "node:events"
import { readFileSync } from "node:fs"
import { execPath } from "node:process"
import type { Writable } from "node:stream"
import { root } from "../folders.js"

/** What a run of the built command took: by the clock, of cores, in octets of memory at most; and how many lines it judged. */
export interface CommandRun {
  readonly seconds: number
  readonly cores: number
  readonly peak: number
  readonly lines: number
  readonly rules: Readonly<Record<string, { readonly lines: number; readonly found: number }>>
}

/** Has the built command judge deals out of a file, or those that `write` hands over. */
export async function judgeDeals(
  file: string,
  jobs: number,
  write = (stdin: Writable): Promise<void> => Promise.resolve(void stdin.end()),
): Promise<CommandRun> {
  const args = ["check", "deals.update", "--ndjson", file, "--facts-field", "facts", "--jobs", String(jobs)]
  const start = performance.now()
  const child = spawn(execPath, [`${root}/dist/bin.js`, ...args, "--format", "json"], {
    stdio: ["pipe", "pipe", "inherit"],
  })
  let [peak, cores, summary] = [0, 0, ""]
  child.stdout.on("data", (chunk: Buffer) => (summary += chunk.toString()))
  const watch = setInterval(() => {
    const about = (name: string) => readFileSync(`/proc/${child.pid ?? 0}/${name}`, "utf8")
    try {
      peak = 1024 * Number(/VmHWM:\s+(\d+)/.exec(about("status"))?.[1] ?? peak / 1024)
      const [user = 0, system = 0] = about("stat").split(" ").slice(13, 15).map(Number)
      cores = (user + system) / 100 // it is told in hundredths
    } catch {
      // It has just ended.
    }
  }, 50)
  const ended = once(child, "close")
  await write(child.stdin)
  await ended
  clearInterval(watch)
  const seconds = (performance.now() - start) / 1000
  const { lines, rules } = JSON.parse(summary) as Pick<CommandRun, "lines" | "rules">
  return { seconds, cores, peak, lines, rules }
}
