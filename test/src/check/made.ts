import { CellJudging } from "../../../src/check/judging.js"
import type { Cell } from "../../../src/check/cell.js"
import type { Constraint } from "../../../src/constraint/constraint.js"
import type { About } from "../../../src/declare/rule.js"
import { compareFound, type Found } from "../../../src/operation/found.js"
import { pathOf } from "../../../src/operation/place.js"
import { settingsOf } from "../../../src/operation/settings.js"
import { toPointer } from "../../../src/pointer.js"
import type { ListNode, Node, ObjectNode, ValueRule } from "../../../src/tree/tree.js"
import type { Options } from "../../../src/verdict/options.js"
import type { In } from "../../../src/verdict/spot.js"

// Shapes, made up, as declarations are lowered to them, and values that are judged by them.

const plain = { rules: [], nfc: false, sensitive: false } as const
type Change = Partial<Pick<Node, "rules" | "nfc" | "sensitive">>

export const text = (change: Change & { readonly anyText?: true } = {}): Node => ({
  kind: "string",
  ...plain,
  ...change,
})
export const numeric = (change: Change & { readonly integer?: boolean } = {}): Node => ({
  kind: "number",
  integer: false,
  ...plain,
  ...change,
})
export const truth = (): Node => ({ kind: "boolean", ...plain })
export const open = (change: Change = {}): Node => ({ kind: "open", ...plain, ...change })
export const literal = (...values: readonly (string | number | boolean)[]): Node => ({
  kind: "literal",
  values,
  ...plain,
})
export const union = (variants: readonly Node[], change: Change = {}): Node => ({
  kind: "union",
  variants,
  ...plain,
  ...change,
})
export const lazy = (node: () => Node, change: Change = {}): Node => ({ kind: "lazy", node, ...plain, ...change })
export const listOf = (rest: Node | undefined, change: Change & Partial<ListNode> = {}): Node => ({
  kind: "list",
  elements: [],
  rest,
  ...plain,
  ...change,
})

/** An object of members in order; a name with an exclamation mark is required. */
export function objectOf(
  members: Readonly<Record<string, Node>>,
  change: Change & Partial<Pick<ObjectNode, "rest" | "exactlyOne">> = {},
): ObjectNode {
  const all = Object.entries(members).map(([written, node], rank) => {
    const name = written.replace("!", "")
    return [name, { name, node, required: name !== written, rank }] as const
  })
  return { kind: "object", members: new Map(all), rest: undefined, ...plain, ...change }
}

/** A rule of a value: it is `own.rule`, and fails for what `breaks` says. */
export const ruleThat = (
  breaks: (value: never) => boolean,
  about: Partial<About> & { readonly id?: string } = {},
  check: Partial<Constraint<unknown, unknown>> = {},
): ValueRule => ({
  id: about.id ?? "own.rule",
  about: { cites: "a row", says: "So.", ...about } as About,
  check: { test: (value) => !breaks(value as never), ...check },
})

interface Asked {
  readonly part?: In
  readonly options?: Options
  readonly parts?: Readonly<Record<string, ObjectNode>>
  /** What an unknown member counts as. */
  readonly unknown?: "error" | "warning"
}

/** A place where a value is to be judged. */
export function cellOf(
  node: Node,
  given: unknown,
  { part = "body", options = {}, parts = {}, unknown = "error" }: Asked = {},
): Cell {
  const rules = [
    { id: "unknown", basis: "inferred", severity: unknown },
    { id: "own.rule", basis: "documented", severity: "error" },
    { id: "own.other", basis: "documented", severity: "error" },
    { id: "own.hint", basis: "inferred", severity: "warning" },
  ] as const
  return new CellJudging(settingsOf({ id: "own", rules }, options), parts, part).root(node, given)
}

/** What was found, in order. */
export const allOf = ({ judging }: Cell): readonly Found[] => [...judging.found].sort(compareFound)

/** What was found, in order and in brief: `rule@pointer`. */
export const foundBy = (cell: Cell): readonly string[] =>
  allOf(cell).map(({ rule, place }) => `${rule}@${toPointer(pathOf(place))}`)

/** What is found, in order and in brief, in a value with all inside it. */
export function found(node: Node, given: unknown, asked: Asked = {}): readonly string[] {
  const cell = cellOf(node, given, asked)
  cell.walk()
  return foundBy(cell)
}
