import { EventEmitter } from "node:events"
import { mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { MessageChannel } from "node:worker_threads"
import type { StartWorker } from "../../../src/cli/bulk/crew.js"
import { serveBlocks } from "../../../src/cli/bulk/serve-blocks.js"
import type { Cli } from "../../../src/cli/cli.js"
import type { AnyOperation } from "../../../src/cli/operations.js"
import type { AnyForm } from "../../../src/cli/pack.js"
import { run } from "../../../src/cli/run.js"
import { update } from "../parcel.js"

interface World {
  readonly stdin?: string | Uint8Array | Error
  readonly stdinIsTerminal?: boolean
  readonly terminal?: boolean
  readonly columns?: number
  readonly env?: Readonly<Record<string, string>>
  readonly operations?: readonly AnyOperation[]
  readonly argued?: Cli["argued"]
  readonly forms?: readonly AnyForm[]
  /** Where signals are sent to the command. */
  readonly signals?: EventEmitter
  readonly startWorker?: StartWorker
  /** What a write to standard output ends with. */
  readonly writes?: Error
}

const folder = mkdtempSync(join(tmpdir(), "perevir-"))

/** Runs the command in this process, with streams of its own. */
export async function perevir(argv: readonly string[], world: World = {}) {
  const {
    stdin = "",
    stdinIsTerminal = false,
    terminal = false,
    columns,
    env = {},
    operations = [update],
    forms = [],
  } = world
  const { signals = new EventEmitter(), startWorker = besides(operations), writes } = world
  const reasons = world.argued && { argued: world.argued }
  let [out, err] = ["", ""]
  const output = (take: (text: string) => void) => (text: string | Uint8Array, done?: (error?: Error) => void) => {
    take(typeof text === "string" ? text : Buffer.from(text).toString())
    done?.(writes)
  }
  const size = columns === undefined ? {} : { columns }
  const code = await run({ operations, forms, ...reasons, version: "1.2.3", startWorker }, argv, {
    stdin: Object.assign(chunksOf(stdin), { isTTY: stdinIsTerminal }),
    stdout: { write: output((text) => (out += text)), isTTY: terminal, ...size },
    stderr: { write: output((text) => (err += text)), isTTY: terminal, ...size },
    env,
    once: signals.once.bind(signals),
    off: signals.off.bind(signals),
  })
  return { code, out, err }
}

/** A worker in this thread, that takes turns with the others. */
export function besides(operations: readonly AnyOperation[]): StartWorker {
  return (job) => {
    const { port1, port2 } = new MessageChannel()
    serveBlocks(operations, structuredClone(job), port2)
    return Object.assign(port1, { terminate: () => port1.close() })
  }
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
