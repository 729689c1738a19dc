import leven from "leven"
import { toPointer } from "../pointer.js"
import type { ObjectNode } from "../tree/tree.js"
import type { PatchOperation } from "../verdict/patch.js"
import type { Cell } from "./cell.js"
import { pathOf } from "../operation/place.js"

/** What may have been meant by an unknown member: the part of the request that it belongs to, or the nearest known name. */
export function hintFor(cell: Cell, parts: Readonly<Record<string, ObjectNode>>): object {
  const name = String(cell.key)
  if (namesBeside(cell).includes(name)) return {}
  if (cell.depth === 1) {
    const elsewhere = Object.keys(parts).find((other) => other !== cell.in && parts[other]?.members.has(name))
    if (elsewhere !== undefined) return { part: elsewhere }
  }
  const nearest = nearestName(name, namesBeside(cell))
  return nearest === undefined ? {} : { nearest }
}

/** The fix that renames an unknown member to the nearest known name, when no such member is there. */
export function renameFor(cell: Cell): readonly PatchOperation[] | undefined {
  const nearest = nearestName(String(cell.key), namesBeside(cell))
  if (nearest === undefined || cell.parent?.member(nearest)?.present) return undefined
  const path = pathOf(cell)
  return [{ op: "move", from: toPointer(path), path: toPointer([...path.slice(0, -1), nearest]) }]
}

function namesBeside(cell: Cell): readonly string[] {
  const node = cell.parent?.node
  return node?.kind === "object" ? [...node.members.keys()] : []
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
