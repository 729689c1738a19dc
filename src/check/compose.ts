/** More marks than any text has on one letter (Unicode Standard Annex 15, stream-safe text). */
const endlessMarks = /\p{M}{31}/u

/** Latin, Cyrillic and punctuation of which no two signs join: told by their codes, a tenth of the cost of asking. */
function isInert(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code >= 0x300 && (code < 0x400 || code > 0x481) && (code < 0x2010 || code > 0x2027)) return false
  }
  return true
}

/**
 * Composes text to Unicode NFC. A text with more marks on one letter than any language puts there stays as it is: to compose
 * it costs time that grows with the square of their number.
 */
export function composed(text: string): string {
  if (isInert(text)) return text
  return endlessMarks.test(text) ? text : text.normalize("NFC")
}
