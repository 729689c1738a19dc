import { parsePointer } from "../pointer.js"
import type { Finding } from "../verdict/issue.js"
import type { PatchOperation } from "../verdict/patch.js"
import { placeOf } from "./place.js"
import { jsonOf } from "./text.js"

/** What a fix would change, in words: one line an operation. */
export function fixLines({ in: part, pointer, fix = [] }: Finding): readonly string[] {
  return fix.map((operation) => {
    const at = (other: string): string => (other === pointer ? "it" : placeOf({ in: part, pointer: other }))
    return `fix: ${change(operation, at)}`
  })
}

function change(operation: PatchOperation, at: (pointer: string) => string): string {
  switch (operation.op) {
    case "replace":
      return `replace ${at(operation.path)} by ${jsonOf(operation.value)}`
    case "remove":
      return `remove ${at(operation.path)}`
    case "move":
      return renames(operation)
        ? `rename ${at(operation.from)} to ${jsonOf(parsePointer(operation.path).at(-1))}`
        : `move ${at(operation.from)} to ${at(operation.path)}`
  }
}

function renames({ from, path }: Extract<PatchOperation, { op: "move" }>): boolean {
  return from.slice(0, from.lastIndexOf("/")) === path.slice(0, path.lastIndexOf("/"))
}
