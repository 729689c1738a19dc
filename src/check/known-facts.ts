import type { Tree } from "../tree/tree.js"
import type { Cell } from "./cell.js"
import { CellJudging } from "./judging.js"
import type { Settings } from "../operation/settings.js"

/** The facts that the caller gave, judged once. A broken fact counts as lacking, and is an issue. */
export class KnownFacts {
  readonly judging: CellJudging
  readonly root: Cell

  constructor(
    readonly tree: Tree,
    settings: Settings,
    readonly given: unknown,
  ) {
    this.judging = new CellJudging(settings, {}, "facts")
    this.root = this.judging.root(tree.facts, given === undefined ? {} : given)
    this.root.walk()
    for (const { name, from } of tree.looked) if (from !== undefined) this.#expectAgreement(name, from)
  }

  /** A fact that was given and is whole, by itself or inside the stored object. */
  fact(name: string): Cell | undefined {
    const own = whole(this.root.member(name))
    const from = this.tree.looked.find((fact) => fact.name === name)?.from
    return own ?? (from === undefined || this.root.member(name)?.present ? undefined : this.#held(from))
  }

  /** The stored object, if it was given and is whole. */
  get stored(): Cell | undefined {
    return this.tree.stored === undefined ? undefined : whole(this.root.member(this.tree.stored))
  }

  #held(name: string): Cell | undefined {
    const cell = this.tree.stored === undefined ? undefined : whole(this.root.member(this.tree.stored)?.member(name))
    return cell?.value === null ? undefined : cell
  }

  #expectAgreement(name: string, from: string): void {
    const own = whole(this.root.member(name))
    const held = this.#held(from)
    if (own !== undefined && held !== undefined && own.value !== held.value)
      own.fail("fact", () => ({ contradicts: `/${String(this.tree.stored)}/${from}` }))
  }
}

function whole(cell: Cell | undefined): Cell | undefined {
  return cell?.present && cell.typed && !cell.broken ? cell : undefined
}
