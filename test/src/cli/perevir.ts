import { mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { AnyOperation } from "../../../src/cli/operations.js"
import { run } from "../../../src/cli/run.js"
import { update } from "../parcel.js"

interface World {
  readonly stdin?: string | Uint8Array | Error
  readonly stdinIsTerminal?: boolean
  readonly terminal?: boolean
  readonly columns?: number
  readonly env?: Readonly<Record<string, string>>
  readonly operations?: readonly AnyOperation[]
}

const folder = mkdtempSync(join(tmpdir(), "perevir-"))

/** Runs the command in this process, with streams of its own. */
export async function perevir(argv: readonly string[], world: World = {}) {
  const { stdin = "", stdinIsTerminal = false, terminal = false, columns, env = {}, operations = [update] } = world
  let [out, err] = ["", ""]
  const size = columns === undefined ? {} : { columns }
  const code = await run({ operations, version: "1.2.3" }, argv, {
    stdin: Object.assign(chunksOf(stdin), { isTTY: stdinIsTerminal }),
    stdout: { write: (text: string) => (out += text), isTTY: terminal, ...size },
    stderr: { write: (text: string) => (err += text) },
    env,
  })
  return { code, out, err }
}

/** Writes a file, and gives its name. */
export function fileOf(content: unknown, name = "input.json"): string {
  const file = join(folder, name)
  const isRaw = typeof content === "string" || content instanceof Uint8Array
  writeFileSync(file, isRaw ? content : JSON.stringify(content))
  return file
}

// Two chunks, so that a character may be cut in half
async function* chunksOf(stdin: string | Uint8Array | Error): AsyncGenerator<Uint8Array> {
  if (stdin instanceof Error) throw stdin
  const bytes = Buffer.from(stdin)
  yield await Promise.resolve(bytes.subarray(0, 9))
  yield bytes.subarray(9)
}
