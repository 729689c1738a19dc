import { read, type Scope } from "../check/reading.js"
import { readText, textOf, whyNothing } from "../check/why-not.js"
import { pathOf, type Place } from "../operation/place.js"
import { fills } from "../operation/focus.js"
import type { Node, PlacedRule, Read, Stand, Tree } from "../tree/tree.js"
import type { ReadThere } from "./explanation.js"
import { shownAt } from "./shown.js"
import type { Cell } from "../check/cell.js"

/** Says what a rule read at a place: by the very reads of the check, with sensitive values taken out. */
export class Reader {
  readonly #rules: ReadonlyMap<string, PlacedRule>
  /** Reads of all elements of a list, which are the same at every place. */
  readonly #lists = new Map<Read, ReadThere>()

  constructor(
    readonly tree: Tree,
    readonly scope: Scope,
    readonly shows: boolean,
  ) {
    this.#rules = new Map(tree.rules.map((rule) => [rule.id, rule]))
  }

  /** What a rule reads at a place: its reads, or for a value rule the value itself. The engine's own rules read none. */
  readsOf(id: string, place: Place): readonly ReadThere[] {
    const rule = this.#rules.get(id)
    if (rule === undefined) return this.tree.valueRules.has(id) ? this.#own(place) : []
    if (rule.kind === "editable") return [this.#there(rule.by, [])]
    const stand = rule.kind === "find" ? rule.stands[0] : standAt(rule.stands, place)
    if (stand === undefined) return []
    const indexes = rule.kind === "find" ? [] : pathOf(place).filter((key) => typeof key === "number")
    return stand.reads.map(([, wanted]) => this.#there(wanted, indexes))
  }

  #own(place: Place): readonly ReadThere[] {
    const { present, typed, value } = place as Partial<Cell>
    if (!present || !typed) return []
    const shown = this.shows ? value : shownAt([this.tree.parts[place.in as "body"]], pathOf(place).map(String), value)
    return [{ read: textOf(place), is: "given", value: shown }]
  }

  #there(wanted: Read, indexes: readonly number[]): ReadThere {
    const isSame = wanted.list && wanted.bound === 0
    const known = isSame ? this.#lists.get(wanted) : undefined
    if (known !== undefined) return known
    const there = this.#read(wanted, indexes)
    if (isSame) this.#lists.set(wanted, there)
    return there
  }

  #read(wanted: Read, indexes: readonly number[]): ReadThere {
    const text = readText(wanted, indexes)
    const reading = read(this.scope, wanted, indexes)
    if (reading === "inapplicable") {
      const { why } = whyNothing(this.scope, wanted, indexes)
      return { read: text, is: why === "invalid" ? "invalid" : "absent" }
    }
    if ("lacks" in reading) return { read: text, is: "unknown", lacks: reading.lacks }
    if (reading.value === undefined) return { read: text, is: "absent" }
    if (this.shows) return { read: text, is: "given", value: reading.value }
    let star = 0
    const filled = wanted.pattern.map((token) =>
      token === "*" && star < wanted.bound ? String(indexes[star++]) : token,
    )
    return { read: text, is: "given", value: shownAt([this.#rootOf(wanted)], filled, reading.value) }
  }

  #rootOf({ source }: Read): Node {
    const { parts, facts, stored } = this.tree
    if (source === "facts") return facts
    if (source === "stored") return facts.members.get(stored ?? "")?.node ?? facts
    return parts[source === "merged" ? "body" : source]
  }
}

function standAt(stands: readonly Stand[], place: Place): Stand | undefined {
  const path = pathOf(place).map(String)
  return stands.find(({ part, pattern }) => part === place.in && fills(path, pattern))
}
