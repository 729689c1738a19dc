import { type Declared, shape } from "perevir"

// Faulty packs, each with one fault: what is declared is not known to types here, as in a pack that is written by a program

export type AnyDeclared = Declared<any> // eslint-disable-line @typescript-eslint/no-explicit-any -- a pack of any shape
export interface Maker {
  readonly rule: (id: string, record: object) => object
  readonly editable: (id: string, record: object) => object
  readonly operation: (record: object) => AnyDeclared
}
const shapeOf = shape as unknown as (declaration: object) => Maker

export type Rules = (made: Maker) => readonly object[]

export interface Faulty {
  readonly body: object
  readonly facts?: object
  readonly stored?: string
  readonly rules?: Rules
  readonly plan?: (draft: Given & { readonly facts: Given }) => unknown
}
export type Given = Readonly<Record<string, unknown>>

/** Declares an operation with one fault. */
export function declared({ body, facts = {}, stored, rules = () => [], plan }: Faulty): AnyDeclared {
  const made = shapeOf({ id: "t.update", http: "PATCH /t", source: "t.md", body, facts, ...(stored && { stored }) })
  const list = rules(made)
  return withMessages((messages) => made.operation({ rules: list, messages, ...(plan && { plan }) }))
}

/** Declares with a message for whichever rules it is told that it lacks. */
function withMessages(declare: (messages: object) => AnyDeclared): AnyDeclared {
  try {
    return declare({})
  } catch (error) {
    const ids = /no message for (.*?): add/.exec((error as Error).message)?.[1]?.split(", ") ?? []
    return declare(Object.fromEntries(ids.map((id) => [id, () => "no"])))
  }
}

export const about = { cites: "a row", says: "It is as it should be." } as const

/** A rule of a faulty pack. */
export const rule = (id: string, at: string, reads: object, record: object) => (made: Maker) => [
  made.rule(id, { ...about, at, reads, ...record }),
]
