/** What a row checks. Rows of one level do the same work and answer the same gate. */
export type Level = "whole" | "documented" | "peer"

export interface Row {
  /** The folder under peers/ with a file for each pack that the row can do. */
  readonly id: string
  readonly title: string
  readonly level: Level
  /** The hand-written row that does the same work. */
  readonly base: string
  /** Answers with the first fault alone: then that is what its times on faulty input are for. */
  readonly firstOnly?: true
  /** The inputs of the gate that the library takes although they are wrong, and why: what its schemas cannot say. */
  readonly takes?: { readonly about: RegExp; readonly why: string }
  /** Is timed in a smoke run, too. */
  readonly quick?: true
  /** Is timed on what a smoke run has, and no more: it is not what a hot path would use, and its times would be most of a run. */
  readonly fewCases?: true
  /** Not a validator to choose: another rule set or another way to use one that is. */
  readonly aside?: true
}

const whole = { level: "whole", base: "hand-whole" } as const
const documented = { level: "documented", base: "hand-documented" } as const
const peer = { level: "peer", base: "hand-plain" } as const
const arrays = { about: /that is \[\]$/, why: "takes an array for an object" }

export const rows: readonly Row[] = [
  { ...whole, id: "hand-whole", quick: true, title: "hand-written, whole rule set" },
  { ...whole, id: "perevir-whole", quick: true, title: "perevir compiled, whole rule set" },
  { ...whole, id: "perevir-given", title: "perevir compiled, facts bound once", aside: true },
  { ...whole, id: "perevir-declared-whole", title: "perevir declared, whole rule set", aside: true, fewCases: true },
  { ...documented, id: "hand-documented", quick: true, title: "hand-written, shape and values" },
  { ...documented, id: "perevir-documented", quick: true, title: "perevir compiled, shape and values" },
  {
    ...documented,
    id: "perevir-declared-documented",
    title: "perevir declared, shape and values",
    aside: true,
    fewCases: true,
  },
  { ...peer, id: "hand-plain", quick: true, title: "hand-written, shape and values, no plan", aside: true },
  { ...peer, id: "ajv", quick: true, title: "ajv" },
  {
    ...peer,
    id: "typia",
    title: "typia",
    takes: { ...arrays, why: "of an array for an object names the missing members" },
  },
  { ...peer, id: "arktype", title: "arktype", takes: arrays },
  { ...peer, id: "typebox", title: "typebox" },
  { ...peer, id: "zod", title: "zod 4" },
  { ...peer, id: "zod-mini", title: "zod 4 mini" },
  { ...peer, id: "valibot", title: "valibot", takes: arrays },
  { ...peer, id: "sury", title: "sury", firstOnly: true },
  { ...peer, id: "effect", title: "effect Schema" },
  { ...peer, id: "effect-aot", title: "effect Schema, ahead of time" },
]
