import { judgeValue } from "../check/judge-value.js"
import type { Question } from "../operation/face.js"
import type { Found } from "../operation/found.js"
import { pathOf } from "../operation/place.js"
import { parsePointer, toPointer } from "../pointer.js"
import type { PatchOperation } from "../verdict/patch.js"
import type { Table } from "./editable.js"
import type { Known } from "./known.js"
import { Leaf } from "./leaf.js"
import type { Names, Stand } from "./pass.js"

/**
 * Whether it is certain, without trying it, that a fix helps: no rule that could reject reads the member, what it is in, or what is
 * in it, and the member may be absent if it is taken out for a state table, or is valid by itself with its new value.
 */
export function certain(
  names: Names,
  tables: readonly Table[],
  question: Question<Known>,
  { place, rule }: Found,
  patch: readonly PatchOperation[],
): boolean {
  const { settings } = question
  const [only, ...more] = patch
  if (only === undefined || more.length > 0 || place.in !== "body") return false
  const pointer = toPointer(pathOf(place))
  if (only.path !== pointer) return false
  const isFine =
    only.op === "remove"
      ? tables.some(({ id, required }) => id === rule && !required.includes(pointer))
      : only.op === "replace" &&
        place instanceof Leaf &&
        settings.unchanged === "reject" &&
        isCured(place, rule, only.value)
  return isFine && !readersOf(names, pointer).some((id) => settings.severity.get(id) === "error")
}

/** Whether a value of its own shape is without that issue, and without any error, once it is another one. */
function isCured({ judging, node }: Leaf, rule: string, value: unknown): boolean {
  if (judging.names.nested || node === undefined) return false
  const trial = judging.trial()
  judgeValue(new Leaf(trial, undefined, "", 0, node, value))
  return trial.found.every((found) => found.rule !== rule && found.severity === "warning")
}

const known = new WeakMap<Names, Map<string, readonly string[]>>()

/** The rules that stand at a member of the body, or read it, what it is in, or what is in it. Those of each member are looked up once. */
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
    return tokens.every((token, depth) => depth >= path.length || token === path[depth] || token === "*")
  }
  const concerns = ({ at: [part, own], reads }: Stand): boolean =>
    (part === "body" && parsePointer(own).length === path.length && isOnPath(own)) ||
    reads.some(([part, read]) => part === "body" && isOnPath(read))
  return Object.keys(stands).filter((id) => stands[id]?.some(concerns))
}
