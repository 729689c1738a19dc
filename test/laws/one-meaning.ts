import { deepStrictEqual } from "node:assert"
import * as fc from "fast-check"
import { anything, type Junk } from "perevir/testing"
import { decode, type Decoded } from "./effect-decoder.js"
import type { AnyDeclared } from "./operations.js"
import { secondOpinion } from "./second-evaluator.js"

// Law 7, one meaning: whoever reads the same declaration, or the same document, comes to the same findings.

interface Found extends Decoded {
  readonly in: string
  readonly params: object
}

/** The value as JSON has it, its texts without lone surrogates; undefined where it has none. */
function asJson(value: unknown): unknown {
  try {
    const text = (_: string, inside: unknown): unknown => (typeof inside === "string" ? inside.toWellFormed() : inside)
    return JSON.parse(JSON.stringify(value, text))
  } catch {
    return undefined
  }
}

interface Judged {
  readonly issues: readonly Found[]
  readonly warnings: readonly Found[]
}

interface Told extends Judged {
  readonly unchecked: readonly (Spot & { readonly fact: string })[]
}

/** A fact that is an object without declared members. */
const anyValue = "prepayment"

type Members = Readonly<Record<string, unknown>>

/** An object with some of its members; what is none stays as it is. */
function only(value: unknown, keep: (name: string, member: unknown) => boolean): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).filter(([name, member]) => keep(name, member)))
}

const show = { maxIssues: Infinity } as const
const all = ({ issues, warnings }: Judged, part: string): readonly Found[] =>
  [...issues, ...warnings].filter((one) => one.in === part)

/** Whether a member is decoded from text: no text is declared. */
const isDecoded = ({ schemas }: AnyDeclared, part: "path" | "query", name: string): boolean =>
  decode(schemas[part], { [name]: "a" }).some(({ rule, pointer }) => rule === "type" && pointer === `/${name}`)

/**
 * Compares, on JSON, rule and place of `body`, `type`, `required`, `unknown` and all rules of domain types: in the body, and in
 * path and query where members are given typed or are declared as texts; of the facts the places of `fact`. Both compose
 * to NFC first; redaction and severity play no part.
 *
 * Different by design, so that nothing is compared there:
 * - a text with a lone surrogate is `string.wellFormed`, and no other rule judges it; Effect does not know of such texts;
 * - of an object that none of several shapes fits Effect says just so, the engine says what the nearest one lacks; of a
 *   tuple of another length Effect names the elements, the engine the list;
 * - an object without declared members is for Effect any value but null;
 * - which of two URLs is used (`exactlyOne`), the spelling of header names, and what is stored stand in no schema.
 */
export function asEffectDecodes(operation: AnyDeclared): fc.IRawProperty<unknown, false> {
  const { schemas, tree } = operation
  const compared = new Set(["body", "type", "required", "unknown", ...tree.valueRules.keys()])
  const expectSame = (judged: readonly Found[], decoded: readonly Decoded[]): void => {
    const incomparable = decoded.filter(({ rule }) => rule === "whole")
    const isComparable = ({ pointer }: Decoded): boolean =>
      !incomparable.some((place) => pointer === place.pointer || pointer.startsWith(`${place.pointer}/`))
    const texts = (found: readonly Decoded[]): readonly string[] =>
      [...new Set(found.filter(isComparable).map(({ rule, pointer }) => `${rule} ${pointer}`))].sort()
    deepStrictEqual(texts(judged.filter(({ rule }) => compared.has(rule) || rule === "fact")), texts(decoded))
  }
  return fc.property(anything(operation), ({ request, facts }) => {
    const body = asJson(request.body)
    if (body !== undefined) {
      const named = ({ rule, pointer }: Decoded): Decoded => ({ rule: pointer === "" ? "body" : rule, pointer })
      expectSame(all(operation.check(body, {}, show), "body"), decode(schemas.body, body).map(named))
    }
    for (const part of ["path", "query"] as const) partAsDecoded(operation, part, request[part], expectSame)
    const isWhole = Object.prototype.toString.call(facts) === "[object Object]"
    const known = (asJson(only(isWhole ? facts : {}, (name) => name in schemas.facts && name !== anyValue)) ??
      {}) as Members
    const given = Object.fromEntries(Object.entries(schemas.facts).filter(([name]) => name in known))
    const broken = decode(given, known, "ignore").map((one) => ({ ...one, rule: "fact" }))
    expectSame(all(operation.check({}, known, show), "facts"), broken)
  })
}

