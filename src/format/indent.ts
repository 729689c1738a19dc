/** Moves lines to the right. */
export function indent(lines: readonly string[], by = 2): readonly string[] {
  return lines.map((line) => " ".repeat(by) + line)
}
