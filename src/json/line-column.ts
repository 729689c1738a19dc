/** A place in a text: both count from one, columns in UTF-16 units. A line ends at LF, CR or CRLF. */
export interface LineColumn {
  readonly line: number
  readonly column: number
}

/** Makes a function that tells line and column of an offset. The text is read once, when it is first asked. */
export function placesIn(text: string): (offset: number) => LineColumn {
  let starts: readonly number[] | undefined
  return (offset) => {
    starts ??= [0, ...Array.from(text.matchAll(/\r\n?|\n/g), ({ index, 0: end }) => index + end.length)]
    const line = lastAtMost(starts, offset)
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 }
  }
}

/** The index of the last number, of ascending ones, that is not above a limit. */
function lastAtMost(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) <= limit) low = middle
    else high = middle
  }
  return low
}
