import { membersOf } from "./carry.js"
import { decimalText } from "./decimal-text.js"
import { instance, type XmlElement, type XmlType } from "./xml-type.js"

/** Which prefix stands for a namespace, its colon included; `""` for the one that needs none. */
type Scope = ReadonlyMap<string, string>

/**
 * Writes a value as .NET's DataContractSerializer does: members in the contract's order, null as `i:nil`, and on an element four
 * deep in whose inside another namespace begins a prefix `d4p1`. The value is one that XML can carry.
 */
export function encodeXml(value: unknown, root: XmlElement): string {
  const scope = new Map([[root.namespace, ""]])
  return written(value, root, scope, 1, ` xmlns:i="${instance}" xmlns="${root.namespace}"`)
}

function written(value: unknown, element: XmlElement, outer: Scope, depth: number, declared = ""): string {
  const name = (outer.get(element.namespace) ?? "") + element.name
  if (value === null) return `<${name}${declared} i:nil="true" />`
  const [scope, begun] = begunIn(element.type, outer, depth)
  const inside = insideOf(value, element.type)
  const text =
    typeof inside === "string"
      ? inside
      : inside.map(([child, value]) => written(value, child, scope, depth + 1)).join("")
  return text === "" ? `<${name}${declared}${begun} />` : `<${name}${declared}${begun}>${text}</${name}>`
}

/** The namespaces that begin inside an element of a type, and the attributes that say so. */
function begunIn(type: XmlType, outer: Scope, depth: number): readonly [Scope, string] {
  const inside = "item" in type ? [type.item] : "members" in type ? [...type.members.values()] : []
  const begun = [...new Set(inside.map(({ namespace }) => namespace))].filter((namespace) => !outer.has(namespace))
  const prefixes = begun.map((namespace, index) => [namespace, `d${depth}p${index + 1}`] as const)
  return [
    new Map([...outer, ...prefixes.map(([namespace, prefix]) => [namespace, `${prefix}:`] as const)]),
    prefixes.map(([namespace, prefix]) => ` xmlns:${prefix}="${namespace}"`).join(""),
  ]
}

/** What stands inside an element: text, or elements with their values. */
function insideOf(value: unknown, type: XmlType): string | readonly (readonly [XmlElement, unknown])[] {
  switch (type.is) {
    case "list":
      return (value as readonly unknown[]).map((inner) => [type.item, inner])
    case "map":
      return membersOf(value).map(([Key, Value]) => [type.item, { Key, Value }])
    case "record":
      return [...type.members.values()].flatMap((member) => {
        const inner = (value as Readonly<Record<string, unknown>>)[member.name]
        return inner === undefined ? [] : [[member, inner] as const]
      })
    case "open":
      return ""
    case "number":
      return decimalText(value as number)
    default:
      return String(value).replace(/[&<>\r]/g, (sign) => escapes[sign] ?? sign)
  }
}

/** A carriage return that is not escaped would be read as a line feed. */
const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#xD;" }
