import type { Held, Json } from "../database/objects.js"

/** What the stand-ins hold. */
export class Holdings {
  readonly #held = new Map<string, Held>()
  #lastId = 1000

  constructor(samples: readonly Held[]) {
    for (const { kind, id, stored, alias } of samples) this.put(kind, id, stored, alias)
  }

  get(kind: string, id: string): Json | undefined {
    return this.#held.get(`${kind}/${id}`)?.stored
  }

  put(kind: string, id: string, stored: Json, alias = this.#held.get(`${kind}/${id}`)?.alias): void {
    this.#held.set(`${kind}/${id}`, { kind, id, stored, alias })
  }

  /** The id that belongs to a second name. */
  named(kind: string, alias: string): string {
    return [...this.#held.values()].find((held) => held.kind === kind && held.alias === alias)?.id ?? ""
  }

  /** Everything that is held. */
  all(): readonly Held[] {
    return [...this.#held.values()]
  }

  /** A number that nothing else has. */
  nextId(): number {
    return ++this.#lastId
  }
}
