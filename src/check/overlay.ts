import { nodesAt } from "../tree/places.js"
import type { Node, Pattern } from "../tree/tree.js"
import { dig, isRecord } from "./dig.js"

/**
 * What merges where a request lies over what is stored: the members of an object by name, then what any other member of a record
 * is; 0 for what is replaced.
 */
export type Merging = 0 | readonly [members: { readonly [name: string]: Merging }, rest?: Merging]

/** What merges at a place. Of several shapes, the members of each: the upstream merges by name, whatever variant it comes to. */
export function mergingAt(node: Node, pattern: Pattern): Merging {
  const objects = nodesAt(node, pattern).filter((one) => one.kind === "object")
  if (objects.length === 0) return 0
  const names = new Set(objects.flatMap(({ members }) => [...members.keys()]))
  const here: Node = { kind: "union", variants: objects, rules: [], nfc: false, sensitive: false }
  const members = Object.fromEntries([...names].map((name) => [name, mergingAt(here, [name])] as const))
  const rests = objects.flatMap(({ rest }) => (rest ? [rest] : []))
  return rests.length === 0 ? [members] : [members, mergingAt({ ...here, variants: rests }, [])]
}

/** An object as sent, laid over the one that is stored: its members, and the members of those that are objects too. */
export function overlaid(sent: unknown, stored: unknown, merging: Merging): unknown {
  if (sent === undefined) return stored ?? undefined
  if (merging === 0 || !isRecord(sent) || !isRecord(stored)) return sent
  const [members, rest] = merging
  const names = rest === undefined ? Object.keys(members) : new Set([...Object.keys(stored), ...Object.keys(sent)])
  const entries = [...names].map((name): [string, unknown] => {
    const inside = (dig(members, [name]) ?? rest) as Merging
    return [name, overlaid(dig(sent, [name]), dig(stored, [name]), inside)]
  })
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}
