import type { Issues, Path } from "./issues.js"
import { scalarOf } from "./scalar.js"
import { kindOfType, type Scalar, type WireType } from "./wire-type.js"

/** What a form says of a value: of a scalar its text, of anything else what is inside. */
interface Node {
  readonly offset: number
  readonly inside: Map<string | number, Node>
  text?: string
}

const name = /^[^.[\]]+(?:\[(?:0|[1-9]\d{0,8})\])?(?:\.[^.[\]]+(?:\[(?:0|[1-9]\d{0,8})\])?)*$/

/** Reads a form (`application/x-www-form-urlencoded`) whose names are those that ASP.NET binds: `Items[0].Attributes[1].Key`. */
export function decodeForm(text: string, type: WireType, issues: Issues): unknown {
  const root: Node = { offset: 0, inside: new Map() }
  for (const { index: offset, 0: pair } of text.matchAll(/[^&]+/g)) {
    const split = pair.indexOf("=")
    const [name, value] = split === -1 ? [pair, ""] : [pair.slice(0, split), pair.slice(split + 1)]
    const [said, given] = [decoded(name), decoded(value)]
    if (said === undefined || given === undefined) issues.add("wire.syntax", [], { format: "form" }, offset)
    else place(said, given, offset, root, type, issues)
  }
  return valueOf(root, type, [], issues)
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replaceAll("+", " "))
  } catch {
    return undefined
  }
}

/** Puts a text where its name says, if the type has such a place and it is not taken. */
function place(said: string, text: string, offset: number, root: Node, type: WireType, issues: Issues): void {
  const path: (string | number)[] = []
  let of = type
  for (const key of keysOf(said)) {
    const inner = innerType(of, key)
    if (typeof inner === "string") {
      issues.add(inner, inner === "unknown" ? [...path, key] : path, {}, offset)
      return
    }
    path.push(key)
    of = inner
  }
  if (of.is === "open") issues.add("wire.carried", path, { format: "form", what: "open" }, offset)
  else if (!isScalar(of)) issues.add("wire.name", path, {}, offset)
  else {
    const node = path.reduce((node: Node, key) => insideOf(node, key, offset), root)
    if (node.text === undefined) node.text = text
    else issues.add("wire.once", path, {}, offset)
  }
}

/** The names and indexes that a name is made of; none of one that is no name. */
function keysOf(said: string): readonly (string | number)[] {
  if (!name.test(said)) return []
  return Array.from(said.matchAll(/\[(\d+)\]|([^.[\]]+)/g), ([, index, member = ""]) =>
    index === undefined ? member : Number(index),
  )
}

const text = { is: "text" } as const
const entry: WireType = { is: "record", members: { Key: text, Value: text } }

const isScalar = (type: WireType): type is Scalar => type.is === "text" || type.is === "number" || type.is === "boolean"

/** What is inside a value under a name or an index; a map is a list of entries. */
function innerType(type: WireType, key: string | number): WireType | "unknown" | "wire.name" {
  if (type.is === "record" && typeof key === "string")
    return (Object.hasOwn(type.members, key) ? type.members[key] : undefined) ?? "unknown"
  if (type.is === "list" && typeof key === "number") return type.of
  if (type.is === "map" && typeof key === "number") return entry
  return type.is === "open" ? type : "wire.name"
}

function insideOf({ inside }: Node, key: string | number, offset: number): Node {
  const found = inside.get(key) ?? { offset, inside: new Map<string | number, Node>() }
  inside.set(key, found)
  return found
}

function valueOf(node: Node, type: WireType, path: Path, issues: Issues): unknown {
  switch (type.is) {
    case "record":
      return Object.fromEntries(
        [...node.inside].map(([name, inner]) => {
          const of = type.members[name] as WireType
          return [name, valueOf(inner, of, [...path, name], issues)]
        }),
      )
    case "list":
      return inOrder(node, path, issues).map((inner, index) => valueOf(inner, type.of, [...path, index], issues))
    case "map":
      return mapOf(inOrder(node, path, issues), path, issues)
    case "open":
      return undefined
    default:
      return scalar(node, type, path, issues)
  }
}

/** The elements of a list. ASP.NET binds none that stands after a gap. */
function inOrder({ inside }: Node, path: Path, issues: Issues): readonly Node[] {
  const sorted = [...inside].sort(([a], [b]) => Number(a) - Number(b))
  const after = sorted.find(([index], place) => index !== place)
  if (after) issues.add("wire.gap", path, { index: Number(after[0]) }, after[1].offset)
  return sorted.map(([, node]) => node)
}

function mapOf(entries: readonly Node[], path: Path, issues: Issues): unknown {
  const map = new Map<string, unknown>()
  for (const { inside, offset } of entries) {
    const [key, value] = [inside.get("Key")?.text, inside.get("Value")?.text]
    if (key === undefined || value === undefined) issues.add("required", path, {}, offset)
    else if (map.has(key)) issues.add("wire.once", [...path, key], {}, offset)
    else map.set(key, value)
  }
  return Object.fromEntries(map)
}

function scalar({ text = "", offset }: Node, type: Scalar, path: Path, issues: Issues): unknown {
  if (text === "" && type.nullable) return null
  const read = scalarOf(type.is, text)
  if (typeof read === "object") return read.value
  if (read === "lossy") issues.lossy(path, offset)
  else issues.add("type", path, { expected: [kindOfType[type.is]], got: "string" }, offset)
  return undefined
}
