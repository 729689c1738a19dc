import type { Constraint } from "./constraint.js"
import { type Sign, signAt } from "./sign.js"

/** Lists the characters of a script, each by itself: there are no ranges. */
export interface Alphabet {
  readonly letters: string
  /** Signs that may stand between letters but make no word: apostrophes. */
  readonly marks?: string
  /** Maps a character outside the alphabet to the one in it that was certainly meant: Latin `A` to Cyrillic `А`. */
  readonly lookalikes?: Readonly<Record<string, string>>
}

/** Describes the first character outside an alphabet, and what was probably meant. */
export interface OutsideAlphabet extends Sign {
  /** The one character that was certainly meant. */
  readonly lookalike?: string
  /** `edge` is white space at either end, `space` white space inside. */
  readonly hint?: "lookalike" | "quote" | "hyphen" | "space" | "edge"
}

type Replacement = { readonly lookalike: string; readonly hint: "lookalike" | "quote" }

const mark = 1
const letter = 2
const apostrophe = "'"
const quotes = "`\u00b4\u2018"
const oneCharacter = /^.$/su
// Signs that NFC may join with the one before, or that are half of a character
const joining = /[\p{M}\p{Cs}\u1160-\u11ff]/u
const hyphen = /[\p{Pd}\u00ad\u2212]/u

/**
 * Makes a check that a text is written in an alphabet; the empty text is. Reports the first character that is outside; fixes
 * the text when each such character has one certain replacement (a look-alike, a quote for the apostrophe, white space
 * at the ends removed) and a letter of the alphabet stands beside them.
 */
export function alphabet({ letters, marks = "", lookalikes = {} }: Alphabet): Constraint<string, OutsideAlphabet> {
  const kinds = kindsOf(letters, marks)
  const replacements = replacementsFor(kinds, lookalikes)
  return {
    test: (text) => firstOutside(kinds, text) === -1,
    params: (text, given) => {
      const at = firstOutside(kinds, text)
      const sign = signAt(text, at, given)
      return Object.assign(sign, replacements.get(sign.character) ?? hintAt(text, at, sign.character))
    },
    fix: (text) => rewritten(kinds, replacements, text),
    reveals: [],
    describes: { is: "alphabet", letters: letters.normalize("NFC"), marks: marks.normalize("NFC") },
    ...(!joining.test(letters + marks) && { composed: true }),
  }
}

function kindsOf(letters: string, marks: string): Uint8Array {
  const all = Array.from((marks + letters).normalize("NFC"), (character) => character.codePointAt(0) as number)
  const kinds = new Uint8Array(all.reduce((most, code) => Math.max(most, code), 0) + 1)
  for (const character of marks.normalize("NFC")) kinds[character.codePointAt(0) as number] = mark
  for (const character of letters.normalize("NFC")) kinds[character.codePointAt(0) as number] = letter
  return kinds
}

function replacementsFor(kinds: Uint8Array, lookalikes: Readonly<Record<string, string>>): Map<string, Replacement> {
  const replacements = new Map<string, Replacement>()
  if (firstOutside(kinds, apostrophe) === -1)
    for (const quote of quotes) replacements.set(quote, { lookalike: apostrophe, hint: "quote" })
  for (const [key, lookalike] of Object.entries(lookalikes)) {
    const character = key.normalize("NFC")
    if (!oneCharacter.test(character)) throw new TypeError(`The look-alike ${JSON.stringify(key)} is not one character`)
    if (firstOutside(kinds, character) === -1) throw new TypeError(`The look-alike ${key} is in the alphabet itself`)
    if (lookalike === "" || firstOutside(kinds, lookalike) !== -1)
      throw new TypeError(`The look-alike ${key} stands for ${JSON.stringify(lookalike)}, which is not in the alphabet`)
    replacements.set(character, { lookalike, hint: "lookalike" })
  }
  return replacements
}

// A table by code point: several times faster than a regular expression, and nothing is allocated. By code unit where the table
// ends below the surrogates: half of a character is outside then, as the whole is.
function firstOutside(kinds: Uint8Array, text: string): number {
  if (kinds.length < 0xd800) {
    for (let i = 0; i < text.length; i++) if (!kinds[text.charCodeAt(i)]) return i
    return -1
  }
  for (let i = 0; i < text.length; i++) {
    const code = text.codePointAt(i) as number
    if (!kinds[code]) return i
    if (code > 0xffff) i++
  }
  return -1
}

function hintAt(text: string, at: number, character: string): Pick<OutsideAlphabet, "hint"> {
  if (hyphen.test(character)) return { hint: "hyphen" }
  if (character.trim() !== "") return {}
  const [start, end] = inner(text)
  return { hint: at < start || at >= end ? "edge" : "space" }
}

function inner(text: string): readonly [start: number, end: number] {
  return [text.length - text.trimStart().length, text.trimEnd().length]
}

function rewritten(
  kinds: Uint8Array,
  replacements: ReadonlyMap<string, Replacement>,
  text: string,
): string | undefined {
  const [start, end] = inner(text)
  let result = ""
  let lettered = false
  let at = 0
  for (const character of text) {
    const kind = kinds[character.codePointAt(0) as number]
    if (kind === letter) lettered = true
    if (kind) result += character
    else if (at >= start && at < end) {
      const replacement = replacements.get(character)
      if (replacement === undefined) return undefined
      result += replacement.lookalike
    }
    at += character.length
  }
  return lettered ? result : undefined
}
