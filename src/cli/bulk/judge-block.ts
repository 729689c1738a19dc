import { isUtf8 } from "node:buffer"
import { type Flaw, scanJson } from "../../json/scan.js"
import { flawText } from "../json-text.js"
import type { Judge } from "../operations.js"
import { Unusable } from "../unusable.js"
import type { Block } from "./line-blocks.js"
import { type LineShape, readerOf } from "./line-shape.js"
import { isPlain, type Malformed, rowOf, type Row } from "./row.js"
import { addLine, emptyTally, type Tally } from "./tally.js"

/** How lines are judged. The operation is bound to its options, and to the facts that all lines share. */
export interface Judging {
  readonly operation: Judge
  readonly shape: LineShape
  /** Whether lines that are plainly accepted have a row too. */
  readonly all: boolean
}

/** What the lines of a block come to, and their rows as NDJSON. */
export interface Judged {
  readonly tally: Tally
  readonly rows: Uint8Array<ArrayBuffer>
}

/** Judges the lines of a block, one after the other. */
export function judgeBlock({ operation, shape, all }: Judging, block: Block): Judged {
  const judge = judgeOf(operation, shape)
  const tally = emptyTally()
  let rows = ""
  let line = block.first
  for (const text of textsOf(block)) {
    const row = judge(text)
    addLine(tally, row)
    if (row !== undefined && (all || !isPlain(row))) rows += `${JSON.stringify(rowOf(line, row))}\n`
    line++
  }
  return { tally, rows: new TextEncoder().encode(rows) }
}

/** Judges one line: a verdict, why there can be none, or nothing for a blank line. */
function judgeOf(operation: Judge, shape: LineShape): (text: string | Malformed) => Row | undefined {
  const read = readerOf(shape)
  return (text) => {
    if (typeof text !== "string") return text
    let value: unknown
    try {
      value = JSON.parse(text)
    } catch {
      return text.trim() === "" ? undefined : { outcome: "malformed", reason: "json", message: whyNoJson(text) }
    }
    try {
      const { request, facts } = read(value)
      return shape.request ? operation.checkRequest(request, facts) : operation.check(request.body, facts)
    } catch (error) {
      if (!(error instanceof Unusable)) throw error
      return { outcome: "malformed", reason: "shape", message: error.message }
    }
  }
}

function whyNoJson(text: string): string {
  const flaw = scanJson(text, {}) as Flaw // it says where, for whatever JSON.parse refuses
  return `it is no JSON: ${flawText(flaw, (offset) => `column ${offset + 1}`)}`
}

const notText: Malformed = { outcome: "malformed", reason: "utf8", message: "it is not UTF-8 text" }

/** The lines as text, each decoded by itself: what is all ASCII stays small. A byte order mark before the first one is left out. */
function* textsOf({ first, lines, bytes, tooLong }: Block): Generator<string | Malformed> {
  if (tooLong !== undefined) {
    yield { outcome: "malformed", reason: "length", message: `it has ${tooLong} bytes: more than a line may have` }
    return
  }
  const buffer = Buffer.from(bytes.buffer)
  const isText = isUtf8(buffer)
  let start = first === 1 && buffer.subarray(0, 3).equals(byteOrderMark) ? 3 : 0
  for (let line = 1; line <= lines; line++) {
    const lineBreak = buffer.indexOf(0x0a, start)
    const end = lineBreak === -1 ? buffer.length : lineBreak
    yield isText || isUtf8(buffer.subarray(start, end)) ? buffer.toString("utf8", start, end) : notText
    start = end + 1
  }
}

const byteOrderMark = Uint8Array.of(0xef, 0xbb, 0xbf)
