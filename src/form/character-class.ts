/** The last code point that is composed of others is in the supplement of Chinese characters. */
const lastComposed = 0x2ffff

let found: ReadonlyMap<number, readonly string[]> | undefined

/** The characters that NFC or NFD makes others of, with their parts: some 13 000, looked for once. */
function composed(): ReadonlyMap<number, readonly string[]> {
  if (found !== undefined) return found
  const all = new Map<number, readonly string[]>()
  for (let code = 0; code <= lastComposed; code++) {
    const character = String.fromCodePoint(code)
    const parts = character.normalize("NFD")
    if (parts !== character) all.set(code, Array.from(parts))
  }
  return (found = all)
}

/**
 * A class, for the flag v, of the characters that texts in these characters may be typed with: each as it is, and, when the text
 * `composes`, whatever NFC makes one of them of.
 */
export function characterClass(characters: string, composes: boolean): string {
  const all = new Set(characters)
  if (composes) {
    const parts = new Set(characters.normalize("NFD"))
    for (const part of parts) all.add(part)
    for (const [code, own] of composed()) if (own.every((part) => parts.has(part))) all.add(String.fromCodePoint(code))
  }
  return `[${ranges([...all].map((character) => character.codePointAt(0) as number).sort((a, b) => a - b))}]`
}

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
