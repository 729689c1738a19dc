import { parsePointer, toPointer } from "../pointer.js"
import type { CheckRule, EditableRule, FindRule, Pattern, PlacedRule, Stand, Tree } from "../tree/tree.js"
import type { Outcome } from "./outcome.js"
import { nodesAt } from "../tree/places.js"
import { isContainer, isHidden } from "./places.js"
import { Reads } from "./reads.js"
import { isLocal, type Slots } from "./slots.js"
import type { Source } from "./source.js"

const text = JSON.stringify
const starsIn = (pattern: Pattern): number => pattern.filter((token) => token === "*").length

/** Writes the rules of an operation: those of an element where it is walked, all others after the walk. */
export class Rules {
  readonly #records = new Map<string, string>()
  readonly #reads: Reads

  constructor(
    readonly tree: Tree,
    readonly source: Source,
    readonly slots: Slots,
    readonly outcome: Outcome,
  ) {
    this.#reads = new Reads(tree, source, slots, outcome)
  }

  /** The rules asked at an element of a list. `here` is the list's place, `i` the index. */
  atElement(element: Pattern, here: string): readonly string[] {
    const level = starsIn(element)
    const stands = this.tree.rules.flatMap((rule) =>
      rule.kind === "check" ? rule.stands.map((stand) => ({ rule, stand })) : [],
    )
    const own = stands.filter(
      ({ stand: { part, pattern } }) =>
        part === "body" && starsIn(pattern) === level && element.every((token, index) => token === pattern[index]),
    )
    const place = (pattern: Pattern): string =>
      this.#below(`${this.source.engine("at")}(${here}, i, i)`, element, pattern)
    const lines = own.map(({ rule, stand }) => {
      if (isLocal(stand)) return this.#asked(rule, stand, place(stand.pattern))
      const kept = this.#outer(rule, stand)
      const values = kept.slots.map((slot) => `c.${slot}`).join(", ")
      return `(c.${kept.queue} ??= []).push([${this.outcome.place(place(stand.pattern))}${values === "" ? "" : `, ${values}`}])`
    })
    return lines.length === 0 ? [] : ["const K = c.known", "if (K) {", "const q = !c.settings.mutes;", ...lines, "}"]
  }

