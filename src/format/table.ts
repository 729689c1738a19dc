import type { Paint } from "./paint.js"
import { textOf } from "./text.js"
import { visible } from "./visible.js"
import { columnsOf, wrapped } from "./wrapped.js"

type Row = ReadonlyMap<string, unknown>

const widestCell = 40
const mostRows = 50

interface Column {
  readonly title: string
  readonly cells: readonly string[]
  readonly width: number
  readonly numeric: boolean
}

/** Rows of objects as an aligned table; where that is wider than `width`, each row as a list of its own. The first 50 of them. */
export function tableLines(rows: readonly object[], width: number, paint: Paint): readonly string[] {
  const lines = shownLines(rows.slice(0, mostRows), width, paint)
  return rows.length > mostRows ? [...lines, paint.faint(`… and ${rows.length - mostRows} more`)] : lines
}

function shownLines(rows: readonly object[], width: number, paint: Paint): readonly string[] {
  const flat = rows.map((row) => flattened(row))
  const columns = tableColumns(flat)
  const total = columns.reduce((sum, column) => sum + column.width + 2, -2)
  if (total > width) return flat.flatMap((row) => rowLines(row, width))
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

function tableColumns(rows: readonly Row[]): readonly Column[] {
  const names = [...new Set(rows.flatMap((row) => [...row.keys()]))]
  return names.map((name) => {
    const values = rows.map((row) => row.get(name))
    const cells = values.map((value) => (value === undefined ? "" : cut(textOf(value))))
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

function rowLines(row: Row, width: number): readonly string[] {
  const names = [...row.keys()]
  const words = names.map((name) => `${titleOf(name, names)} ${textOf(row.get(name))}`)
  return wrapped(words, width - 2).map((line, index) => (index === 0 ? "- " : "  ") + line)
}
