/** What a field is called in some labels: an element as its list is, where it has no name of its own. */
export function labelIn(labels: Readonly<Record<string, string>>, pointer: string): string | undefined {
  return labels[pointer] ?? (pointer.endsWith("/*") ? labelIn(labels, pointer.slice(0, -2)) : undefined)
}
