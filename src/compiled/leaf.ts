import { judgeRules, judgeValue } from "../check/judge-value.js"
import { Judged } from "../check/judged.js"
import type { Node } from "../tree/tree.js"
import type { At } from "./at.js"
import type { Pass } from "./pass.js"
import { BROKEN, UNREADABLE, WRONG } from "./state.js"

/** Where a member stands among its siblings: their names, or its rank by number. */
export type Rank = readonly string[] | number

/** A value that did not simply pass: judged whole, with all its findings. */
export class Leaf extends Judged {
  declare readonly judging: Pass
  /** What it stands beside: the container as it was given. */
  beside: object | undefined

  /** Whether it stands inside itself. */
  cyclic = false

  constructor(
    pass: Pass,
    parent: At | undefined,
    key: string | number,
    rank: Rank,
    node: Node | undefined,
    given: unknown,
    readonly siblings: readonly string[] = typeof rank === "number" ? [] : rank,
  ) {
    const position = typeof rank === "number" ? rank : rank.indexOf(String(key))
    super(pass, parent, key, position, node, given, node?.sensitive ?? false)
  }

  isBeside(name: string): boolean {
    try {
      const beside = this.beside as Readonly<Record<string, unknown>> | undefined
      return beside !== undefined && Object.hasOwn(beside, name) && beside[name] !== undefined
    } catch {
      return true
    }
  }

  get documented(): string {
    const name = String(this.key)
    return this.in === "headers" ? spelled(this.siblings, name) : name
  }

  isInsideItself(): boolean {
    return this.cyclic
  }

  change(): void {
    this.judging.edit(this)
  }

  spoil(): void {
    this.broken = true
    this.judging.broken++
  }
}

/** The documented spelling of a header. */
export function spelled(names: readonly string[], name: string): string {
  if (names.includes(name)) return name
  const lower = name.toLowerCase()
  return names.find((documented) => documented.toLowerCase() === lower) ?? name
}

/** Judges a value by itself. Gives it as it will be sent, or says what is wrong with it. */
export function leaf(
  pass: Pass,
  node: Node,
  value: unknown,
  parent: At | undefined,
  key: string | number,
  rank: Rank,
): unknown {
  const judged = new Leaf(pass, parent, key, rank, node, value)
  if (value === UNREADABLE) judged.fail("fault")
  else judgeValue(judged)
  return judged.typed ? (judged.broken ? BROKEN : judged.value) : WRONG
}

/** Asks the rules of a container, after all that is inside it: none is asked where something inside is broken. */
export function ofContainer(
  pass: Pass,
  node: Node,
  value: unknown,
  parent: At | undefined,
  key: string | number,
  rank: Rank,
): unknown {
  const judged = new Leaf(pass, parent, key, rank, node, value)
  judgeRules(judged)
  return judged.broken ? BROKEN : value
}
