import { findNodeAtLocation, modify, type Node, type ParseError, parseTree } from "jsonc-parser"
import type { Patch } from "./any-operation.js"

/** A text that may be JSON: its value, or where it stops being JSON. */
export interface JsonText {
  readonly text: string
  readonly value?: unknown
  readonly tree?: Node | undefined
  readonly flaw?: number
}

export type Path = readonly (string | number)[]

const strict = { disallowComments: true, allowTrailingComma: false }

export function readJson(text: string): JsonText {
  try {
    const value: unknown = JSON.parse(text)
    return { text, value, tree: parseTree(text, [], strict) }
  } catch {
    return { text, flaw: flawIn(text) }
  }
}

function flawIn(text: string): number {
  const errors: ParseError[] = []
  try {
    parseTree(text, errors, strict)
  } catch {
    return 0 // too deep to be read
  }
  return Math.min(errors[0]?.offset ?? 0, text.length)
}

/** The part of the text that an issue is about: the value; of what is missing the line that its object begins in. */
export function rangeOf({ tree, text }: JsonText, path: Path): { readonly from: number; readonly to: number } {
  const node = tree && findNodeAtLocation(tree, [...path])
  if (node && path.length > 0) {
    const shown = node.parent?.type === "property" && node.type !== "string" && node.type !== "number" ? node.parent : node // prettier-ignore
    return { from: shown.offset, to: Math.min(shown.offset + shown.length, endOfLine(text, shown.offset)) }
  }
  if (path.length > 0) return rangeOf({ tree, text }, path.slice(0, -1))
  const from = tree?.offset ?? 0
  return { from, to: Math.min(from + 1, text.length) }
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from)
  return end < 0 ? text.length : end
}

const formattingOptions = { insertSpaces: true, tabSize: 2, eol: "\n" }

/** Tells which of two members comes first. */
export type Rank = (path: Path) => number

/**
 * The text with another value at a place, or with none: all other values stay as they are written. A new member stands where its rank
 * says; what is in the way, such as a number where an object is documented, gives way to it.
 */
export function withValue(text: string, path: Path, value: unknown, rank?: Rank): string {
  const body: unknown = JSON.parse(text)
  const way = path.findIndex((key, depth) => isInTheWay(valueAt(body, path.slice(0, depth)), key))
  if (value === undefined && (way >= 0 || valueAt(body, path) === undefined)) return text
  if (way >= 0) return withValue(text, path.slice(0, way), containing(path.slice(way), value), rank)
  const getInsertionIndex = rank && value !== undefined ? insertionAmong(body, path, rank) : undefined
  const edits = modify(text, [...path], value, { formattingOptions, ...(getInsertionIndex && { getInsertionIndex }) })
  return edits.reduceRight((now, { offset, length, content }) => now.slice(0, offset) + content + now.slice(offset + length), text) // prettier-ignore
}

/** Whether something is there that can't hold such a key. */
const isInTheWay = (there: unknown, key: string | number): boolean =>
  there !== undefined && (typeof there !== "object" || there === null || Array.isArray(there) !== (typeof key === "number")) // prettier-ignore

const containing = (path: Path, value: unknown): unknown =>
  path.reduceRight<unknown>((inside, key) => (typeof key === "number" ? [inside] : { [key]: inside }), value)

/** Where the member goes that is missing on the way to a place. */
function insertionAmong(body: unknown, path: Path, rank: Rank): (names: string[]) => number {
  const missing = path.findIndex((_, depth) => valueAt(body, path.slice(0, depth + 1)) === undefined)
  const inside = path.slice(0, missing)
  const own = rank(path.slice(0, missing + 1))
  return (names) => {
    const next = names.findIndex((name) => rank([...inside, name]) > own)
    return next < 0 ? names.length : next
  }
}

/** The text with a patch applied. */
export function patched(text: string, patch: Patch): string {
  return patch.reduce((now, operation) => {
    const value: unknown = JSON.parse(now)
    const path = pathIn(value, operation.path)
    if (operation.op === "replace") return withValue(now, path, operation.value)
    if (operation.op === "remove") return withValue(now, path, undefined)
    const from = pathIn(value, operation.from)
    return withValue(withValue(now, from, undefined), path, valueAt(value, from))
  }, text)
}

/** A pointer as a path into a value: what leads into a list is a number. */
export function pathIn(value: unknown, pointer: string): Path {
  const path: (string | number)[] = []
  for (const token of pointer.split("/").slice(1)) {
    const name = token.replaceAll("~1", "/").replaceAll("~0", "~")
    path.push(Array.isArray(valueAt(value, path)) ? Number(name) : name)
  }
  return path
}

export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (inside, key) =>
      typeof inside === "object" && inside !== null && Object.hasOwn(inside, key)
        ? (inside as Readonly<Record<string | number, unknown>>)[key]
        : undefined,
    value,
  )
