/**
 * Whether two JSON values are equal: objects whatever the order of their members, -0 as 0. Without recursion; a value that
 * contains itself comes to an end.
 */
export function sameValue(left: unknown, right: unknown): boolean {
  const compared = new Map<object, object>()
  const pairs: [unknown, unknown][] = [[left, right]]
  for (let pair = pairs.pop(); pair !== undefined; pair = pairs.pop()) {
    const [a, b] = pair
    if (a === b) continue
    if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false
    if (Array.isArray(a) !== Array.isArray(b)) return false
    if (compared.get(a) === b) continue
    compared.set(a, b)
    if (a instanceof Date || b instanceof Date) {
      if (!(a instanceof Date && b instanceof Date) || a.getTime() !== b.getTime()) return false
      continue
    }
    const [left, right] = [defined(a), defined(b)]
    if (left.size !== right.size) return false
    for (const [name, value] of left) pairs.push([value, right.get(name)])
  }
  return true
}

/** The members that are there: one that holds `undefined` is not. */
function defined(value: object): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(value).filter(([, inside]) => inside !== undefined))
}
