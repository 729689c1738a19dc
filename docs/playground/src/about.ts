import type { FieldType } from "perevir/form"

/** What the page knows of an operation besides its compiled pack and form: read off its declaration when the page is built. */
export interface About {
  /** Method and path: `PATCH /deals/{dealId}`. */
  readonly http: string
  /** The document that the rules rest on. */
  readonly source: string
  /** What path, query and headers may hold. */
  readonly parts: readonly PartControl[]
  readonly facts: readonly FactControl[]
  /** Whether something may be locked in a state, so that it matters if an unchanged value counts as a change. */
  readonly locks: boolean
  /** What objects and lists, and members of path, query and headers, are called in English. */
  readonly labels: Readonly<Record<string, string>>
  readonly examples: readonly Example[]
}

export interface PartControl {
  readonly in: "path" | "query" | "headers"
  readonly name: string
  readonly type: FieldType
}

export interface FactControl {
  readonly name: string
  /** `text` is one line; `stored` is an object that may be long. */
  readonly type: "text" | "json" | "stored"
  /** Texts that it may be tried with: what the tables name, and what the examples have. */
  readonly known: readonly string[]
}

/** A request of docs/requests. */
export interface Example {
  readonly title: string
  readonly body: unknown
  /** By `path/dealId` and the like. */
  readonly parts: Readonly<Record<string, string>>
  readonly facts: Readonly<Record<string, string>>
  readonly unchanged: boolean
}
