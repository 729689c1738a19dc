import type { Scope } from "../check/reading.js"
import { KnownFacts } from "../check/known-facts.js"
import type { Question } from "../operation/face.js"
import type { Settings } from "../operation/settings.js"
import { walk } from "../check/walk.js"
import type { Declared } from "../check/declared.js"
import { asks, type Asks } from "../operation/operation.js"
import { pathOf } from "../operation/place.js"
import type { ObjectNode, Read, Tree } from "../tree/tree.js"
import type { Options } from "../verdict/options.js"
import { filled, nodeOf, type Path, type requestRoots, type Root, spotOfRead } from "./place.js"
import type { Pools } from "./pools.js"
import { at, put } from "./put.js"
import { isOf } from "./takes.js"

export type AnyDeclared = Declared<any> // eslint-disable-line @typescript-eslint/no-explicit-any -- generators are made of any operation
export type Parts = Readonly<Partial<Record<(typeof requestRoots)[number], unknown>>>
export type Facts = Readonly<Record<string, unknown>>

/** A request and facts on the way to what they are to be. */
export interface Draft {
  readonly request: Parts
  readonly facts: Facts
  /** Facts to be given as soon as a rule lacks one. */
  readonly spare: Facts
  /** Which of several ways is taken first: 0 is the simplest. */
  readonly turn: number
}

/** What is still found in a draft: a rule that fails, or one that lacks a fact. */
export interface Problem {
  readonly rule: string
  readonly severity: "error" | "warning"
  readonly root: Root
  readonly path: Path
  readonly lacks?: string
}

/** A draft with what is found in it. */
export interface Judged {
  readonly draft: Draft
  readonly problems: readonly Problem[]
  readonly scope: Scope
}

/** The question that an operation puts about a request of which nothing is known: how strictly it judges, and which facts it is bound to. */
export function questionOf(declared: AnyDeclared, options?: Options): Question<KnownFacts> {
  const ask = (declared as unknown as Readonly<Record<typeof asks, Asks>>)[asks]
  return ask({}, true, undefined, options).question as Question<KnownFacts>
}

/** Judges drafts of an operation, and changes them at places. */
export class Drafting {
  readonly tree: Tree
  readonly #settings: Settings
  readonly #known = new WeakMap<Facts, KnownFacts>()

  constructor(
    readonly declared: AnyDeclared,
    readonly pinned: Facts,
    readonly pools: Pools,
    options?: Options,
    /** What is never given: a fact by its name. */
    readonly withheld: ReadonlySet<string> = new Set(),
  ) {
    this.tree = declared.tree
    this.#settings = questionOf(declared, options).settings
  }

