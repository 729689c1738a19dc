import { toPointer } from "../pointer.js"
import { unfolded } from "../check/variant.js"
import type { Member, Node, Pattern, Tree } from "../tree/tree.js"
import type { FieldOutline, FormOutline } from "./field.js"
import { labelIn } from "./label.js"
import { probesOf } from "./probes.js"
import { shapeOf } from "./value-shape.js"

/** What a pack says of its fields beyond their rules: names by pointer, and which of a browser's memories fits which field. */
export interface FieldWords {
  readonly labels?: Readonly<Record<string, string>>
  readonly autocomplete?: Readonly<Record<string, string>>
}

/** Makes the outline of a form: a row for each leaf of the body, in the schema's order; for a list, and then for what is in it. */
export function outlineOf(tree: Tree, words: FieldWords): FormOutline {
  const locks = locksOf(tree)
  const probes = locks.length > 0 ? probesOf(tree.parts.body) : []
  return { fields: rowsIn(tree.parts.body, [], root, words), locks, probes }
}

/** What a place inherits from where it is. */
interface Around {
  readonly required: boolean
  readonly sensitive: boolean
  /** The shapes that it is in: one that contains itself is laid out once. */
  readonly inside: readonly Node[]
}

const root: Around = { required: true, sensitive: false, inside: [] }

function rowsIn(node: Node, at: Pattern, around: Around, words: FieldWords): readonly FieldOutline[] {
  const own = resolved(node)
  const sensitive = around.sensitive || node.sensitive || own.some((one) => one.sensitive)
  const inner = { ...around, sensitive, inside: [...around.inside, ...own] }
  if (own.some((one) => around.inside.includes(one))) return [rowOf(node, at, { ...around, sensitive }, words)]
  const members = membersOf(own)
  if (members.length > 0)
    return members.flatMap(({ name, node: next, required }) =>
      rowsIn(next, [...at, name], { ...inner, required: around.required && required }, words),
    )
  if (at.length === 0) return []
  const elements = elementsOf(own).filter((next) => !resolved(next).some((one) => around.inside.includes(one)))
  const [element] = elements
  return [
    rowOf(node, at, { ...around, sensitive }, words),
    ...(element ? rowsIn(element, [...at, "*"], { ...inner, required: true }, words) : []),
  ]
}

function rowOf(node: Node, at: Pattern, { required, sensitive }: Around, words: FieldWords): FieldOutline {
  const pointer = toPointer(at)
  const autocomplete = words.autocomplete?.[pointer] ?? (sensitive ? "off" : undefined)
  return {
    pointer,
    label: labelIn(words.labels ?? {}, pointer) ?? String(at.findLast((token) => token !== "*")),
    ...shapeOf(node),
    required: required && at.at(-1) !== "*",
    sensitive,
    ...(autocomplete !== undefined && { autocomplete }),
    ...(/(?:^| )tel/.test(autocomplete ?? "") && { inputMode: "tel" }),
  }
}

/** The shapes that a value may have, one by one. */
function resolved(node: Node): readonly Exclude<Node, { kind: "union" | "lazy" }>[] {
  const shape = unfolded(node)
  return shape.kind === "union" ? shape.variants.flatMap(resolved) : [shape]
}

/** The members of the objects among some shapes, each once, as any of them has it; required is what every shape requires. */
function membersOf(shapes: readonly Node[]): readonly Pick<Member, "name" | "node" | "required">[] {
  const all = shapes.flatMap((shape) => (shape.kind === "object" ? [...shape.members.values()] : []))
  return [...new Set(all.map(({ name }) => name))].map((name) => {
    const [first, ...others] = all.filter((member) => member.name === name) as [Member, ...Member[]]
    const variants = [first, ...others].map(({ node }) => node)
    return {
      name,
      node: others.length === 0 ? first.node : { ...plain, kind: "union", variants },
      required: variants.length === shapes.length && [first, ...others].every(({ required }) => required),
    }
  })
}

const plain = { rules: [], nfc: false, sensitive: false } as const

/** What stands in the lists and records among some shapes. */
function elementsOf(shapes: readonly Node[]): readonly Node[] {
  return shapes.flatMap((shape) => {
    if (shape.kind === "list") return [...shape.elements, ...(shape.rest ? [shape.rest] : [])]
    return shape.kind === "object" && shape.rest ? [shape.rest] : []
  })
}

/** The rules that say, by what is known alone, what may be sent: state tables, and whatever asks facts only, of the whole body. */
function locksOf({ rules }: Tree): readonly string[] {
  const locks = rules.filter((rule) => {
    if (rule.about.severity === "warning") return false
    return rule.kind === "editable" || rule.stands.every(({ part, pattern, reads }) => part === "body" && pattern.length === 0 && reads.length > 0 && reads.every(([, { source }]) => source === "facts" || source === "stored")) // prettier-ignore
  })
  return locks.map(({ id }) => id)
}
