/**
 * Matches a text that begins with what NFC may join to the code point before: marks, the vowels and finals of Hangul, the
 * vowels of Kirat Rai (letters, yet they compose). A low surrogate is the second half of a code point.
 */
export const joinsBackwards = /^[\p{M}\p{Cs}\u1160-\u11ff\u{16d63}-\u{16d6a}]/u
