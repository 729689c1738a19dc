/** The unique nearest of some names, at an edit distance under half its length. */
export function nearestName(name: string, names: readonly string[]): string | undefined {
  const isShort = name.length > 0 && name.length <= bits
  if (isShort) for (let i = 0; i < name.length; i++) mark(name.charCodeAt(i), i)
  let best: string | undefined
  let least = Infinity
  for (const known of names) {
    if (Math.abs(known.length - name.length) * 2 >= known.length) continue
    const distance = isShort ? distanceOfShort(name.length, known) : distanceOf(name, known)
    if (distance * 2 >= known.length || distance > least) continue
    best = distance === least ? undefined : known
    least = distance
  }
  if (isShort) for (let i = 0; i < name.length; i++) places[name.charCodeAt(i)] = 0
  return best
}

// Myers' algorithm: a column of the table of distances is one number, and is made of the one before in a few steps
const bits = 32
const places = new Int32Array(0x10000)

function mark(code: number, place: number): void {
  places[code] = (places[code] as number) | (1 << place)
}

function distanceOfShort(length: number, known: string): number {
  const last = 1 << (length - 1)
  let distance = length
  let plus = -1
  let minus = 0
  for (let i = 0; i < known.length; i++) {
    let equal = places[known.charCodeAt(i)] as number
    const vertical = equal | minus
    equal |= ((equal & plus) + plus) ^ plus
    minus |= ~(equal | plus)
    plus &= equal
    if (minus & last) distance++
    if (plus & last) distance--
    minus = (minus << 1) | 1
    plus = (plus << 1) | ~(vertical | minus)
    minus &= vertical
  }
  return distance
}

function distanceOf(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++) {
      const change = (row[j - 1] as number) + (one.charCodeAt(i - 1) === other.charCodeAt(j - 1) ? 0 : 1)
      next.push(Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, change))
    }
    row = next
  }
  return row[other.length] as number
}
