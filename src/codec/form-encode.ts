import { membersOf } from "./carry.js"
import { decimalText } from "./decimal-text.js"
import type { WireType } from "./wire-type.js"

/** Writes a value as a form with the names that ASP.NET binds. The value is one that a form can carry. */
export function encodeForm(value: unknown, type: WireType): string {
  return new URLSearchParams(pairsOf(value, type, "")).toString()
}

function pairsOf(value: unknown, type: WireType, name: string): [name: string, text: string][] {
  switch (type.is) {
    case "record":
      return Object.entries(type.members).flatMap(([member, of]) => {
        const inner = (value as Readonly<Record<string, unknown>>)[member]
        return inner === undefined ? [] : pairsOf(inner, of, name === "" ? member : `${name}.${member}`)
      })
    case "list":
      return (value as readonly unknown[]).flatMap((inner, index) => pairsOf(inner, type.of, `${name}[${index}]`))
    case "map":
      return membersOf(value).flatMap(([key, inner], index): [string, string][] => [
        [`${name}[${index}].Key`, key],
        [`${name}[${index}].Value`, inner as string],
      ])
    case "number":
      return [[name, value === null ? "" : decimalText(value as number)]]
    default:
      return [[name, (value as string | boolean | null)?.toString() ?? ""]]
  }
}
