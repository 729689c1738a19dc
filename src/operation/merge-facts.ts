/** Lays facts over facts bound before; one that is `undefined` was not given. What is no plain object stands as it is, to be judged. */
export function mergeFacts(bound: unknown, facts: unknown): unknown {
  if (facts === undefined) return bound
  if (bound === undefined || bound === null || typeof bound !== "object" || facts === null || typeof facts !== "object")
    return facts
  try {
    if (Array.isArray(facts) || Array.isArray(bound)) return facts
    const given = Object.entries(facts).filter(([, value]) => value !== undefined)
    return Object.fromEntries([...Object.entries(bound), ...given])
  } catch {
    return facts
  }
}
