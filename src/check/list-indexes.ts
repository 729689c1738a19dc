/**
 * The indexes of a list: all up to its first hole, then only those of elements that are there, so that a list of four billion
 * holes costs no more than what it holds.
 */
export function listIndexes(list: readonly unknown[]): readonly number[] {
  const found: number[] = []
  const { length } = list
  for (let index = 0; index < length; index++) {
    found.push(index)
    if (!(index in list)) return found.concat(elementsAfter(list, index))
  }
  return found
}

function elementsAfter(list: readonly unknown[], hole: number): number[] {
  return Object.keys(list)
    .map(Number)
    .filter((index) => index > hole)
}
