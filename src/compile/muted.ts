import type { Node, Pattern, Tree } from "../tree/tree.js"
import { isLeaf } from "./leaf.js"

/** As many as an integer has bits, the sign left alone. */
const most = 31

/**
 * The rules about one value that need not be asked when they are off: a warning, since it makes no value invalid; an error where no
 * rule that is on reads the value. Each has a bit.
 */
export class Muted {
  readonly #readers = new Map<string, Set<string>>()
  readonly #always = new Set<string>()
  /** Some container of the body has rules of its type, or is one of several variants. */
  nested = false

  constructor(readonly tree: Tree) {
    for (const [part, node] of Object.entries(tree.parts)) this.#collect(node, part, [], false, new Set())
    for (const id of this.#always) this.#readers.delete(id)
  }

  /** The rule's bit; nothing when it is always asked. */
  bit(id: string): number | undefined {
    const index = [...this.#readers.keys()].indexOf(id)
    return index < 0 || index >= most ? undefined : 1 << index
  }

  /** The rules by bit, each with those that read what it judges. */
  get text(): string {
    return JSON.stringify([...this.#readers].slice(0, most).map(([id, readers]) => [id, ...readers]))
  }

  /** `matters`: whether something else depends on a value's being valid: a rule of the container, the choice of a variant. */
  #collect(node: Node, part: string, pattern: Pattern, matters: boolean, seen: Set<Node>): void {
    if (seen.has(node)) return
    const inside = (child: Node, key: string): void =>
      this.#collect(child, part, [...pattern, key], matters || node.rules.length > 0, new Set([...seen, node]))
    if (!isLeaf(node) && (node.rules.length > 0 || node.kind === "union")) this.nested = true
    for (const { id, about } of node.rules) {
      if (matters && about.severity !== "warning") this.#always.add(id)
      const readers = this.#readers.get(id) ?? new Set<string>()
      this.#readers.set(id, readers)
      if (about.severity !== "warning") for (const reader of this.#readersOf(part, pattern)) readers.add(reader)
    }
    if (node.kind === "object") {
      for (const member of node.members.values()) inside(member.node, member.name)
      if (node.rest) inside(node.rest, "*")
    } else if (node.kind === "list")
      for (const one of [...node.elements, ...(node.rest ? [node.rest] : [])]) inside(one, "*")
    else if (node.kind === "union")
      for (const one of node.variants) this.#collect(one, part, pattern, true, new Set([...seen, node]))
    else if (node.kind === "lazy") this.#collect(node.node(), part, pattern, true, new Set([...seen, node]))
  }

  /** The rules that stand at a value or read it, or what it is in: those that stand at a container ask no more than its type. */
  #readersOf(part: string, place: Pattern): readonly string[] {
    const covers = (source: string, pattern: Pattern): boolean =>
      (source === part || (source === "merged" && part === "body")) &&
      pattern.every((token, depth) => depth < place.length && token === place[depth])
    return this.tree.rules
      .filter(
        ({ kind, stands }) =>
          kind !== "editable" &&
          stands.some(
            (stand) =>
              (stand.pattern.length === place.length && covers(stand.part, stand.pattern)) ||
              stand.reads.some(([, { source, pattern }]) => covers(source, pattern)),
          ),
      )
      .map(({ id }) => id)
  }
}
