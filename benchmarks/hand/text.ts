// Tests of texts, as one writes them when speed matters: tables by character code instead of regular expressions.

/** What {@link nameFaults} finds, as bits. */
export const outside = 1
export const repeated = 2
export const letterless = 4
/** Something outside that may be part of another sign: a combining mark, half a character. */
export const composable = 8

const letters = "АБВГҐДЕЄЁЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгґдеєёжзиіїйклмнопрстуфхцчшщъыьэюя"
const apostrophes = "'\u2019\u02bc"
const kinds = new Uint8Array(0x10000)
for (let i = 0; i < letters.length; i++) kinds[letters.charCodeAt(i)] = 2
for (let i = 0; i < apostrophes.length; i++) kinds[apostrophes.charCodeAt(i)] = 1

/** Judges a name in one pass, by code unit. */
export function nameFaults(name: string): number {
  let faults = letterless
  let last = -1
  let run = 1
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i)
    const kind = kinds[code]
    if (kind === 2) faults &= ~letterless
    else if (kind === 0) faults = (faults & ~letterless) | (code < 0x300 ? outside : outside | composable)
    if (code !== last) run = 1
    else if (++run > 2) faults |= repeated
    last = code
  }
  return faults
}

/** Where a character stands a third time in a row, or -1. */
export function repeatIndex(name: string): number {
  let last = -1
  let run = 0
  for (let i = 0; i < name.length; i++) {
    const code = name.codePointAt(i) as number
    run = code === last ? run + 1 : 1
    if (run > 2) return i
    last = code
    if (code > 0xffff) i++
  }
  return -1
}

/** Where the first character outside the alphabet stands. */
export function outsideIndex(name: string): number {
  let i = 0
  while (kinds[name.charCodeAt(i)] !== 0) i++
  return i
}

export function digitsIn(text: string): number {
  let count = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= 48 && code <= 57) count++
  }
  return count
}

export function isPhone(text: string): boolean {
  if (text.length !== 12 || !text.startsWith("380")) return false
  for (let i = 3; i < 12; i++) {
    const code = text.charCodeAt(i)
    if (code < 48 || code > 57) return false
  }
  return true
}

const local = 1
const domain = 2
const signs = new Uint8Array(128)
for (let code = 33; code < 127; code++) {
  const sign = String.fromCharCode(code)
  if (/[a-z0-9]/i.test(sign)) signs[code] = local | domain
  else if (/[.!#$%&'*+/=?^_`{|}~-]/.test(sign)) signs[code] = local
}

/** The production of WHATWG's HTML. */
export function isEmail(text: string): boolean {
  let i = 0
  while (kindOfSign(text, i) & local) i++
  if (i === 0 || text.charCodeAt(i) !== 64) return false
  let start = ++i
  let last = 0
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 128 && (signs[code] as number) & domain) last = code
    else if (i === start) return false
    else if (code === 45) last = code
    else if (code !== 46 || last === 45 || i - start > 63) return false
    else start = i + 1
  }
  return i > start && last !== 45 && i - start <= 63
}

function kindOfSign(text: string, index: number): number {
  const code = text.charCodeAt(index)
  return code < 128 ? (signs[code] as number) : 0
}

/** Octets in UTF-8, up to an index. */
export function octets(text: string, end: number): number {
  let count = 0
  for (let i = 0; i < end; i++) {
    const code = text.charCodeAt(i)
    count += code < 0x80 ? 1 : code < 0x800 || (code & 0xf800) === 0xd800 ? 2 : 3
  }
  return count
}

export function isBlank(text: string): boolean {
  const first = text.charCodeAt(0)
  return first > 32 && first < 128 ? false : text.trim() === ""
}

const hexadecimal = new Uint8Array(128)
for (const digit of "0123456789abcdefABCDEF") hexadecimal[digit.charCodeAt(0)] = 1
const dash = 45

/** Four dashes in their places, and so as many digits as there are other characters. */
export function isUuid(text: string): boolean {
  if (text.length !== 36 || text.charCodeAt(8) !== dash || text.charCodeAt(13) !== dash) return false
  if (text.charCodeAt(18) !== dash || text.charCodeAt(23) !== dash) return false
  let digits = 0
  for (let i = 0; i < 36; i++) {
    const code = text.charCodeAt(i)
    if (code < 128) digits += hexadecimal[code] as number
  }
  return digits === 32
}