  /** Judges a draft, giving it the facts that its rules lack. */
  judge(draft: Draft): Judged {
    const settings = this.#settings
    const known = this.#known.get(draft.facts) ?? new KnownFacts(this.tree, settings, draft.facts)
    this.#known.set(draft.facts, known)
    const { tree } = this
    const { cells, found, lacking } = walk({ tree, settings, known, request: draft.request, whole: true })
    const names = new Set(lacking.map(({ fact }) => fact).filter((fact) => this.#isAtHand(draft, fact)))
    if (names.size > 0) return this.judge([...names].reduce((made, name) => this.given(made, name), draft))
    const problems = [
      ...found.map(({ rule, severity, place }): Problem => ({ rule, severity, root: place.in, path: pathOf(place) })),
      ...lacking.map(({ rule, severity, place, fact }): Problem => ({
        rule,
        severity,
        root: place.in,
        path: pathOf(place),
        lacks: fact,
      })),
    ]
    return { draft, problems, scope: { request: cells, facts: known, lists: new Map(), tells: false } }
  }

  /** A draft with a fact that is at hand. */
  given(draft: Draft, name: string): Draft {
    if (!this.#isAtHand(draft, name)) return draft
    return { ...draft, facts: agreeing(this.tree, { ...draft.facts, [name]: draft.spare[name] }, this.pinned) }
  }

  #isAtHand({ facts, spare }: Draft, name: string): boolean {
    return (
      !Array.isArray(facts) &&
      !(name in facts) &&
      spare[name] !== undefined &&
      !(name in this.pinned) &&
      !this.withheld.has(name)
    )
  }

  /** What stands at a place of a draft. */
  at(draft: Draft, root: Root, path: Path): unknown {
    return at(root === "facts" ? draft.facts : draft.request[root], path)
  }

  /** A draft with another value at a place, or undefined where a pinned fact would change. `undefined` takes out. */
  with(draft: Draft, root: Root, path: Path, value: unknown): Draft | undefined {
    const node = nodeOf(this.tree, root)
    const least = this.pools.least.bind(this.pools)
    const [name] = path
    if (root !== "facts") {
      const made = put(draft.request[root], node, path, value, least)
      const whole = value === undefined ? made : withOneUrl(node, made, name)
      return { ...draft, request: { ...draft.request, [root]: whole } }
    }
    if (name === undefined) return Object.keys(this.pinned).length > 0 ? undefined : { ...draft, facts: value as Facts }
    if (name in this.pinned || this.withheld.has(String(name))) return undefined
    const known = { ...draft, facts: put(draft.facts, node, path, value, least) as Facts }
    return path.length === 1 ? this.#withHeld(known, String(name), value) : known
  }

  /** A fact that the stored object holds too is the same there; null says nothing. */
  #withHeld(draft: Draft, name: string, value: unknown): Draft | undefined {
    const { looked, stored = "" } = this.tree
    const from = looked.find((fact) => fact.name === name)?.from
    if (from === undefined) return draft
    const held = at(draft.facts, [stored, from])
    return held == null || held === value ? draft : this.with(draft, "facts", [stored, from], value)
  }

  /** The drafts in which a read gives another value: what is merged may stand in the body or be stored. */
  assigned(draft: Draft, read: Read, indexes: readonly number[], value: unknown): readonly Draft[] {
    const { root, pattern } = spotOfRead(read, this.tree.stored)
    if (read.list && Array.isArray(value)) return this.#assignedList(draft, root, read, indexes, value)
    const path = filled(pattern, indexes)
    const stored = [this.tree.stored ?? "", ...path]
    if (read.source !== "merged") return [this.with(draft, root, path, value)].filter((made) => made !== undefined)
    const sent = (made: Draft, what: unknown): Draft | undefined => this.with(made, "body", path, what)
    const kept = (made: Draft | undefined): Draft | undefined => made && this.with(made, "facts", stored, value)
    const isSent = this.at(draft, "body", path) !== undefined
    const all = isSent
      ? [sent(draft, value), kept(draft), kept(sent(draft, undefined))]
      : [kept(draft), sent(draft, value)]
    return all.filter((made) => made !== undefined)
  }

  #assignedList(
    draft: Draft,
    root: Root,
    read: Read,
    indexes: readonly number[],
    values: readonly unknown[],
  ): readonly Draft[] {
    const { pattern } = spotOfRead(read, this.tree.stored)
    const stars = pattern.filter((token) => token === "*").length
    const changed = values.reduce<Draft | undefined>((made, value, index) => {
      const at = [...indexes, index]
      if (made === undefined || value === undefined) return made
      return Array.isArray(value) && at.length < stars
        ? this.#assignedList(made, root, read, at, value)[0]
        : this.with(made, root, filled(pattern, at), value)
    }, draft)
    return changed === undefined ? [] : [changed]
  }
}

/** Facts of which the stored object, too, says what they say; one that is pinned says what it says. */
export function agreeing({ looked, stored = "" }: Tree, facts: Facts, pinned: Facts): Facts {
  const current = facts[stored]
  if (stored in pinned || typeof current !== "object" || current === null) return facts
  const held = looked.flatMap(({ name, node, from }) =>
    from !== undefined && from in current && isOf(node, facts[name]) ? [[from, facts[name]]] : [],
  )
  const same = Object.fromEntries(held) as Facts
  return held.length === 0 ? facts : { ...facts, [stored]: { ...current, ...same } }
}

/** Of several URLs the one that is named: none of the others. */
function withOneUrl({ exactlyOne }: ObjectNode, value: unknown, name: string | number | undefined): unknown {
  if (!exactlyOne?.includes(String(name))) return value
  return Object.fromEntries(
    Object.entries(value as object).filter(([one]) => one === name || !exactlyOne.includes(one)),
  )
}