function partAsDecoded(
  operation: AnyDeclared,
  part: "path" | "query",
  value: unknown,
  expectSame: (judged: readonly Found[], decoded: readonly Decoded[]) => void,
): void {
  const { schemas, tree } = operation
  const isTyped = (name: string, member: unknown): boolean =>
    typeof member !== "string" || !isDecoded(operation, part, name)
  const given = asJson(only(value, isTyped))
  if (given === undefined || Object.keys(schemas[part]).length === 0) return
  const found = all(operation.checkRequest({ [part]: given, body: {} }, {}, show), part)
  const urls = tree.parts[part].exactlyOne?.map((name) => `/${name}`) ?? []
  const sent = urls.filter((pointer) => pointer.slice(1) in Object(given))
  const isOfUrl = ({ rule, pointer }: Decoded): boolean =>
    sent.slice(1).includes(pointer) || (["required", "unknown"].includes(rule) && urls.includes(pointer))
  expectSame(
    found.filter((one) => !isOfUrl(one)),
    decode(schemas[part], given).filter((one) => !isOfUrl(one)),
  )
}

/**
 * Compares, on JSON, rule and place of all that failed or is unchecked, of a body by itself and of a whole request, but for the
 * rules that {@link asEffectDecodes} compares. What fails by itself is taken from there, and so is which facts are broken.
 */
export function asTheCatalogueSays(operation: AnyDeclared): fc.IRawProperty<unknown, false> {
  const { schemas, tree } = operation
  const ids = new Set(operation.rules.map((rule) => rule.id))
  const errors = new Set(operation.rules.filter(({ severity }) => severity === "error").map((rule) => rule.id))
  const own = new Set(tree.rules.map((rule) => rule.id))
  const isOwn = ({ rule, params }: Found): boolean => own.has(rule) || "contradicts" in params
  return fc.property(anything(operation), ({ request, facts: drawn }: Junk) => {
    const [body, path] = [asJson(request.body), asJson(request.path)]
    // Facts that are no object are one `fact` at their root, which the engine's own tests hold.
    const isWhole = Object.prototype.toString.call(drawn) === "[object Object]"
    const given = asJson(only(isWhole ? drawn : {}, (name) => tree.facts.members.has(name))) as Members | undefined
    if (body === undefined || given === undefined) return
    for (const whole of [false, true]) {
      const verdict: Told = whole
        ? operation.checkRequest({ body, path }, given, show)
        : operation.check(body, given, show)
      const judged: readonly Found[] = [...verdict.issues, ...verdict.warnings]
      const broken = judged
        .filter((one) => one.in === "facts" && !isOwn(one))
        .map(({ pointer }) => pointer.split("/")[1])
      const facts = Object.entries(given).map(([name, fact]) => [name, broken.includes(name) ? undefined : fact])
      const typed = whole ? decodedTexts(path, (name) => isDecoded(operation, "path", name)) : undefined
      const inPath = typed === undefined ? [] : decode(schemas.path, typed)
      const places = [
        ...decode(schemas.body, body).map((one) => ({ ...one, in: "body" })),
        ...inPath.map((one) => ({ ...one, in: "path" })),
      ].flatMap((one) => (errors.has(one.rule) ? [placeOf(one)] : []))
      const bad = (place: string): boolean => places.some((one) => one === place || one.startsWith(`${place}/`))
      const asked = { whole, path: typed, body, given, facts: Object.fromEntries(facts) as Members }
      const second = secondOpinion(ids, asked, bad)
      deepStrictEqual(second.failed.sort(), judged.filter(isOwn).map(textOf).sort())
      const unchecked = verdict.unchecked.map((one) => `${textOf(one)} ${one.fact}`)
      deepStrictEqual(second.unchecked.sort(), unchecked.sort())
    }
  })
}

type Spot = Pick<Found, "rule" | "in" | "pointer">

/** A place as the second evaluator writes it: `/Items/0/Id` in the body, `path/id` elsewhere. */
const placeOf = ({ in: part, pointer }: Omit<Spot, "rule">): string => (part === "body" ? pointer : part + pointer)
const textOf = (spot: Spot): string => `${spot.rule} ${placeOf(spot)}`

/** Members with the texts of integers as numbers, where no text is declared. */
function decodedTexts(part: unknown, decodes: (name: string) => boolean): unknown {
  if (typeof part !== "object" || part === null || Array.isArray(part)) return part
  const isInteger = /^-?(0|[1-9][0-9]*)$/
  const entries = Object.entries(part as Members).map(([name, value]) => [
    name,
    typeof value === "string" && isInteger.test(value) && decodes(name) ? Number(value) : value,
  ])
  return Object.fromEntries(entries)
}
