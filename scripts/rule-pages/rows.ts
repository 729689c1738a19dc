import { fills } from "../../src/operation/focus.js"
import { parsePointer } from "../../src/pointer.js"
import { grouped } from "../../src/format/grouped.js"
import { distinct } from "./distinct.js"
import { knownAt, sentAt, type Seen, sourcesOf, spotsAt } from "./looked-at.js"
import { code, listed, plain, value } from "./markdown.js"
import type { AnyExample, AnyOperation } from "./packs.js"
import { placed } from "./places.js"
import { type Place, standsOf } from "./stands.js"

/** A case as a page tells it: what is sent, what is known, and what the rule finds. */
export interface Row {
  readonly about: string
  readonly became: "passes" | "found" | "unjudged"
  readonly sent: readonly Seen[]
  readonly known: readonly Seen[]
  readonly told: Told
  /** The other rules that object to it. */
  readonly others: readonly string[]
}

/** What a rule tells, and the changes that it offers. */
export interface Told {
  readonly message: string
  readonly offered: string
}

interface Found {
  readonly rule: string
  readonly in: string
  readonly pointer: string
  readonly message: string
  readonly fix?: readonly { readonly op: string; readonly path: string; readonly value?: unknown }[]
}

/** Judges a case, and tells of it what its rule found. */
export function rowOf(operation: AnyOperation, example: AnyExample): Row {
  const verdict = judged(operation, example)
  const found = [...verdict.issues, ...verdict.warnings]
  const own = found.filter(({ rule }) => rule === example.rule)
  const lacking = verdict.unchecked.filter(({ rule }) => rule === example.rule).map(({ fact }) => lackOf(fact))
  const became = own.length > 0 ? "found" : lacking.length > 0 ? "unjudged" : "passes"
  const others = [...new Set(found.map(({ rule }) => rule))].filter((rule) => rule !== example.rule)
  const wanting = { message: `for want of ${listed([...new Set(lacking)])}`, offered: "" }
  return {
    about: example.about,
    became,
    ...seenBy(operation, example, own),
    told: became === "unjudged" ? wanting : toldBy(own),
    others,
  }
}

/** A part of the request may lack too, where the body alone is judged. */
const lackOf = (fact: string) => (["path", "query", "headers", "body"].includes(fact) ? `the ${fact}` : code(fact))

function judged(operation: AnyOperation, { body, facts, options, request }: AnyExample) {
  return (
    request ? operation.checkRequest({ ...request, body }, facts, options) : operation.check(body, facts, options)
  ) as {
    readonly issues: readonly Found[]
    readonly warnings: readonly Found[]
    readonly unchecked: readonly { readonly rule: string; readonly fact: string }[]
  }
}

const mostTexts = 3

/** What a rule tells and offers: once, when it is the same at all places. */
function toldBy(own: readonly Found[]): Told {
  const texts = own.map((one) => ({ place: placed(one.in, parsePointer(one.pointer)), ...textOf(one) }))
  const once = (of: (text: Told) => string) => {
    const same = [...grouped(texts, of)]
    if (same.length <= 1) return same.map(([text]) => text).join("")
    const alike = same.length > mostTexts
    return (
      (alike ? same.slice(0, 1) : same)
        .map(([text, at]) => `${listed(at.map(({ place }) => place))}: ${text}`)
        .join("; ") + (alike ? "; the others alike" : "")
    )
  }
  return { message: once(({ message }) => message), offered: once(({ offered }) => offered) }
}

function textOf({ message, fix = [] }: Found): Told {
  const offers = fix.map(({ op, path, value: put }) => {
    if (op === "remove") return "offered: to leave it out"
    const name = path.split("/").at(-1) ?? ""
    return op === "move" ? `offered: to call it ${code(name)}` : `offered: ${value(put)}`
  })
  return { message: `_${plain(message)}_`, offered: offers.join(", ") }
}

