/** A verdict in brief, for tables: `rule@pointer` of what was found. Part names stand before pointers that are not the body's. */
export function brief(
  found: readonly { readonly rule: string; readonly in: string; readonly pointer: string }[],
): readonly string[] {
  return found.map(({ rule, in: part, pointer }) => `${rule}@${part === "body" ? "" : part}${pointer}`)
}