  /** The rules asked after the walk. */
  afterWalk(): readonly string[] {
    return this.tree.rules.flatMap((rule): readonly string[] => {
      if (rule.kind === "editable") return []
      if (rule.kind === "find") return [this.#found(rule)]
      return rule.stands.map((stand, index) => this.#afterWalk(rule, stand, index))
    })
  }

  /** The queues of elements that wait for what stands outside of them. */
  get queues(): readonly string[] {
    return [...this.#queues.values()].map(({ queue }) => queue)
  }

  readonly #queues = new Map<Stand, { readonly queue: string; readonly slots: readonly string[] }>()

  #outer(rule: CheckRule, stand: Stand): { readonly queue: string; readonly slots: readonly string[] } {
    const known = this.#queues.get(stand)
    if (known !== undefined) return known
    const level = starsIn(stand.pattern)
    const inner = stand.reads
      .filter(([, { source, bound }]) => source === "body" && bound === level)
      .map(([, { pattern, bound }]) => this.slots.want("body", pattern, bound).name)
    const own = this.slots.want("body", stand.pattern, level).name
    const kept = { queue: `q${this.#queues.size.toString(36)}`, slots: [...new Set([own, ...inner])] }
    this.#queues.set(stand, kept)
    return kept
  }

  #afterWalk(rule: CheckRule, stand: Stand, index: number): string {
    const { source } = this
    const record = this.record(rule)
    if (starsIn(stand.pattern) > 0) {
      if (isLocal(stand)) return ""
      const { queue, slots } = this.#outer(rule, stand)
      const values = slots.map((slot) => `, ${slot}`).join("")
      const code = this.#asked(rule, stand, "place", new Set(slots))
      return `if (c.${queue}) for (const [place${values}] of c.${queue}) { ${code} }`
    }
    const code = this.#asked(rule, stand, this.#placeOf(stand))
    if (stand.part === "body") return code
    const elsewhere = `${source.engine("placeAt")}(${text(stand.part)}, ${text(stand.pattern)})`
    const factsOnly = stand.reads.every(([, { source }]) => source === "facts" || source === "stored")
    const without = !factsOnly
      ? `if (c.whole) ${this.outcome.lack(record, elsewhere, [text(stand.part)])}`
      : index === 0
        ? this.#asked(rule, stand, elsewhere, undefined, false)
        : ""
    return `if (c.request.${stand.part} !== undefined) { ${code} }${without === "" ? "" : ` else { ${without} }`}`
  }

  /** One rule asked at one place. */
  #asked(rule: CheckRule, stand: Stand, place: string, locals: ReadonlySet<string> = new Set(), there = true): string {
    const { source } = this
    const record = this.record(rule)
    const own = this.slots.want(stand.part, stand.pattern, starsIn(stand.pattern)).name
    const here = locals.has(own) ? own : `c.${own}`
    const container = isContainer(nodesAt(this.tree.parts[stand.part], stand.pattern))
    const isThere = `${source.engine(container ? "isTyped" : "isSound")}(${here})`
    const present = stand.mayBeMissing ? `(${here} === undefined || ${isThere})` : isThere
    const reads = stand.reads.map(([name, read]) => ({ name, ...this.#reads.code(read, locals) }))
    const values = `{ ${reads.map(({ name, value }) => `${text(name)}: ${value}`).join(", ")} }`
    const params = rule.params && `${source.refer(rule.params, `the params of ${rule.id}`)}(g)`
    const failed = this.outcome.fail(record, place, params, this.#hidden(stand))
    const check = `const g = ${values}; if (!${source.refer(rule.check, `the check of ${rule.id}`)}(g)) ${failed}`
    const lacks = [...new Set(reads.flatMap(({ lacks }) => lacks ?? []))]
    const judged =
      lacks.length === 0
        ? check
        : `if (${lacks.join(" || ")}) ${this.outcome.lack(record, place, lacks)}; else { ${check} }`
    const applies = reads.flatMap(({ applies }) => applies ?? [])
    const asked = [
      ...reads.flatMap(({ before }) => before),
      applies.length === 0 ? judged : `if (${applies.join(" && ")}) { ${judged} }`,
    ].join("; ")
    const given = `${source.engine("given")}(${here})`
    const when = rule.when
      ? `if (${source.refer(rule.when, `\`when\` of ${rule.id}`)}(${there ? given : "undefined"})) { ${asked} }`
      : asked
    const on = `(q || ${source.engine("isOn")}(c, ${record}))`
    return `if (${there ? `${present} && ` : ""}${on}) ${this.outcome.guard(record, place, `{ ${when} }`)}`
  }

  #found(rule: FindRule): string {
    const { source } = this
    const [first] = rule.stands as readonly [Stand, ...Stand[]]
    // A `?` read that is not valid is a hole, as it is in a list: the rule still judges the other places.
    const reads = first.reads.map(([name, read]) => ({ name, ...this.#reads.code(read, new Set(), true) }))
    const values = `{ values: { ${reads.map(({ name, value }) => `${text(name)}: ${value}`).join(", ")} } }`
    const lacks = [...new Set(reads.flatMap(({ lacks }) => lacks ?? []))]
    const applies = reads.flatMap(({ applies }) => applies ?? [])
    const lines = [
      ...reads.flatMap(({ before }) => before),
      ...(applies.length === 0 ? [] : [`if (!(${applies.join(" && ")})) return undefined`]),
      ...(lacks.length === 0
        ? []
        : [`if (${lacks.join(" || ")}) return { lacks: [${lacks.join(", ")}].filter(Boolean) }`]),
      `return ${values}`,
    ]
    const places = rule.stands.map(({ part, pattern }) => `c.${this.slots.want(part, pattern, 0).name}`)
    const record = this.#finder(rule)
    const asked = this.outcome.find(record, `[${places.join(", ")}]`, `() => { ${lines.join("; ")} }`)
    return `if (q || ${source.engine("isOn")}(c, ${record})) { ${asked} }`
  }

  /** A rule as the engine's part of compiled code takes it. */
  record(rule: PlacedRule): string {
    const known = this.#records.get(rule.id)
    if (known !== undefined) return known
    const { id, rank, about } = rule
    const more = `${about.fix ? `, fix: ${text(about.fix)}` : ""}${about.reveals ? `, reveals: ${text(about.reveals)}` : ""}`
    const made = this.source.constant("o", `{ id: ${text(id)}, rank: ${rank}${more} }`)
    this.#records.set(id, made)
    return made
  }

  #finder(rule: FindRule): string {
    const { source, tree } = this
    const stands = rule.stands.map((stand) => {
      const container = isContainer(nodesAt(tree.parts[stand.part], stand.pattern))
      return `{ part: ${text(stand.part)}, pattern: ${text(stand.pattern)}, ranks: ${text(this.#ranks(stand))}, mayBeMissing: ${String(stand.mayBeMissing)}, container: ${String(container)}, sensitive: ${String(this.#hidden(stand))} }`
    })
    const when = rule.when ? `when: ${source.refer(rule.when, `\`when\` of ${rule.id}`)}, ` : ""
    const find = source.refer(rule.find, `\`find\` of ${rule.id}`)
    return source.constant("o", `{ ...${this.record(rule)}, ${when}find: ${find}, stands: [${stands.join(", ")}] }`)
  }

  /** A state table. `containers` are those that its members stand in, by number. */
  table(rule: EditableRule, containers: readonly Pattern[]): string {
    const { source } = this
    const all = rule.stands.map(({ pattern }) => toPointer(pattern))
    const rows = [...rule.open].map(([state, open]) => {
      const lists = containers.map((container) =>
        [...open]
          .filter((leaf) => leaf.startsWith(`${toPointer(container)}/`))
          .map((leaf) => parsePointer(leaf).slice(container.length)),
      )
      const names = lists.map((paths) => paths.filter((path) => path.length === 1).flat())
      return `${text(state)}: ${all.every((leaf) => open.has(leaf)) ? "true" : text(names)}`
    })
    const by = this.#reads.code(rule.by, new Set())
    const code = `(K) => { ${[...by.before, `return ${by.value}`].join("; ")} }`
    const fact = (by.lacks ?? "").split(" && ").at(-1) ?? '""'
    return source.constant(
      "w",
      `{ ...${this.record(rule)}, by: ${code}, fact: ${fact}, required: ${text(this.#requiredOf(rule))}, rows: { ${rows.join(", ")} } }`,
    )
  }

  #requiredOf({ stands }: EditableRule): readonly string[] {
    const isRequired = ({ part, pattern }: Stand): boolean =>
      nodesAt(this.tree.parts[part], pattern.slice(0, -1)).some(
        (node) => node.kind === "object" && node.members.get(pattern.at(-1) ?? "")?.required,
      )
    return stands.filter(isRequired).map(({ pattern }) => toPointer(pattern))
  }

  /** Where the rules stand and what they read of the request, for `checkField` and fixes. */
  stands(): string {
    const rules = this.tree.rules.flatMap((rule) => {
      if (rule.kind === "editable") return []
      const stands = rule.stands.map(({ part, pattern, reads }) => {
        const own = reads.flatMap(([, { source, pattern, bound }]) => {
          if (source === "facts" || source === "stored") return []
          return [[source === "merged" ? "body" : source, toPointer(pattern), bound]]
        })
        return `{ at: ${text([part, toPointer(pattern)])}, reads: ${text(own)}${rule.kind === "find" ? ", whole: true" : ""} }`
      })
      return [`${text(rule.id)}: [${stands.join(", ")}]`]
    })
    return `{ ${rules.join(", ")} }`
  }

  #hidden({ part, pattern }: Stand): boolean {
    return isHidden(this.tree.parts[part], pattern)
  }

  #placeOf(stand: Stand): string {
    const { source } = this
    const ranks = this.#ranks(stand)
    return stand.pattern.reduce(
      (parent, token, index) => `${source.engine("at")}(${parent}, ${text(token)}, ${ranks[index] ?? 0})`,
      source.constant("p", `${source.engine("root")}(${text(stand.part)})`),
    )
  }

  /** The place of a member inside an element. */
  #below(element: string, from: Pattern, pattern: Pattern): string {
    const ranks = this.#ranks({ part: "body", pattern })
    return pattern
      .slice(from.length)
      .reduce(
        (parent, token, index) =>
          `${this.source.engine("at")}(${parent}, ${text(token)}, ${ranks[from.length + index] ?? 0})`,
        element,
      )
  }

  #ranks({ part, pattern }: Pick<Stand, "part" | "pattern">): readonly number[] {
    return pattern.map((token, depth) => {
      const containers = nodesAt(this.tree.parts[part], pattern.slice(0, depth))
      const found = containers.flatMap((node) => (node.kind === "object" ? (node.members.get(token) ?? []) : []))
      return found[0]?.rank ?? 0
    })
  }
}
