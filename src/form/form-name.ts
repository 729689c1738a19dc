import { parsePointer } from "../pointer.js"

/**
 * Takes the name of an input apart: a JSON Pointer, or names with dots and indexes as `Items[0].ProduitID` or `Items.0.ProduitID`;
 * `[]` at the end says only that there may be several. What is neither is one name, and so no member that there is.
 */
export function tokensOf(name: string): readonly string[] {
  if (!name.startsWith("/"))
    return name.replace(/\[\]$/, "").replaceAll(/\[([^[\]]*)\]/g, ".$1").split(".") // prettier-ignore
  try {
    return parsePointer(name)
  } catch {
    return [name]
  }
}
