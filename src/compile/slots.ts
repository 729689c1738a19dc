import type { Pattern, Stand, Tree } from "../tree/tree.js"

const isStar = (token: string): boolean => token === "*"
const starsIn = (pattern: Pattern): number => pattern.filter(isStar).length
const keyOf = (part: string, pattern: Pattern): string => [part, ...pattern].join("\u0000")

/** Where compiled code keeps one value while it walks a request. */
export interface Slot {
  readonly name: string
  readonly part: string
  readonly pattern: Pattern
  /** How many stars are bound where it holds: it is set anew for each of their elements. */
  readonly level: number
  /** It gathers, element by element, what stands at its pattern in each. */
  readonly gathers: boolean
}

/** The values that rules need of a request, each kept where its element is walked. */
export class Slots {
  readonly #byKey = new Map<string, Slot>()
  readonly all: Slot[] = []

  constructor(tree: Tree) {
    for (const rule of tree.rules) {
      if (rule.kind === "editable") continue
      for (const stand of rule.stands) {
        this.want(stand.part, stand.pattern, rule.kind === "find" ? 0 : starsIn(stand.pattern))
        for (const [, read] of stand.reads) {
          const part = read.source === "merged" ? "body" : read.source
          if (part !== "facts" && part !== "stored") this.want(part, read.pattern, read.bound)
        }
      }
    }
  }

  /** The slot that holds, at a level, what stands at a pattern: lists inside lists for the stars that the level leaves. */
  want(part: string, pattern: Pattern, level: number): Slot {
    const key = `${keyOf(part, pattern)}\u0000${level}`
    const known = this.#byKey.get(key)
    if (known !== undefined) return known
    const gathers = starsIn(pattern) > level
    const slot = { name: `s${this.all.length.toString(36)}`, part, pattern, level, gathers }
    this.#byKey.set(key, slot)
    this.all.push(slot)
    if (gathers) this.want(part, pattern, level + 1)
    return slot
  }

  /** The slot of the very place. */
  at(part: string, place: Pattern): Slot | undefined {
    return this.#byKey.get(`${keyOf(part, place)}\u0000${starsIn(place)}`)
  }

  /** The gathers that a list fills, and from what. */
  gathersAt(part: string, list: Pattern): readonly { readonly into: Slot; readonly from: Slot }[] {
    const level = starsIn(list)
    return this.all
      .filter((slot) => slot.gathers && slot.part === part && slot.level === level)
      .filter(
        ({ pattern }) => pattern.findIndex((token, index) => isStar(token) && index >= list.length) === list.length,
      )
      .filter(({ pattern }) => list.every((token, index) => token === pattern[index]))
      .map((into) => ({ into, from: this.want(part, into.pattern, level + 1) }))
  }

  /**
   * The slots that are set anew where a container is entered. What is to be a member of it is missing until it is met; what is deeper has no
   * container yet.
   */
  entered(part: string, place: Pattern): readonly (readonly [slot: Slot, isMember: boolean])[] {
    return this.inside(part, place)
      .filter(({ pattern }) => pattern[place.length] !== "*")
      .map((slot) => [slot, slot.gathers || slot.pattern.length === place.length + 1])
  }

  /** The slots strictly inside a place, up to the next list. */
  inside(part: string, place: Pattern): readonly Slot[] {
    const level = starsIn(place)
    return this.all.filter(
      (slot) =>
        slot.part === part &&
        slot.level === level &&
        slot.pattern.length > place.length &&
        place.every((token, index) => token === slot.pattern[index]),
    )
  }
}

/** Whether a rule can be asked where its element is walked: nothing that it reads stands outside of that element. */
export function isLocal({ part, pattern, reads }: Stand): boolean {
  const level = starsIn(pattern)
  return reads.every(
    ([, { source, bound }]) => source === "facts" || source === "stored" || (source === part && bound === level),
  )
}
