import type { Question } from "../operation/face.js"
import type { Found } from "../operation/found.js"
import { pathOf } from "../operation/place.js"
import { parsePointer, toPointer } from "../pointer.js"
import type { PatchOperation } from "../verdict/patch.js"
import type { Table } from "./editable.js"
import type { Names } from "./pass.js"

/**
 * Whether it is certain, without trying it, that taking out a member that a state table locks helps: the member may be absent, and
 * no rule that could reject reads it, what it is in, or what is in it.
 */
export function certain(
  names: Names,
  tables: readonly Table[],
  { settings }: Question,
  { place, rule }: Found,
  patch: readonly PatchOperation[],
): boolean {
  const table = tables.find(({ id }) => id === rule)
  const [only, ...more] = patch
  if (table === undefined || only?.op !== "remove" || more.length > 0) return false
  const pointer = toPointer(pathOf(place))
  if (only.path !== pointer || table.required.includes(pointer)) return false
  return !readersOf(names, pointer).some((id) => settings.severity.get(id) === "error")
}

const known = new WeakMap<Names, Map<string, readonly string[]>>()

/** The rules that read a member of the body, what it is in, or what is in it. Those of each member are looked up once. */
function readersOf(names: Names, pointer: string): readonly string[] {
  const all = known.get(names) ?? new Map<string, readonly string[]>()
  known.set(names, all)
  const found = all.get(pointer) ?? readers(names, parsePointer(pointer))
  all.set(pointer, found)
  return found
}

function readers({ stands }: Names, path: readonly string[]): readonly string[] {
  const isOnPath = (read: string): boolean => {
    const tokens = parsePointer(read)
    return tokens.every((token, depth) => depth >= path.length || token === path[depth])
  }
  return Object.keys(stands).filter((id) =>
    stands[id]?.some(({ reads }) => reads.some(([part, read]) => part === "body" && isOnPath(read))),
  )
}
