import { givenIndex } from "./given-index.js"

/** Names one code point of a text. */
export interface Sign {
  readonly character: string
  /** As Unicode writes it: `U+0049`. */
  readonly codePoint: string
  /** In UTF-16 units of the text as the caller wrote it, before NFC. */
  readonly index: number
}

/** Describes the code point at `at` of `text`, which is `given` in NFC. */
export function signAt(text: string, at: number, given: string): Sign {
  const code = text.codePointAt(at) as number
  return {
    character: String.fromCodePoint(code),
    codePoint: "U+" + code.toString(16).toUpperCase().padStart(4, "0"),
    index: givenIndex(given, text, at),
  }
}
