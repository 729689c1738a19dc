import type { Face, Judgement, Question } from "../../../src/operation/face.js"
import type { Found, Lacking } from "../../../src/operation/found.js"
import { placeAt, type Place } from "../../../src/operation/place.js"
import { settingsOf } from "../../../src/operation/settings.js"
import type { In } from "../../../src/verdict/spot.js"
import type { Options } from "../../../src/verdict/options.js"

// What an operation is made of, made up: a face finds what it is told to.

/** A place by its pointer: `/a/b`, or `path/id` where it is not in the body. The rank is that of its last key. */
export function placeOf(pointer: string, rank = 0): Place {
  const [part = "", ...keys] = pointer.split("/")
  return { ...placeAt((part || "body") as In, keys), rank }
}

export const foundAt = (pointer: string, rule: string, change: Partial<Found> = {}): Found => ({
  place: placeOf(pointer),
  rule,
  severity: "error",
  phase: 0,
  params: () => ({}),
  sensitive: false,
  ...change,
})

export const lackingAt = (pointer: string, rule: string, fact: string, change: Partial<Lacking> = {}): Lacking => ({
  place: placeOf(pointer),
  rule,
  severity: "error",
  phase: 0,
  fact,
  ...change,
})

export const judgementOf = (change: Partial<Judgement> = {}): Judgement => ({
  found: [],
  lacking: [],
  changes: [],
  values: () => ({}),
  plan: () => undefined,
  ...change,
})

export const faceOf = (change: Partial<Face> = {}): Face => ({
  id: "own.update",
  http: "PATCH /own",
  rules: [{ id: "own.rule", basis: "documented", severity: "error" }],
  messages: { "own.rule": () => "not as it should be" },
  parts: { path: [], query: [], headers: [], body: [] },
  known: (_, facts) => facts,
  judge: () => judgementOf(),
  ...change,
})

export const questionOf = (options: Options = {}, change: Partial<Question> = {}): Question => ({
  settings: settingsOf(faceOf(), options),
  known: undefined,
  request: { body: {} },
  whole: false,
  ...change,
})
