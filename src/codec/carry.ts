import { kindOf } from "../check/kind.js"
import type { Format } from "./codec-issue.js"
import { type Issues, mostDepth, type Path } from "./issues.js"
import { kindOfType, type WireType } from "./wire-type.js"

/** What XML 1.0 has no way to write, not even escaped. */
const noXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u

/**
 * Looks whether a format can carry a value, so that what is read again is what was written: finds values of another type, members
 * without one, and what the format cannot hold. What passes can be written without another look.
 */
export function carry(value: unknown, type: WireType, format: Format, issues: Issues): void {
  new Carrier(format, issues).judge(value, type, [])
}

class Carrier {
  constructor(
    private readonly format: Format,
    private readonly issues: Issues,
  ) {}

  judge(value: unknown, type: WireType, path: Path): void {
    const kind = kindOf(value)
    const expected = kindOfType[type.is]
    if (kind === "null" && path.length > 0) {
      if (this.format === "form" && !("nullable" in type)) this.uncarried("null", path)
    } else if (kind !== expected) this.issues.add("type", path, { expected: [expected], got: kind })
    else if (type.is === "text") this.text(value as string, path, type.nullable)
    else if (type.is === "open") this.open(value, path)
    else if (expected === "object" || expected === "array") this.container(value as object, type, path)
  }

  private container(value: object, type: WireType, path: Path): void {
    let isEmpty = true
    for (const [key, inner] of Array.isArray(value) ? value.entries() : membersOf(value)) {
      isEmpty = false
      const of = innerType(type, key)
      if (type.is === "map") this.text(String(key), path)
      if (of === undefined) this.issues.add("unknown", [...path, key], {})
      else this.judge(inner, of, [...path, key])
    }
    // A form has names for values alone: what is empty, but for the whole, would not be there when it is read.
    if (isEmpty && this.format === "form" && path.length > 0) this.uncarried("empty", path)
  }

  private text(text: string, path: Path, nullable = false): void {
    // Of a text that may be null, an empty value in a form is null.
    if (this.format === "form" && nullable && text === "") this.uncarried("empty", path)
    else if (!text.isWellFormed()) this.issues.add("string.wellFormed", path, {})
    else if (this.format === "XML" && noXml.test(text)) this.uncarried("character", path)
  }

  private open(value: unknown, path: Path): void {
    if (this.format === "JSON") this.json(value, path)
    else if (this.format === "form" || membersOf(value).length > 0) this.uncarried("open", path)
  }

  /** Any JSON, as deep as it can be read again: so one that contains itself ends too. */
  private json(value: unknown, path: Path): void {
    const kind = kindOf(value)
    if (kind === "object" || kind === "array") {
      if (path.length >= mostDepth) this.issues.add("wire.depth", path, { limit: mostDepth })
      else
        for (const [key, inner] of Array.isArray(value) ? value.entries() : membersOf(value)) {
          if (typeof key === "string") this.text(key, path)
          this.json(inner, [...path, key])
        }
    } else if (typeof value === "string") this.text(value, path)
    else if (kind !== "number" && kind !== "boolean" && kind !== "null")
      this.issues.add("type", path, { expected: ["JSON"], got: kind })
  }

  private uncarried(what: "character" | "null" | "empty" | "open", path: Path): void {
    this.issues.add("wire.carried", path, { format: this.format, what })
  }
}

function innerType(type: WireType, key: string | number): WireType | undefined {
  if (type.is === "list") return type.of
  if (type.is === "map") return { is: "text" }
  return type.is === "record" && Object.hasOwn(type.members, key) ? type.members[key] : undefined
}

/** Members that hold undefined are absent. */
export const membersOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  Object.entries(value as object).filter(([, inner]) => inner !== undefined)
