import type { WireType } from "./wire-type.js"

/** How .NET's DataContractSerializer writes a value, beyond what the value is. */
export interface Contract {
  /** Of every element for which nothing else is said. */
  readonly namespace: string
  /** What the elements of a list are called. */
  readonly itemOf: (list: string) => string
  /** Types that are in a namespace of their own or inherit members, by the name of the member that holds one. */
  readonly types?: Readonly<Record<string, OwnType>>
}

interface OwnType {
  readonly namespace: string
  /** The members that each base class brings, the outermost class first. */
  readonly inherits: readonly { readonly namespace: string; readonly members: readonly string[] }[]
}

/** A type with the names, namespaces and order of its elements. */
export type XmlType =
  | { readonly is: "text" | "number" | "boolean" | "open" }
  | { readonly is: "list" | "map"; readonly item: XmlElement }
  | { readonly is: "record"; readonly members: ReadonlyMap<string, XmlElement> }

/** An element of some type: where it stands among its siblings is `rank`. */
export interface XmlElement {
  readonly name: string
  readonly namespace: string
  readonly rank: number
  readonly type: XmlType
}

export const instance = "http://www.w3.org/2001/XMLSchema-instance"
const arrays = "http://schemas.microsoft.com/2003/10/Serialization/Arrays"

/** Makes an element of a type, as a contract has it. Members stand in the alphabet's order, after those of base classes. */
export function elementOf(name: string, type: WireType, contract: Contract): XmlElement {
  return bound(name, type, contract.namespace, contract)
}

function bound(name: string, type: WireType, namespace: string, contract: Contract, rank = 0): XmlElement {
  return { name, namespace, rank, type: typeOf(name, type, namespace, contract) }
}

function typeOf(name: string, type: WireType, namespace: string, contract: Contract): XmlType {
  switch (type.is) {
    case "map":
      return { is: "map", item: entry }
    case "list":
      return { is: "list", item: bound(contract.itemOf(name), type.of, namespace, contract) }
    case "record": {
      const { inherits = [], ...own } = contract.types?.[name] ?? { namespace }
      const inherited = inherits.flatMap((base) => base.members)
      const rest = Object.keys(type.members).filter((member) => !inherited.includes(member))
      const members = [...inherits, { ...own, members: rest }].flatMap(({ namespace, members }) =>
        members.toSorted(ordinally).map((member) => ({ member, namespace })),
      )
      const elements = members.flatMap(({ member, namespace }, rank) => {
        const of = type.members[member]
        return of ? [[member, bound(member, of, namespace, contract, rank)] as const] : []
      })
      return { is: "record", members: new Map(elements) }
    }
    default:
      return { is: type.is }
  }
}

const ordinally = (a: string, b: string) => (a < b ? -1 : 1)

const text = { is: "text" } as const

/** An entry of a map of texts. */
const entry = elementOf(
  "KeyValueOfstringstring",
  { is: "record", members: { Key: text, Value: text } },
  { namespace: arrays, itemOf: (list) => list },
)
