import type { Paint } from "./paint.js"
import { textOf } from "./text.js"
import { visible } from "./visible.js"
import { columnsOf, wrapped } from "./wrapped.js"

type Row = ReadonlyMap<string, unknown>

const widestCell = 40

interface Column {
  readonly title: string
  readonly cells: readonly string[]
  readonly width: number
  readonly numeric: boolean
}

/** How a table is written: at most 50 rows, with values as `textOf` has them, unless told otherwise. */
export interface TableOptions {
  readonly mostRows?: number
  readonly cellText?: (value: unknown) => string
}

/** Rows of objects as an aligned table; where that is wider than `width`, each row as a list of its own. */
export function tableLines(
  rows: readonly object[],
  width: number,
  paint: Paint,
  { mostRows = 50, cellText = textOf }: TableOptions = {},
): readonly string[] {
  const lines = shownLines(rows.slice(0, mostRows), width, paint, cellText)
  return rows.length > mostRows ? [...lines, paint.faint(`… and ${rows.length - mostRows} more`)] : lines
}

type CellText = (value: unknown) => string

function shownLines(rows: readonly object[], width: number, paint: Paint, cellText: CellText): readonly string[] {
  const flat = rows.map((row) => flattened(row))
  const columns = tableColumns(flat, cellText)
  const total = columns.reduce((sum, column) => sum + column.width + 2, -2)
  if (total > width) return flat.flatMap((row) => rowLines(row, width, cellText))
  const line = (cells: readonly string[]): string => cells.join("  ").trimEnd()
  return [
    paint.faint(line(columns.map((column) => aligned(column.title, column)))),
    ...flat.map((_, index) => line(columns.map((column) => aligned(column.cells[index] as string, column)))),
  ]
}

/** An object's members, those of objects inside it beside them: `item.Id`. */
function flattened(row: object, prefix = ""): Row {
  return new Map(
    Object.entries(row).flatMap(([name, value]: readonly [string, unknown]) =>
      isFilled(value) && prefix === "" ? [...flattened(value, `${name}.`)] : [[prefix + name, value] as const],
    ),
  )
}

function isFilled(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).length > 0
}

function tableColumns(rows: readonly Row[], cellText: CellText): readonly Column[] {
  const names = [...new Set(rows.flatMap((row) => [...row.keys()]))]
  return names.map((name) => {
    const values = rows.map((row) => row.get(name))
    const cells = values.map((value) => (value === undefined ? "" : cut(cellText(value))))
    const title = titleOf(name, names)
    const width = [title, ...cells].reduce((most, text) => Math.max(most, columnsOf(text)), 0)
    return { title, cells, width, numeric: values.every((value) => value == null || typeof value === "number") }
  })
}

/** The last part of a name, where no other column has it. */
function titleOf(name: string, names: readonly string[]): string {
  const last = lastPart(name)
  return visible(names.filter((other) => lastPart(other) === last).length === 1 ? last : name)
}

const lastPart = (name: string): string => name.slice(name.indexOf(".") + 1)

function aligned(text: string, { width, numeric }: Column): string {
  const space = " ".repeat(width - columnsOf(text))
  return numeric ? space + text : text + space
}

function cut(text: string): string {
  return columnsOf(text) > widestCell ? `${[...text].slice(0, widestCell - 1).join("")}…` : text
}

function rowLines(row: Row, width: number, cellText: CellText): readonly string[] {
  const names = [...row.keys()]
  const words = names.flatMap((name) => {
    const text = cellText(row.get(name))
    return text === "" ? [] : `${titleOf(name, names)} ${text}`
  })
  return wrapped(words, width - 2).map((line, index) => (index === 0 ? "- " : "  ") + line)
}
