import { useState } from "preact/hooks"

/**
 * Keeps what was typed for as long as it means the value that is there: `9.0` stays, though its value is 9, until the value is changed
 * elsewhere.
 */
export function useTyped(value: unknown, textOf: (value: unknown) => string, meant: (text: string) => unknown) {
  const [typed, setTyped] = useState<string>()
  const stands = typed !== undefined && JSON.stringify(meant(typed)) === JSON.stringify(value)
  return [stands ? typed : textOf(value), setTyped] as const
}

/** A value as a one-line field shows it. */
export function textOf(value: unknown): string {
  if (value === undefined) return ""
  return typeof value === "string" ? value : JSON.stringify(value)
}

/** What a text means where any JSON may stand: JSON where it is JSON, nothing where it is empty, else the text itself. */
export function jsonMeant(text: string): unknown {
  if (text.trim() === "") return undefined
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
