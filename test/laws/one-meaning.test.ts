import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { decode, type Decoded } from "./effect-decoder.js"
import { near, type Try } from "./near.js"
import { operations } from "./operations.js"
import { settings } from "./settings.js"

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

/** A fact that is an object without declared members. */
const anyValue = "prepayment"

type Members = Readonly<Record<string, unknown>>

/** An object with some of its members; what is none stays as it is. */
function only(value: unknown, keep: (name: string, member: unknown) => boolean): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).filter(([name, member]) => keep(name, member)))
}

describe.each(operations)("%s", { timeout: 400_000 }, (_, operation, samples) => {
  const tries = near(operation.tree, samples)
  const { schemas, tree } = operation
  const holds = (law: (drawn: Try) => void): void => fc.assert(fc.property(tries, law), settings)
  const compared = new Set(["body", "type", "required", "unknown", ...tree.valueRules.keys()])
  const show = { maxIssues: Infinity } as const
  const all = ({ issues, warnings }: Judged, part: string): readonly Found[] =>
    [...issues, ...warnings].filter((one) => one.in === part)

  const expectSame = (judged: readonly Found[], decoded: readonly Decoded[]): void => {
    const incomparable = decoded.filter(({ rule }) => rule === "whole")
    const isComparable = ({ pointer }: Decoded): boolean =>
      !incomparable.some((place) => pointer === place.pointer || pointer.startsWith(`${place.pointer}/`))
    const texts = (found: readonly Decoded[]): readonly string[] =>
      [...new Set(found.filter(isComparable).map(({ rule, pointer }) => `${rule} ${pointer}`))].sort()
    expect(texts(judged.filter(({ rule }) => compared.has(rule) || rule === "fact"))).toEqual(texts(decoded))
  }

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
  it("7a: Effect's decoder of the declared schemas finds the same in shapes and values", () => {
    holds(({ request, facts }) => {
      const body = asJson(request.body)
      if (body !== undefined) {
        const named = ({ rule, pointer }: Decoded): Decoded => ({ rule: pointer === "" ? "body" : rule, pointer })
        expectSame(all(operation.check(body, {}, show), "body"), decode(schemas.body, body).map(named))
      }

      for (const part of ["path", "query"] as const) {
        const decodes = (name: string): boolean =>
          decode(schemas[part], { [name]: "a" }).some(({ rule, pointer }) => rule === "type" && pointer === `/${name}`)
        const given = asJson(only(request[part], (name, member) => typeof member !== "string" || !decodes(name)))
        if (given === undefined || Object.keys(schemas[part]).length === 0) continue
        const found = all(operation.checkRequest({ [part]: given, body: {} }, {}, show), part)
        const urls = tree.parts[part].exactlyOne?.map((name) => `/${name}`) ?? []
        const isOfUrl = ({ rule, pointer }: Decoded): boolean =>
          ["required", "unknown"].includes(rule) && urls.includes(pointer)
        expectSame(
          found.filter((one) => !isOfUrl(one)),
          decode(schemas[part], given),
        )
      }

      const known = (asJson(only(facts, (name) => name in schemas.facts && name !== anyValue)) ?? {}) as Members
      const given = Object.fromEntries(Object.entries(schemas.facts).filter(([name]) => name in known))
      const broken = decode(given, known, "ignore").map((one) => ({ ...one, rule: "fact" }))
      expectSame(all(operation.check({}, known, show), "facts"), broken)
    })
  })
})
