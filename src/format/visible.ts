const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu

/**
 * Writes what a terminal would obey or hide (escape sequences, direction marks, zero widths, broken halves) as `\u{1b}`:
 * input never moves the cursor, and a person sees why two texts differ.
 */
export function visible(text: string): string {
  return text.replace(unseen, (character) => `\\u{${(character.codePointAt(0) as number).toString(16)}}`)
}
