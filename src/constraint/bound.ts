import { plain } from "./plain.js"

/** Gives back the bound of a range. Throws when it is no finite number. */
export function bound(limit: number): number {
  if (!Number.isFinite(limit)) throw new RangeError(`${limit} is no bound: give a finite number`)
  return plain(limit)
}
