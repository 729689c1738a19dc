/** Writes JSON as a text is written that it takes the place of: with its indentation, line breaks and end, so that little differs. */
export function writtenLike(text: string, value: unknown): string {
  const [, lineBreak = "\n", indent = ""] = /^\s*[[{](\r?\n)([ \t]+)/.exec(text) ?? []
  const end = text.slice(text.trimEnd().length)
  return JSON.stringify(value, null, indent).replaceAll("\n", lineBreak) + end
}
