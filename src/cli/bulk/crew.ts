import type { Options } from "../../verdict/options.js"
import type { Judged } from "./judge-block.js"
import type { Block } from "./line-blocks.js"
import type { LineShape } from "./line-shape.js"

/** What a worker is told before it starts: plain data, which can be handed to a thread. */
export interface Job {
  /** Packs of one's own, by the files that they are read from. */
  readonly packs: readonly string[]
  readonly operation: string
  readonly options: Options<never>
  /** The facts that all lines share. */
  readonly facts: unknown
  readonly shape: LineShape
  readonly all: boolean
  /** How many bytes a line may have. */
  readonly longestLine: number
}

/** A worker: `Worker` of node:worker_threads is one. It answers blocks in the order in which they came. */
export interface Hand {
  postMessage(block: Block, transfer: readonly ArrayBuffer[]): void
  on(event: "message", listener: (judged: Judged) => void): unknown
  on(event: "error", listener: (error: Error) => void): unknown
  terminate(): unknown
}

export type StartWorker = (job: Job) => Hand

/** A worker with those who wait for its answers, in their order. */
interface Member {
  readonly hand: Hand
  readonly waiting: { readonly resolve: (judged: Judged) => void; readonly reject: (error: Error) => void }[]
}

/** Blocks that are judged or wait, for each worker: one at work, one at hand. What is further ahead is not read yet. */
const blocksAhead = 2

/** Workers that judge blocks side by side. They start when there is something to judge. */
export class Crew {
  readonly #members: Member[] = []
  #broken: Error | undefined

  constructor(
    private readonly start: StartWorker,
    private readonly job: Job,
    private readonly jobs: number,
  ) {}

  /** Judges blocks, and gives what they come to in their order. Takes no more of them than it has hands for. */
  async *judge(blocks: AsyncIterable<Block>): AsyncGenerator<Judged> {
    while (this.#members.length < this.jobs) this.#members.push(this.#hired())
    const ahead: Promise<Judged>[] = []
    for await (const block of blocks) {
      ahead.push(this.#judged(block))
      if (ahead.length >= this.#members.length * blocksAhead) yield await (ahead.shift() as Promise<Judged>)
    }
    for (const judged of ahead) yield await judged
  }

  dismiss(): void {
    for (const { hand } of this.#members) hand.terminate()
  }

  #hired(): Member {
    const waiting: Member["waiting"] = []
    const hand = this.start(this.job)
    hand.on("message", (judged) => waiting.shift()?.resolve(judged))
    hand.on("error", (error) => {
      this.#broken = error
      for (const { reject } of waiting.splice(0)) reject(error)
    })
    return { hand, waiting }
  }

  #judged(block: Block): Promise<Judged> {
    if (this.#broken !== undefined) throw this.#broken
    const least = Math.min(...this.#members.map(({ waiting }) => waiting.length))
    const { hand, waiting } = this.#members.find((one) => one.waiting.length === least) as Member
    const judged = new Promise<Judged>((resolve, reject) => {
      waiting.push({ resolve, reject })
    })
    judged.catch(() => undefined) // it is awaited later, in its turn
    hand.postMessage(block, [block.bytes.buffer])
    return judged
  }
}
