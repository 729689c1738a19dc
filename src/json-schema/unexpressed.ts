import type { Part, Severity } from "../verdict/spot.js"
import type { Because } from "./standing.js"

/** A rule that a schema does not say, or not wholly: why, and at which places. */
export interface Unexpressed {
  readonly rule: string
  readonly severity: Severity
  readonly because: Because
  /** The facts that it lacks. */
  readonly facts?: readonly string[]
  readonly in: Part
  /** JSON Pointers; `*` is any element of a list, or any name of a record. */
  readonly at: readonly string[]
}

/** Gathers what a schema leaves unsaid, a rule and reason at a time. */
export class UnexpressedList {
  readonly #found = new Map<string, Unexpressed>()

  add(one: Omit<Unexpressed, "at">, place: string): void {
    const key = JSON.stringify(one)
    const known = this.#found.get(key)?.at ?? []
    this.#found.set(key, { ...one, at: known.includes(place) ? known : [...known, place] })
  }

  all(): readonly Unexpressed[] {
    return [...this.#found.values()]
  }
}
