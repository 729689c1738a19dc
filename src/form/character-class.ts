/** The last code point that is composed of others is in the supplement of Chinese characters. */
const lastComposed = 0x2ffff

/**
 * A class, for the flag v, of the characters that texts in these characters may be typed with: each as it is, and whatever NFC makes
 * one of them of. Reads some 200 000 code points when `composes`.
 */
export function characterClass(characters: string, composes: boolean): string {
  const codes = new Set(Array.from(characters, (character) => character.codePointAt(0) as number))
  if (composes) {
    const parts = new Set(characters.normalize("NFD"))
    for (let code = 0; code <= lastComposed; code++)
      if (!isSurrogate(code) && [...String.fromCodePoint(code).normalize("NFD")].every((part) => parts.has(part))) codes.add(code) // prettier-ignore
  }
  return `[${ranges([...codes].sort((a, b) => a - b))}]`
}

const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff

function ranges(codes: readonly number[]): string {
  let text = ""
  for (let i = 0; i < codes.length; i++) {
    const first = codes[i] as number
    while (codes[i + 1] === (codes[i] as number) + 1) i++
    const last = codes[i] as number
    text += last === first ? escape(first) : `${escape(first)}-${escape(last)}`
  }
  return text
}

/** Letters and digits stand for themselves, all else by its code: no sign of the syntax, and no mark that would stand on another. */
function escape(code: number): string {
  const character = String.fromCodePoint(code)
  return /[\p{L}\p{Nd}]/u.test(character) ? character : `\\u{${code.toString(16)}}`
}
