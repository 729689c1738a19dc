import { type AST, RegExpParser } from "@eslint-community/regexpp"
import { classOf, type CodePoints, lastCodePoint, merged, written } from "./code-points.js"

/** A pattern that means the same wherever patterns are read by code point, without flags. */
export interface UnicodePattern {
  readonly source: string
  /** It needs an engine that backtracks: it looks around, or back at what it matched. */
  readonly backtracks: boolean
}

/** Thrown on the way, where a pattern has no equal. */
class NoEqual extends Error {}

/**
 * Rewrites a regular expression of JavaScript to one of the same meaning that has the flag u and no other: letters of either
 * case as classes, `\d`, `\s`, `\w`, `.` and properties as the characters that they stand for. Undefined where there is none:
 * where lines count (flag m), or where halves of characters do (no flag u, and a class with what is beyond U+FFFF in it).
 */
export function unicodePattern(source: string, flags: string): UnicodePattern | undefined {
  try {
    return new Rewriting(source, flags).result()
  } catch (error) {
    if (error instanceof NoEqual) return undefined
    throw error
  }
}

class Rewriting {
  #backtracks = false
  /** How many repeated groups we are in. */
  #depth = 0
  /** Elements that match halves of characters, as far as that does no harm. */
  #halves = 0
  readonly #pattern: AST.Pattern

  constructor(
    source: string,
    readonly flags: string,
  ) {
    const modes = { unicode: flags.includes("u"), unicodeSets: flags.includes("v") }
    this.#pattern = new RegExpParser().parsePattern(source, 0, source.length, modes)
  }

  result(): UnicodePattern {
    const source = this.#alternatives(this.#pattern)
    return { source, backtracks: this.#backtracks }
  }

  #alternatives({ alternatives }: { readonly alternatives: readonly AST.Alternative[] }): string {
    return alternatives.map(({ elements }) => elements.map((element) => this.#element(element)).join("")).join("|")
  }

  #element(node: AST.Element): string {
    switch (node.type) {
      case "Assertion":
        return this.#assertion(node)
      case "Group":
        if (node.modifiers !== null) throw new NoEqual()
        return `(?:${this.#alternatives(node)})`
      case "CapturingGroup":
        return `(${this.#alternatives(node)})`
      case "Quantifier":
        return this.#quantifier(node)
      case "Backreference":
        return this.#backreference(node)
      default:
        return this.#characters(node)
    }
  }

  #assertion(node: AST.Assertion): string {
    if (!("negate" in node)) {
      if (this.flags.includes("m")) throw new NoEqual()
      return node.raw
    }
    if (node.kind === "word" && this.flags.includes("i")) throw new NoEqual()
    this.#backtracks = true
    if (node.kind === "word") return node.raw
    return `(?${node.kind === "lookbehind" ? "<" : ""}${node.negate ? "!" : "="}${this.#alternatives(node)})`
  }

  #quantifier({ raw, element, min, max }: AST.Quantifier): string {
    const count = raw.slice(element.raw.length)
    if (element.type === "Assertion") throw new NoEqual()
    if (/^(Char|Expr)/.test(element.type))
      return this.#characters(element as SingleCharacter, min <= 1 && max === Infinity) + count
    this.#depth++
    const repeated = this.#element(element)
    this.#depth--
    return repeated + count
  }

  #backreference({ resolved, ambiguous }: AST.Backreference): string {
    const groups = [...allGroups(this.#pattern)]
    if (ambiguous || this.flags.includes("i")) throw new NoEqual()
    this.#backtracks = true
    return `(?:\\${groups.indexOf(resolved) + 1})`
  }

  /** `endless`: repeated without end, so that it does not matter whether a character counts as one or as two halves. */
  #characters(node: SingleCharacter, endless = false): string {
    if (node.type === "Character" && !/[iv]/.test(this.flags) && !isHalf(node.value)) return written(node.value)
    const points = matchedBy(node.raw, this.flags.replaceAll(/[^iuvs]/g, ""))
    if (/[uv]/.test(this.flags) || !points.some(([first, last]) => first <= lastHalf && last >= firstHalf))
      return classOf(points)
    const hasAll = points.some(([first, last]) => first <= firstHalf && last >= lastHalf)
    if (!hasAll || !endless || this.#depth > 0 || this.#halves++ > 0) throw new NoEqual()
    return classOf(merged([...points, [0x10000, lastCodePoint]]))
  }
}

type SingleCharacter = AST.Character | AST.CharacterSet | AST.CharacterClass | AST.ExpressionCharacterClass

const [firstHalf, lastHalf] = [0xd800, 0xdfff]
const isHalf = (code: number): boolean => code >= firstHalf && code <= lastHalf

function* allGroups(node: AST.Node): Iterable<AST.CapturingGroup> {
  if (node.type === "CapturingGroup") yield node
  if ("alternatives" in node)
    for (const { elements } of node.alternatives) for (const one of elements as AST.Node[]) yield* allGroups(one)
  if (node.type === "Quantifier") yield* allGroups(node.element)
}

const asked = new Map<string, CodePoints>()

/** Which characters one element of a pattern matches: the engine that runs it is asked about each, once. */
function matchedBy(element: string, flags: string): CodePoints {
  const key = `${element}/${flags}`
  const known = asked.get(key) ?? runs(new RegExp(`^${element}$`, flags))
  asked.set(key, known)
  return known
}

function runs(pattern: RegExp): CodePoints {
  const found: [number, number][] = []
  for (let code = 0; code <= lastCodePoint; code++) {
    if (!pattern.test(String.fromCodePoint(code))) continue
    const before = found.at(-1)
    if (before?.[1] === code - 1) before[1] = code
    else found.push([code, code])
  }
  return found
}
