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
  const nearest = nearestName(name, siblings)
  return nearest === undefined ? {} : { nearest }
}

/** The fix that renames an unknown member to the nearest known name, when no such member is there. */
export function renameFor(member: Judged): readonly PatchOperation[] | undefined {
  const nearest = nearestName(String(member.key), member.siblings)
  if (nearest === undefined || member.isBeside(nearest)) return undefined
  const path = pathOf(member)
  return [{ op: "move", from: toPointer(path), path: toPointer([...path.slice(0, -1), nearest]) }]
}

/** The unique nearest name, at an edit distance under half the length of the name that was meant. */
export function nearestName(name: string, names: readonly string[]): string | undefined {
  let best: { readonly name: string; readonly distance: number; readonly unique: boolean } | undefined
  for (const known of names) {
    if (Math.abs(known.length - name.length) * 2 >= known.length) continue
    const distance = leven(name, known)
    if (distance * 2 >= known.length || (best !== undefined && distance > best.distance)) continue
    best = { name: known, distance, unique: best?.distance !== distance }
  }
  return best?.unique ? best.name : undefined
}
