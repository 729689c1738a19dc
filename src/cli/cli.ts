import type { Reason } from "../audit/index.js"
import type { StartWorker } from "./bulk/crew.js"
import type { AnyOperation } from "./operations.js"
import type { AnyForm } from "./pack.js"
import type { Terminal } from "./terminal.js"

/** What every command is given. */
export interface Cli {
  readonly operations: readonly AnyOperation[]
  /** For which reasons an audit's findings in these operations stand. */
  readonly argued?: readonly Reason[]
  /** What fields are called, by operation. One without a form has its members' names. */
  readonly forms: readonly AnyForm[]
  /** The modules that packs of one's own were read from: workers read them too. */
  readonly packs: readonly string[]
  readonly version: string
  readonly startWorker: StartWorker
  readonly terminal: Terminal
  /** Is told the exit code. */
  readonly done: (code: number) => void
}
