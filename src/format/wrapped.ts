/** How many columns a text fills, at a column a code point. */
export function columnsOf(text: string): number {
  return [...text].length
}

/** A list in one line, or in as many as it takes to stay within `width`. */
export function wrapped(words: readonly string[], width: number): readonly string[] {
  const lines: string[] = []
  for (const [index, word] of words.entries()) {
    const listed = index < words.length - 1 ? `${word},` : word
    const last = lines.at(-1)
    if (last !== undefined && columnsOf(last) + columnsOf(listed) < width) lines[lines.length - 1] = `${last} ${listed}`
    else lines.push(listed)
  }
  return lines
}
