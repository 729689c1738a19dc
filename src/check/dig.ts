/** What is at a path inside a value that is valid; nothing where it, or something above it, is absent. */
export function dig(value: unknown, path: readonly (string | number)[], nullIsAbsent = false): unknown {
  let inside = value
  for (const key of path) {
    if (typeof inside !== "object" || inside === null || !Object.hasOwn(inside, key)) return undefined
    inside = (inside as Readonly<Record<string | number, unknown>>)[key]
  }
  return nullIsAbsent && inside === null ? undefined : inside
}

/** A list of what stands at a path in each element: with `holes` where nothing is, else without them. */
export function gather(
  value: unknown,
  path: readonly string[],
  holes: boolean,
  nullIsAbsent: boolean,
): readonly unknown[] {
  const star = path.indexOf("*")
  const list = dig(value, path.slice(0, star))
  if (!Array.isArray(list)) return []
  const rest = path.slice(star + 1)
  const found = list.map((element): unknown =>
    rest.includes("*") ? gather(element, rest, holes, nullIsAbsent) : dig(element, rest, nullIsAbsent),
  )
  return holes ? found : found.filter((one) => one !== undefined)
}

/** Whether a value has members, and no elements. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value)
