/** Some whole lines of a file, as bytes; or the one line that is too long to be read. */
export interface Block {
  /** The number of its first line, from 1. */
  readonly first: number
  readonly lines: number
  /** The lines with their line breaks; empty where the one line is too long. */
  readonly bytes: Uint8Array<ArrayBuffer>
  /** How many bytes the line has that is too long. */
  readonly tooLong?: number
}

/** How large a block grows, whatever comes first, and how many bytes a line may have. */
export interface BlockLimits {
  readonly bytes: number
  readonly lines: number
  readonly line: number
}

const lineBreak = 0x0a

/**
 * Cuts bytes into blocks of whole lines. Where it cuts depends on the bytes alone, not on the chunks that they come in. It keeps no
 * more than a block and a line: what is longer than a line may be is counted and dropped.
 */
export class LineBlocks {
  readonly #limits: BlockLimits
  #first = 1
  #lines = 0
  /** The whole lines of the block, then what there is of the next. */
  #pieces: Uint8Array[] = []
  #bytes = 0
  #lineBytes = 0

  constructor(limits: BlockLimits) {
    this.#limits = limits
  }

  /** Takes a chunk; gives the blocks that it completes. */
  push(chunk: Uint8Array): readonly Block[] {
    const done: Block[] = []
    let start = 0
    for (let end = chunk.indexOf(lineBreak); end !== -1; end = chunk.indexOf(lineBreak, start)) {
      this.#take(chunk.subarray(start, end + 1), done)
      this.#endLine(1, done)
      start = end + 1
    }
    if (start < chunk.length) this.#take(chunk.subarray(start), done)
    return done
  }

  /** Gives what is left at the end. A last line needs no line break. */
  end(): readonly Block[] {
    const done: Block[] = []
    if (this.#lineBytes > 0) this.#endLine(0, done)
    this.#flush(done)
    return done
  }

  #take(piece: Uint8Array, done: Block[]): void {
    const before = this.#lineBytes
    this.#lineBytes += piece.length
    if (!this.#isTooLong(piece.at(-1) === lineBreak ? 1 : 0)) this.#pieces.push(piece)
    else if (before <= this.#limits.line) this.#drop(before, done)
  }

  /** Goes without the line that proves too long. */
  #drop(taken: number, done: Block[]): void {
    for (let rest = taken; rest > 0;) rest -= this.#pieces.pop()?.length ?? rest
    this.#flush(done)
  }

  #endLine(breakBytes: number, done: Block[]): void {
    const length = this.#lineBytes - breakBytes
    this.#lineBytes = 0
    if (length > this.#limits.line) {
      this.#flush(done)
      done.push({ first: this.#first, lines: 1, bytes: new Uint8Array(0), tooLong: length })
      this.#first++
      return
    }
    this.#lines++
    this.#bytes += length + breakBytes
    if (this.#bytes >= this.#limits.bytes || this.#lines >= this.#limits.lines) this.#flush(done)
  }

  #isTooLong(breakBytes: number): boolean {
    return this.#lineBytes - breakBytes > this.#limits.line
  }

  #flush(done: Block[]): void {
    if (this.#lines > 0) done.push({ first: this.#first, lines: this.#lines, bytes: joined(this.#pieces, this.#bytes) })
    this.#first += this.#lines
    this.#pieces = []
    this.#lines = 0
    this.#bytes = 0
  }
}

/** One copy of its own memory, which can be handed over to another thread. */
function joined(pieces: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}
