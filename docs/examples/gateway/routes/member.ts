/** Reads a member of whatever a body is, as a name to look up: nothing where there is none, or none that a database holds. */
export function nameIn(body: unknown, member: string): string | undefined {
  const value: unknown = typeof body === "object" && body !== null ? Reflect.get(body, member) : undefined
  const isName = typeof value === "number" || (typeof value === "string" && !value.includes("\0"))
  return isName ? String(value) : undefined
}
