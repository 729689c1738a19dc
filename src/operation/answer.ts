import { toPointer } from "../pointer.js"
import type { Finding } from "../verdict/issue.js"
import type { PatchOperation } from "../verdict/patch.js"
import type { Normalised, Unchecked } from "../verdict/verdict.js"
import type { Spot } from "../verdict/spot.js"
import type { Face, Judgement, Question } from "./face.js"
import { isWithin } from "./focus.js"
import { compareFound, type Found, type Lacking } from "./found.js"
import { comparePlaces, pathOf, samePlace, type Place } from "./place.js"
import { sentence } from "./sentence.js"
import { helps } from "./trial.js"

/** What every verdict has, without value and plan. */
export interface Answer {
  readonly outcome: "accepted" | "undecided" | "rejected" | "fault"
  readonly issues: readonly Finding[]
  readonly warnings: readonly Finding[]
  readonly unchecked: readonly Unchecked[]
  readonly dropped: number
}

/** Decides, cuts to `maxIssues`, and puts into words what is left. */
export function answer(face: Face, question: Question, judgement: Judgement): Answer {
  const { found, lacking } = judgement
  if (found.length === 0 && lacking.length === 0)
    return { outcome: "accepted", issues: [], warnings: [], unchecked: [], dropped: 0 }
  const { outcome, errors, warnings, dropped, worded } = decide(face, question, judgement)
  return {
    outcome,
    issues: errors.map(worded),
    warnings: warnings.map(worded),
    unchecked: lacking.map(({ place, rule, severity, fact }) => ({ rule, severity, fact, ...spotOf(place) })),
    dropped,
  }
}

/** What a judgement comes to, before it is put into words. */
export interface Decision {
  readonly outcome: Answer["outcome"]
  /** Errors and warnings, as many as are reported. */
  readonly errors: readonly Found[]
  readonly warnings: readonly Found[]
  readonly dropped: number
  readonly worded: (found: Found) => Finding
}

/** Decides, and cuts to `maxIssues`. */
export function decide(face: Face, question: Question, { found, lacking }: Judgement): Decision {
  const { settings } = question
  const all =
    settings.unchecked === "reject" ? [...found, ...uncheckedFound(lacking, question)].sort(compareFound) : found
  const errors = all.filter(({ severity }) => severity === "error")
  const warnings = all.filter(({ severity }) => severity === "warning")
  const keptErrors = errors.slice(0, settings.maxIssues)
  const keptWarnings = warnings.slice(0, settings.maxIssues - keptErrors.length)
  return {
    outcome: outcome(errors, lacking, settings.unchecked),
    errors: keptErrors,
    warnings: keptWarnings,
    dropped: all.length - keptErrors.length - keptWarnings.length,
    worded: (one) => finding(face, question, one, errors),
  }
}

function outcome(errors: readonly Found[], lacking: readonly Lacking[], unchecked: string): Answer["outcome"] {
  if (errors.some(({ rule }) => rule === "fault" || rule === "fact")) return "fault"
  if (errors.length > 0) return "rejected"
  return unchecked === "undecided" && lacking.some(({ severity }) => severity === "error") ? "undecided" : "accepted"
}

/** With `unchecked: "reject"`: one issue at each place where a rule that was not judged could have rejected. */
function uncheckedFound(lacking: readonly Lacking[], { focus }: Question): readonly Found[] {
  const groups: Lacking[][] = []
  for (const one of lacking) {
    if (one.severity === "warning" || (focus && toPointer(pathOf(one.place)) !== toPointer(focus.path))) continue
    const last = groups.at(-1)
    if (last?.[0] !== undefined && samePlace(last[0].place, one.place)) last.push(one)
    else groups.push([one])
  }
  return groups.map((group) => ({
    place: (group[0] as Lacking).place,
    rule: "unchecked",
    severity: "error",
    phase: -1,
    params: () => ({ rules: distinct(group.map(({ rule }) => rule)), facts: distinct(group.map(({ fact }) => fact)) }),
    sensitive: false,
  }))
}

const distinct = (names: readonly string[]): readonly string[] => [...new Set(names)]

function finding(face: Face, question: Question, found: Found, errors: readonly Found[]): Finding {
  const hidden = found.sensitive && question.settings.sensitive === "redact"
  const params = plainJson(found.params(), hidden ? (found.reveals ?? none) : none)
  const fix = offered(face, question, found, hidden, errors)
  const { rule, severity, place } = found
  const path = pathOf(place)
  const message = sentence(face, question.settings, rule, params)
  const pointer = toPointer(path)
  return fix === undefined
    ? { rule, severity, in: place.in, path, pointer, message, params }
    : { rule, severity, in: place.in, path, pointer, message, params, fix }
}

/** A place as an issue tells it. */
export function spotOf(place: Place): Spot {
  const path = pathOf(place)
  return { in: place.in, path, pointer: toPointer(path) }
}

const none: readonly string[] = []

/** Params as JSON has them, no `undefined`, no -0; those that reveal a value that must not show without it. */
function plainJson(params: object, reveals: readonly string[]): object {
  if (reveals.length === 0 && holdsJson(params as Readonly<Record<string, unknown>>)) return { ...params }
  const plain: Record<string, unknown> = {}
  for (const name of Object.keys(params)) {
    const value: unknown = (params as Readonly<Record<string, unknown>>)[name]
    if (reveals.includes(name)) plain[name] = "[redacted]"
    else if (isJson(value)) plain[name] = value
    else if (typeof value === "object") plain[name] = JSON.parse(JSON.stringify(value)) as unknown
    else if (typeof value === "number") plain[name] = Number.isFinite(value) ? 0 : null
  }
  return plain
}

function holdsJson(params: Readonly<Record<string, unknown>>): boolean {
  for (const name in params) if (!isJson(params[name])) return false
  return true
}

const isJson = (value: unknown): boolean =>
  typeof value === "string" ||
  typeof value === "boolean" ||
  value === null ||
  (typeof value === "number" && Number.isFinite(value) && !Object.is(value, -0))

function offered(
  face: Face,
  question: Question,
  found: Found,
  hidden: boolean,
  errors: readonly Found[],
): readonly PatchOperation[] | undefined {
  try {
    const patch = found.fix?.()
    if (patch === undefined || (hidden && patch.some((operation) => operation.op === "replace"))) return undefined
    return face.certain?.(question, found, patch) || helps(face, question, found, patch, errors) ? patch : undefined
  } catch {
    return undefined
  }
}

/** The changes that were made to a value before it was judged: the first ones, in order, as many as issues are reported. */
export function normalisedOf({ settings, focus }: Question, { changes }: Judgement): readonly Normalised[] {
  if (changes.length === 0) return []
  const here = focus === undefined ? [...changes] : changes.filter(({ place }) => isWithin(place, focus))
  const first = here.sort((a, b) => comparePlaces(a.place, b.place)).slice(0, settings.maxIssues)
  return first.map(({ place, change }) => ({ ...spotOf(place), change }))
}
