/** Where text is written. */
export interface Output {
  /** `done` is called when it is written, or cannot be. */
  write(text: string | Uint8Array, done?: (error?: Error | null) => void): unknown
  readonly isTTY?: boolean
  readonly columns?: number
}

/** What the command knows of the world: its streams and its environment. */
export interface Terminal {
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean }
  readonly stdout: Output
  readonly stderr: Output
  readonly env: Readonly<Record<string, string | undefined>>
  /** Listens for a wish to end. A second one ends the process. */
  once?(signal: "SIGINT" | "SIGTERM", listener: () => void): unknown
  off?(signal: "SIGINT" | "SIGTERM", listener: () => void): unknown
}

/** Colours where a terminal shows them, or FORCE_COLOR asks for them; never with NO_COLOR (https://no-color.org). */
export function wantsColor({ env, stdout }: Terminal, output: Output = stdout): boolean {
  if (env["NO_COLOR"]) return false
  if (env["FORCE_COLOR"]) return env["FORCE_COLOR"] !== "0"
  return output.isTTY === true && env["TERM"] !== "dumb"
}
