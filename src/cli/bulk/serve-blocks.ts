import { type Judge, operationOf } from "../operations.js"
import type { Job } from "./crew.js"
import { judgeBlock, type Judged } from "./judge-block.js"
import type { Block } from "./line-blocks.js"

/** The thread's end of the line to who started it: `parentPort` of node:worker_threads. */
interface Port {
  on(event: "message", listener: (block: Block) => void): unknown
  postMessage(judged: Judged, transfer: readonly ArrayBuffer[]): void
}

/** Judges the blocks that come in, in a thread of their own. */
export function serveBlocks(operations: readonly Judge[], job: Job, port: Port): void {
  const operation = operationOf(operations, job.operation).given(job.facts as {}, job.options)
  port.on("message", (block) => {
    const judged = judgeBlock({ ...job, operation }, block)
    port.postMessage(judged, [judged.rows.buffer])
  })
}
