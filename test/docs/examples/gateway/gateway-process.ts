import { spawn } from "node:child_process"
import { once } from "node:events"

/** A gateway in a process of its own. */
export interface GatewayProcess {
  /** Where it listens, as soon as it does; undefined when it ended before. */
  readonly url: Promise<string | undefined>
  /** All that it has written. */
  readonly output: () => string
  /** Ends it: wherever it is (SIGKILL), or when it has finished what it is at (SIGTERM). Answers its exit code. */
  readonly end: (signal: "SIGKILL" | "SIGTERM") => Promise<number | null>
}

/** Starts the joined gateway; its environment says where the database and the upstreams are. */
export function startGateway(file: string, environment: Readonly<Record<string, string>>): GatewayProcess {
  const env = { PATH: process.env["PATH"], PORT: "0", ...environment }
  const child = spawn(process.execPath, [file], { env, stdio: ["ignore", "pipe", "pipe"] })
  let output = ""
  const ended = once(child, "close")
  const url = new Promise<string | undefined>((resolve) => {
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text: string) => {
        output += text
        const listening = /"listening":"([^"]+)"/.exec(output)?.[1]
        if (listening !== undefined) resolve(listening)
      })
    void ended.then(() => resolve(undefined))
  })
  const end = async (signal: "SIGKILL" | "SIGTERM") => {
    child.kill(signal)
    await ended
    return child.exitCode
  }
  return { url, output: () => output, end }
}
