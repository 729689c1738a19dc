import { Ajv2020 } from "ajv/dist/2020.js"
import addFormats from "ajv-formats"
import { annotations, type JsonSchema, type Unexpressed } from "perevir/json-schema"

/** Compiles a schema as strictly as ajv does. */
export function accepts(schema: JsonSchema): (value: unknown) => boolean {
  const ajv = new Ajv2020({ strict: true, keywords: [...annotations] })
  addFormats.default(ajv)
  return ajv.compile(schema)
}

/** The value as JSON has it, its texts well-formed and, unless told otherwise, in NFC; undefined where it has none. */
export function asJson(value: unknown, compose = (text: string): string => text.normalize("NFC")): unknown {
  try {
    const text = (_: string, inside: unknown): unknown =>
      typeof inside === "string" ? compose(inside.toWellFormed()) : inside
    return JSON.parse(JSON.stringify(value, text))
  } catch {
    return undefined
  }
}

interface Issue {
  readonly rule: string
  readonly in: string
  readonly pointer: string
}

/** How a list of what is unexpressed bears on an issue: the whole rule is expressed there, a part of it, or nothing. */
export function expression(unexpressed: readonly Unexpressed[], issue: Issue): "whole" | "part" | "none" {
  const entry = unexpressed.find(
    (one) => one.rule === issue.rule && one.in === issue.in && one.at.some((place) => matches(place, issue.pointer)),
  )
  if (entry === undefined || entry.because === "nfc") return issue.rule === "string.wellFormed" ? "none" : "whole"
  return entry.because === "in-part" ? "part" : "none"
}

function matches(place: string, pointer: string): boolean {
  const [pattern, path] = [place.split("/"), pointer.split("/")]
  return pattern.length === path.length && pattern.every((token, index) => token === "*" || token === path[index])
}