function seenBy(operation: AnyOperation, example: AnyExample, own: readonly Found[]): Pick<Row, "sent" | "known"> {
  const { tree } = operation
  const sources = sourcesOf(example, tree)
  const stands = standsOf(tree, example.rule)
  if (stands.length === 0) return { sent: engineSent(example, own), known: [] }
  const at = (place: Place) =>
    own.filter((one) => one.in === place.part && fills(parsePointer(one.pointer), place.pattern))
  const relevant = stands.filter((place) =>
    own.length > 0
      ? at(place).length > 0
      : spotsAt(sources[place.part], place.pattern).some((spot) => spot.value !== undefined) ||
        (place.mayBeMissing && readsSomething(sources, place)),
  )
  // Where the body alone is judged, a rule about the path may still look at a fact
  if (relevant.length === 0 && example.request === undefined)
    relevant.push(...stands.filter(({ part }) => part !== "body").slice(0, 1))
  const sent = relevant.flatMap((place) => {
    const objected = place.reads.length > 0 ? [] : at(place).map((one) => spotOf(sources[place.part], one, place))
    return objected.length > 0 ? objected : sentAt(sources, place)
  })
  const known = relevant.flatMap((place) => [
    ...knownAt(sources, place, tree),
    ...(place.presence ? editableKnown(operation, example, place) : []),
  ])
  return { sent: outermost(sent), known: outermost(known) }
}

/** Whether a member that is not sent has anything to do with a case: something else that its rule reads is there. */
const readsSomething = (sources: ReturnType<typeof sourcesOf>, { reads }: Place) =>
  reads.some(([, { source, pattern }]) =>
    spotsAt(sources[source === "merged" ? "body" : source], pattern).some((spot) => spot.value !== undefined),
  )

/** The value that a value rule objects to, at its place; a list of one needs no number. */
function spotOf(root: unknown, { in: part, pointer }: Found, { pattern }: Place): Seen {
  const tokens = parsePointer(pointer)
  const spots = spotsAt(root, pattern)
  const [only, ...more] = spots
  const at = more.length === 0 && only ? only.pattern : tokens
  const found = more.length === 0 && only ? only.value : spotsAt(root, tokens)[0]?.value
  return { place: placed(part, at), ...(found !== undefined && { value: value(found) }) }
}

/** A state table reads its fact, and what is stored where the unchanged may be sent. */
function editableKnown({ tree }: AnyOperation, example: AnyExample, { pattern }: Place): readonly Seen[] {
  const sources = sourcesOf(example, tree)
  const [by] = tree.rules.flatMap((rule) => (rule.kind === "editable" ? [rule.by] : []))
  const reads = [
    ...(by ? [["by", by] as const] : []),
    ...(example.options?.unchanged === "allow" ? [["own", { ...by, source: "stored", pattern }] as const] : []),
  ]
  return knownAt(
    sources,
    { part: "body", pattern, reads: reads as Place["reads"], presence: true, mayBeMissing: false },
    tree,
  )
}

/** Of the engine's rules: what stands where they object, else the whole request. */
function engineSent({ body, facts, request }: AnyExample, own: readonly Found[]): readonly Seen[] {
  const roots: Readonly<Record<string, unknown>> = { body, facts, ...request }
  if (own.length === 0)
    return [...Object.entries(request ?? {}), ["body", body] as const].map(([part, whole]) => ({
      place: `the ${part}`,
      value: value(whole),
    }))
  return own.map(({ in: part, pointer }) => {
    const tokens = parsePointer(pointer)
    const found = spotsAt(part === "headers" ? namedAlike(roots[part], tokens) : roots[part], tokens)[0]?.value
    return { place: placed(part, tokens), ...(found !== undefined && { value: value(found) }) }
  })
}

/** Headers under the names that are asked for: case does not matter. */
function namedAlike(headers: unknown, names: readonly string[]): object {
  const spelled = (name: string) => names.find((one) => one.toLowerCase() === name.toLowerCase()) ?? name
  return Object.fromEntries(Object.entries(headers ?? {}).map(([name, header]) => [spelled(name), header as unknown]))
}

/** Each place once; what stands inside an object that is shown is shown with it. */
function outermost(all: readonly Seen[]): readonly Seen[] {
  const places = distinct(all, ({ place }) => place)
  return places.filter(({ place }) => !places.some((other) => place.startsWith(`${other.place.replace(/`$/, "")}.`)))
}
