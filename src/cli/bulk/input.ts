import { open } from "node:fs/promises"
import { pipeline, Readable } from "node:stream"
import { createGunzip } from "node:zlib"
import { reasonOf } from "../source.js"
import type { Terminal } from "../terminal.js"
import { Unusable } from "../unusable.js"
import { type Block, type BlockLimits, LineBlocks } from "./line-blocks.js"

/** A file that is read from its beginning to its end, unzipped where it is gzip. */
export class Input {
  /** Why it could not be read to its end. */
  failure: string | undefined
  readonly #stream: Readable
  /** Its bytes as they are stored; unknown of a pipe. */
  readonly #size: number | undefined
  #read = 0
  #stopped = false

  private constructor(stream: Readable, size: number | undefined) {
    this.#stream = stream
    this.#size = size
  }

  /** Opens a file, or standard input for `-`. Throws `Unusable` when it cannot be read at all. */
  static async open(file: string, { stdin }: Terminal): Promise<Input> {
    if (file === "-") return new Input(stdin instanceof Readable ? stdin : Readable.from(stdin), undefined)
    try {
      const handle = await open(file)
      const about = await handle.stat()
      if (about.isDirectory()) {
        await handle.close()
        throw Object.assign(new Error(), { code: "EISDIR" })
      }
      return new Input(handle.createReadStream(), about.size || undefined)
    } catch (error) {
      throw new Unusable(`${file} cannot be read: ${reasonOf(error)}`)
    }
  }

  /** How much of it has been read, from 0 to 1; unknown of a pipe. */
  get share(): number | undefined {
    return this.#size === undefined ? undefined : Math.min(1, this.#read / this.#size)
  }

  /** Reads no further. */
  stop(): void {
    this.#stopped = true
    this.#stream.destroy()
  }

  /** Blocks of whole lines. Ends early when it is stopped, and when reading fails, which `failure` then tells. */
  async *blocks(limits: BlockLimits): AsyncGenerator<Block> {
    const lines = new LineBlocks(limits)
    try {
      for await (const chunk of unzipped(this.#counted()))
        for (const block of lines.push(chunk)) {
          if (this.#stopped) return
          yield block
        }
    } catch (error) {
      if (!this.#stopped) this.failure = reasonOf(error)
      return
    }
    if (!this.#stopped) yield* lines.end()
  }

  async *#counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of this.#stream as AsyncIterable<Uint8Array>) {
      this.#read += chunk.length
      yield chunk
    }
  }
}

/** What gzip begins with, and JSON never does. */
const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b

async function* unzipped(source: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  let head: Uint8Array = new Uint8Array(0)
  while (head.length < 2) {
    const next = await source.next()
    if (next.done === true) break
    head = Buffer.concat([head, next.value])
  }
  const whole = startingWith(head, source)
  if (!isGzip(head)) yield* whole
  else yield* pipeline(whole, createGunzip(), () => undefined) as AsyncIterable<Uint8Array>
}

async function* startingWith(head: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield head
  yield* rest
}
