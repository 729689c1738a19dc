// Dates and times of RFC 3339, by character code.

const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** The number that two digits make, or NaN. */
function two(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48
  const ones = text.charCodeAt(at + 1) - 48
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN
}

const isAt = (text: string, at: number, code: number) => text.charCodeAt(at) === code

function startsWithDate(text: string): boolean {
  if (!isAt(text, 4, 45) || !isAt(text, 7, 45)) return false
  const year = two(text, 0) * 100 + two(text, 2)
  const month = two(text, 5)
  const day = two(text, 8)
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const last = month === 2 && isLeap ? 29 : (days[month - 1] ?? 0)
  return year >= 0 && day >= 1 && day <= last
}

export const isDate = (text: string): boolean => text.length === 10 && startsWithDate(text)

export function isDateTime(text: string): boolean {
  if (text.length < 20 || !startsWithDate(text) || (text.charCodeAt(10) | 32) !== 116) return false
  if (!isAt(text, 13, 58) || !isAt(text, 16, 58)) return false
  if (!(two(text, 11) < 24 && two(text, 14) < 60 && two(text, 17) < 60)) return false
  let at = 19
  if (isAt(text, at, 46)) {
    do at++
    while (text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57)
    if (at === 20) return false
  }
  if ((text.charCodeAt(at) | 32) === 122) return at === text.length - 1
  if (!isAt(text, at, 43) && !isAt(text, at, 45)) return false
  return at + 6 === text.length && two(text, at + 1) < 24 && isAt(text, at + 3, 58) && two(text, at + 4) < 60
}
