/** More marks than any text has on one letter (Unicode Standard Annex 15, stream-safe text). */
const endlessMarks = /\p{M}{31}/u

/**
 * Composes text to Unicode NFC. A text with more marks on one letter than any language puts there stays as it is: to compose
 * it costs time that grows with the square of their number.
 */
export function composed(text: string): string {
  return endlessMarks.test(text) ? text : text.normalize("NFC")
}
