import type { ObjectNode, Pattern, Tree } from "../tree/tree.js"
import { describe } from "./leaf.js"
import type { Source } from "./source.js"
import type { Where } from "./where.js"

const keyOf = (pattern: Pattern): string => pattern.join("\u0000")

/** Writes how state tables are asked about the members of an object. */
export class Tables {
  readonly #editable: ReadonlySet<string>
  /** The containers of members that a state table opens or closes, in the order of their numbers. */
  readonly containers: Pattern[] = []

  constructor(
    readonly tree: Tree,
    readonly source: Source,
  ) {
    this.#editable = new Set(
      tree.rules.flatMap((rule) => (rule.kind === "editable" ? rule.stands.map(({ pattern }) => keyOf(pattern)) : [])),
    )
  }

  /** Whether a table speaks of a member. */
  has(part: string, member: Pattern): boolean {
    return part === "body" && this.#editable.has(keyOf(member))
  }

  number(container: Pattern): number {
    const known = this.containers.findIndex((other) => keyOf(other) === keyOf(container))
    return known < 0 ? this.containers.push(container) - 1 : known
  }

  /** Asks whether a member may be sent; nothing where the tables speak of none. */
  asked({ members }: ObjectNode, { part, pattern, hidden }: Where, here: string, names: string): string {
    const nodes = [...members.values()].map(({ name, node }) =>
      this.has(part, [...pattern, name]) ? describe(node, this.source, hidden, "all") : "0",
    )
    if (nodes.every((node) => node === "0")) return ""
    const number = this.number(pattern)
    const all = this.source.constant("d", `[${nodes.join(", ")}]`)
    return `${this.source.engine("editable")}(c, ${all}, x, ${here}, m, ${names}, ${number})`
  }

  /** True where every table lets a member be sent. `name` is code that gives its name. */
  open(part: string, member: Pattern, name: string): string | undefined {
    if (!this.has(part, member)) return undefined
    return `(!c.rows || ${this.source.engine("isOpen")}(c.rows, ${this.number(member.slice(0, -1))}, ${name}))`
  }
}
