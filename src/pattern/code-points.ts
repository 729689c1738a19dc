/** A set of code points: ranges from the least to the greatest, none touching another. */
export type CodePoints = readonly (readonly [first: number, last: number])[]

export const lastCodePoint = 0x10ffff

/** The characters of a text, each once. */
export function codePointsOf(text: string): CodePoints {
  return merged(Array.from(text, (character) => [codePoint(character), codePoint(character)] as const))
}

const codePoint = (character: string): number => character.codePointAt(0) as number

/** Lays ranges together: in order, those that touch as one. */
export function merged(ranges: CodePoints): CodePoints {
  const found: [number, number][] = []
  for (const [first, last] of ranges.toSorted(([a], [b]) => a - b)) {
    const before = found.at(-1)
    if (before !== undefined && first <= before[1] + 1) before[1] = Math.max(before[1], last)
    else found.push([first, last])
  }
  return found
}

/** Every code point that is not in a set. */
export function complement(points: CodePoints): CodePoints {
  const starts = [0, ...points.map(([, last]) => last + 1)]
  const ends = [...points.map(([first]) => first - 1), lastCodePoint]
  return starts.map((first, index) => [first, ends[index] as number] as const).filter(([first, last]) => first <= last)
}

const readable = /^[\p{L}\p{N}\p{P}\p{S} ]$/u
const syntax = /[\^$\\.*+?()[\]{}|]/

/** Writes a code point as a regular expression does outside a class. */
export function written(code: number): string {
  const character = String.fromCodePoint(code)
  if (syntax.test(character)) return `\\${character}`
  if (readable.test(character)) return character
  const hex = code.toString(16)
  return code > 0xffff ? `\\u{${hex}}` : `\\u${hex.padStart(4, "0")}`
}

/** Writes a set as a regular expression: the one character, or a class of what is in it, or of what is not. */
export function classOf(points: CodePoints): string {
  const [[first, last] = [-1, 0], ...more] = points
  if (first === last && more.length === 0) return written(first)
  const others = complement(points)
  const isMost = points.at(-1)?.[1] === lastCodePoint && others.length > 0
  return isMost ? `[^${rangesText(others)}]` : `[${rangesText(points)}]`
}

function rangesText(points: CodePoints): string {
  const bound = (code: number): string => (code === 0x2d ? "\\-" : written(code))
  return points
    .map(([first, last]) => {
      if (first === last) return bound(first)
      return bound(first) + (last === first + 1 ? "" : "-") + bound(last)
    })
    .join("")
}
