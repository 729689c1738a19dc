import type { Node, ObjectNode } from "../tree/tree.js"
import type { In } from "../verdict/spot.js"
import type { Change } from "../operation/face.js"
import { Cell } from "./cell.js"
import type { Found } from "../operation/found.js"
import type { Judging } from "./judged.js"
import type { Settings } from "../operation/settings.js"

/** How the cells of one part are judged, and what they found. */
export class CellJudging implements Judging {
  readonly found: Found[] = []
  readonly changes: Change[] = []
  /** Cells whose value is not as it was given; those not yet put together. */
  changed: Cell[] = []
  /** Where, in a shape that contains itself, each container was met. */
  readonly lazy = new Map<object, readonly Cell[]>()
  /** Whether texts stand for numbers and booleans. */
  readonly decodes: boolean
  readonly normalize: boolean
  readonly unknownKeys: Settings["unknownKeys"]

  constructor(
    readonly settings: Settings,
    readonly parts: Readonly<Record<string, ObjectNode>>,
    readonly part: In,
  ) {
    this.decodes = part === "path" || part === "query" || part === "headers"
    this.normalize = part === "facts" || settings.normalize
    this.unknownKeys = part === "facts" || part === "headers" ? "ignore" : settings.unknownKeys
  }

  /** The root of a value to be judged. */
  root(node: Node, given: unknown): Cell {
    return new Cell(this, undefined, "", 0, node, given)
  }

  add(found: Found): void {
    this.found.push(found)
  }

  note(change: Change): void {
    this.changes.push(change)
  }

  fails(node: Node, value: unknown): boolean {
    const trial = new CellJudging(this.settings, this.parts, this.part).root(node, value)
    trial.walk()
    return trial.broken
  }

  elsewhere(name: string, met: In): string | undefined {
    return Object.keys(this.parts).find((other) => other !== met && this.parts[other]?.members.has(name))
  }

  /** The documented spelling of a member's name: header names match without regard to case. */
  documentedName(name: string, node: ObjectNode): string {
    if (this.part !== "headers" || node.members.has(name)) return name
    const lower = name.toLowerCase()
    return [...node.members.keys()].find((documented) => documented.toLowerCase() === lower) ?? name
  }

  /** Puts together what was walked and changed, the innermost first. */
  build(): void {
    const ready = this.changed.filter((cell) => cell.walked).sort((a, b) => b.depth - a.depth)
    this.changed = this.changed.filter((cell) => !cell.walked)
    for (const cell of ready) cell.build()
  }
}
