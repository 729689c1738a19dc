/** Some members of a line. */
type Shown = Readonly<Record<string, number | boolean>>
type Line = Readonly<Record<string, unknown>>

/**
 * Matches expected lines with those that came, each with one that has the same of all `members` that the expected one has; the most
 * telling ones choose first. Gives what is left on either side. Linear for lines that tell the same members.
 */
export function unmatched(
  expected: readonly object[],
  got: readonly object[],
  members: readonly string[],
): { readonly expected: readonly Shown[]; readonly got: readonly Shown[] } {
  const wanted = expected.map((line) => shown(line as Line, members))
  const left = new Set(got.map((line) => shown(line as Line, members)))
  const shelves = new Map<string, Map<string, Shown[]>>()
  const shelf = (names: readonly string[]): Map<string, Shown[]> => {
    const found = shelves.get(names.join()) ?? shelved(left, names)
    shelves.set(names.join(), found)
    return found
  }
  const missing = wanted.toSorted(mostTellingFirst).filter((line) => {
    const names = Object.keys(line)
    const alike = shelf(names).get(keyOf(line, names)) ?? []
    let match = alike.pop()
    while (match !== undefined && !left.has(match)) match = alike.pop()
    return match === undefined || !left.delete(match)
  })
  return { expected: missing, got: [...left] }
}

/** The members of a line that say something, in the order of `members`. */
function shown(line: Line, members: readonly string[]): Shown {
  return Object.fromEntries(members.flatMap((name) => (line[name] == null ? [] : [[name, line[name] as number]])))
}

function shelved(lines: Iterable<Shown>, names: readonly string[]): Map<string, Shown[]> {
  const shelves = new Map<string, Shown[]>()
  for (const line of lines) {
    const key = keyOf(line, names)
    const alike = shelves.get(key)
    if (alike) alike.push(line)
    else shelves.set(key, [line])
  }
  return shelves
}

const keyOf = (line: Shown, names: readonly string[]) => JSON.stringify(names.map((name) => line[name] ?? null))

const mostTellingFirst = (a: Shown, b: Shown) => Object.keys(b).length - Object.keys(a).length
