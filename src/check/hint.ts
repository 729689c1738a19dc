import leven from "leven"
import { toPointer } from "../pointer.js"
import type { PatchOperation } from "../verdict/patch.js"
import type { Judged } from "./judged.js"
import { pathOf } from "../operation/place.js"

/** What may have been meant by an unknown member: the part of the request that it belongs to, or the nearest known name. */
export function hintFor(member: Judged): object {
  const { siblings, depth, judging } = member
  const name = String(member.key)
  if (siblings.includes(name)) return {}
  const part = depth === 1 ? judging.elsewhere(name, member.in) : undefined
  if (part !== undefined) return { part }
  const nearest = nearestOf(member)
  return nearest === undefined ? {} : { nearest }
}

/** The fix that renames an unknown member to the nearest known name, when no such member is there. */
export function renameFor(member: Judged): readonly PatchOperation[] | undefined {
  const nearest = nearestOf(member)
  if (nearest === undefined || member.isBeside(nearest)) return undefined
  const path = pathOf(member)
  return [{ op: "move", from: toPointer(path), path: toPointer([...path.slice(0, -1), nearest]) }]
}

const nearestNames = new WeakMap<Judged, string | undefined>()

/** The name that was meant; the hint and the fix both ask for it. */
function nearestOf(member: Judged): string | undefined {
  if (!nearestNames.has(member)) nearestNames.set(member, nearestName(String(member.key), member.siblings))
  return nearestNames.get(member)
}

/** The letters of a name as bits, of which some letters share one. */
function lettersOf(name: string): number {
  let letters = 0
  for (let index = 0; index < name.length; index++) letters |= 1 << (name.charCodeAt(index) & 31)
  return letters
}

/** Whether one of two names alone has more letters than that: each costs an edit. Spares most names the whole comparison. */
const isFar = (some: number, others: number, most: number): boolean =>
  isMore(some & ~others, most) || isMore(others & ~some, most)

function isMore(letters: number, most: number): boolean {
  let count = 0
  for (let left = letters; left !== 0; left &= left - 1) count++
  return count > most
}

/** The unique nearest name, at an edit distance under half the length of the name that was meant. */
export function nearestName(name: string, names: readonly string[]): string | undefined {
  let best: { readonly name: string; readonly distance: number; readonly unique: boolean } | undefined
  const letters = lettersOf(name)
  for (const known of names) {
    const most = Math.min(Math.ceil(known.length / 2) - 1, best?.distance ?? Infinity)
    if (Math.abs(known.length - name.length) > most || isFar(letters, lettersOf(known), most)) continue
    const distance = leven(name, known, { maxDistance: most + 1 })
    if (distance > most) continue
    best = { name: known, distance, unique: best?.distance !== distance }
  }
  return best?.unique ? best.name : undefined
}
