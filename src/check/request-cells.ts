import type { Tree } from "../tree/tree.js"
import type { Part } from "../verdict/spot.js"
import type { Cell } from "./cell.js"
import { CellJudging } from "./judging.js"
import type { Settings } from "../operation/settings.js"

/** The parts of a request that were given. In `check` there is a body only; `whole` says that a part left out is lacking. */
export class RequestCells {
  readonly judgings: Readonly<Partial<Record<Part, CellJudging>>>
  readonly roots: Readonly<Partial<Record<Part, Cell>>>

  constructor(
    readonly tree: Tree,
    settings: Settings,
    request: Readonly<Partial<Record<Part, unknown>>>,
    readonly whole: boolean,
  ) {
    const judgings: Partial<Record<Part, CellJudging>> = {}
    const roots: Partial<Record<Part, Cell>> = {}
    for (const part of ["path", "query", "headers", "body"] as const) {
      if (part !== "body" && request[part] === undefined) continue
      const judging = new CellJudging(settings, tree.parts, part)
      judgings[part] = judging
      roots[part] = judging.root(tree.parts[part], request[part])
    }
    this.judgings = judgings
    this.roots = roots
  }

  /** Judges all that was given. */
  walk(): void {
    for (const cell of Object.values(this.roots)) cell.walk()
  }
}
