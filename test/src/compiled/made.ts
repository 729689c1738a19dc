import type { At } from "../../../src/compiled/at.js"
import { at, root } from "../../../src/compiled/at.js"
import type { Known } from "../../../src/compiled/known.js"
import { type Names, Pass } from "../../../src/compiled/pass.js"
import type { Question } from "../../../src/operation/face.js"
import { type Settings, settingsOf } from "../../../src/operation/settings.js"
import type { Options } from "../../../src/verdict/options.js"
import type { In } from "../../../src/verdict/spot.js"

// What emitted code passes to its runtime, made up.

const rules = [
  { id: "own.rule", basis: "documented", severity: "error" },
  { id: "own.other", basis: "documented", severity: "error" },
  { id: "own.warning", basis: "inferred", severity: "warning" },
] as const

export const settings = (options: Options = {}): Settings => settingsOf({ id: "own.update", rules }, options)

export const namesOf = (change: Partial<Names> = {}): Names => ({
  parts: { path: [], query: [], headers: [], body: [] },
  beside: [],
  stands: {},
  muted: [],
  nested: false,
  plan: undefined,
  ...change,
})

export const knownOf = (change: Partial<Known> = {}): Known => ({
  facts: {},
  stored: undefined,
  storedName: undefined,
  found: [],
  ordinary: true,
  off: 0,
  rows: undefined,
  ...change,
})

interface Circumstances {
  readonly part?: In
  readonly names?: Partial<Names>
  readonly options?: Options
  readonly known?: Partial<Known>
  readonly request?: Question["request"]
  readonly whole?: boolean
}

/** A pass over a part of a request: the body unless it is told. */
export function passOf({
  part = "body",
  names,
  options,
  known,
  request = {},
  whole = false,
}: Circumstances = {}): Pass {
  const pass = new Pass(namesOf(names), settings(options), knownOf(known), { request, whole })
  pass.enter(part)
  return pass
}

/** A place by its keys: an element's is a number. Ranks are those of elements, else 0. */
export const placeIn = (part: In, ...keys: readonly (string | number)[]): At =>
  keys.reduce((parent, key) => at(parent, key, typeof key === "number" ? key : 0), root(part))
