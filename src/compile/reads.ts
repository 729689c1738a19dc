import type { Pattern, Read, Tree } from "../tree/tree.js"
import type { Outcome } from "./outcome.js"
import { mergingAt } from "../check/overlay.js"
import { nodesAt } from "../tree/places.js"
import { isContainer } from "./places.js"
import type { Slots } from "./slots.js"
import type { Source } from "./source.js"

const text = JSON.stringify
const starsIn = (pattern: Pattern): number => pattern.filter((token) => token === "*").length

/** How one read is written: whether it lets the rule apply, which fact it lacks, what it gives. */
interface ReadCode {
  readonly before: readonly string[]
  readonly applies?: string
  readonly lacks?: string
  readonly value: string
}

/** Writes what rules read. */
export class Reads {
  #locals = 0

  constructor(
    readonly tree: Tree,
    readonly source: Source,
    readonly slots: Slots,
    readonly outcome: Pick<Outcome, "dig">,
  ) {}

  /** One read. `locals` are the slots that are at hand as variables; with `holes` a `?` read that is not valid gives nothing. */
  code({ source: from, pattern, optional, bound, list }: Read, locals: ReadonlySet<string>, holes = false): ReadCode {
    const { source } = this
    if (from === "facts" || from === "stored") return this.#fact(from, pattern, optional, list)
    if (from === "merged") return this.#merged(pattern, optional, locals)
    const slot = this.slots.want(from, pattern, bound).name
    const value = locals.has(slot) ? slot : `c.${slot}`
    if (list)
      return {
        before: [],
        value: `${source.engine("listed")}(${value}, ${String(optional)}, ${starsIn(pattern) - bound})`,
      }
    const isSound = `${source.engine("isSound")}(${value})`
    if (optional && holes && from === "body") return { before: [], value: `(${isSound} ? ${value} : undefined)` }
    const sound = optional
      ? `(${source.engine("isAbsent")}(${value}) || ${source.engine("isSound")}(${value}))`
      : `${source.engine("isSound")}(${value})`
    const plain = optional ? `${source.engine("given")}(${value})` : value
    const isWhole = isContainer(nodesAt(this.tree.parts[from], pattern)) && !pattern.includes("*")
    const built = isWhole ? `${source.engine("sent")}(c, ${plain}, ${text(from)}, ${text(pattern)})` : plain
    if (from === "body") return { before: [], applies: sound, value: built }
    const missing = `c.request.${from} === undefined`
    return {
      before: [],
      applies: `(${missing} ? c.whole : ${sound})`,
      lacks: `${missing} && ${text(from)}`,
      value: built,
    }
  }

  #fact(from: "facts" | "stored", pattern: Pattern, optional: boolean, list: boolean): ReadCode {
    const { source, tree } = this
    const [name, ...rest] =
      from === "stored" ? [tree.stored as string, ...pattern] : (pattern as readonly [string, ...string[]])
    const isStored = name === tree.stored
    const known = isStored ? "K.stored" : `K.facts[${text(name)}]`
    const lacks = `${known} === undefined && ${text(name)}`
    const nullIsAbsent = from === "stored"
    if (list)
      return {
        before: [],
        lacks,
        value: `${source.engine("gather")}(${known}, ${text(rest)}, ${String(optional)}, ${String(nullIsAbsent)})`,
      }
    if (rest.length === 0 && from === "facts") return { before: [], lacks, value: known }
    const local = `a${(this.#locals++).toString(36)}`
    const before = [`const ${local} = ${this.outcome.dig(known, rest, nullIsAbsent)}`]
    if (optional) return { before, lacks, value: local }
    return { before, applies: `(${known} === undefined || ${local} !== undefined)`, lacks, value: local }
  }

  #merged(pattern: Pattern, optional: boolean, locals: ReadonlySet<string>): ReadCode {
    const { source, tree } = this
    if (pattern.includes("*"))
      throw new Error(
        `merged/${pattern.join("/")} goes through a list, which replaces and does not merge: read body/… or stored/…`,
      )
    const slot = this.slots.want("body", pattern, 0).name
    const value = locals.has(slot) ? slot : `c.${slot}`
    const nodes = nodesAt(tree.parts.body, pattern)
    const merging = mergingAt(tree.parts.body, pattern)
    const absent = `${source.engine("isAbsent")}(${value})`
    // What does not merge is not laid over anything: null where an object may stand.
    const stands =
      merging === 0
        ? `${absent} && `
        : nodes.every(({ kind }) => kind === "object")
          ? ""
          : `(${absent} || ${source.engine("isObject")}(${value})) && `
    const lacks = `${stands}K.stored === undefined && ${text(tree.stored)}`
    const local = `a${(this.#locals++).toString(36)}`
    const stored = this.outcome.dig("K.stored", pattern, true)
    const laid =
      merging === 0
        ? `${absent} ? ${stored} : ${value}`
        : `${source.engine("overlaid")}(${source.engine("sent")}(c, ${source.engine("given")}(${value}), "body", ${text(pattern)}), ${stored}, ${text(merging)})`
    const sound = `(${absent} || ${source.engine("isSound")}(${value}))`
    const before = [
      `const ${local} = ${sound} && (${lacks.split(" && ").slice(0, -1).join(" && ")}) ? undefined : ${laid}`,
    ]
    const applies = optional
      ? sound
      : `${sound} && ((${lacks.split(" && ").slice(0, -1).join(" && ")}) || ${local} !== undefined)`
    return { before, applies, lacks: lacks, value: local }
  }
}
