import type { Field } from "perevir/form"

/** The fields of a form, as they are inside one another. */
export type FieldTree = readonly (
  | { readonly is: "field"; readonly name: string; readonly field: Field }
  | { readonly is: "group"; readonly name: string; readonly inside: FieldTree }
  | { readonly is: "list"; readonly name: string; readonly field: Field; readonly element: FieldTree }
)[]

/** Arranges a form's rows, which come in the schema's order, by the objects and lists that they are in. */
export function fieldTree(fields: readonly Field[], at = ""): FieldTree {
  const names = [...new Set(fields.map(({ pointer }) => pointer.slice(at.length + 1).split("/")[0] ?? ""))]
  return names.map((name) => {
    const place = `${at}/${name}`
    const own = fields.find(({ pointer }) => pointer === place)
    const inside = fields.filter(({ pointer }) => pointer.startsWith(`${place}/`))
    if (own === undefined) return { is: "group", name, inside: fieldTree(inside, place) }
    const elements = inside.filter(({ pointer }) => pointer.startsWith(`${place}/*/`))
    if (own.type !== "list" || elements.length === 0) return { is: "field", name, field: own }
    return { is: "list", name, field: own, element: fieldTree(elements, `${place}/*`) }
  })
}
