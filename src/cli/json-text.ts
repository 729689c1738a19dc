import { placesIn } from "../json/line-column.js"
import { type Flaw, scanJson } from "../json/scan.js"
import { Unusable } from "./unusable.js"

/**
 * Reads JSON. Throws `Unusable` for a text that is none, and for one that names a member twice in one object (which of the two
 * holds, no one can tell). The message has line and column, and nothing of the text.
 */
export function readJson(text: string, name: string): unknown {
  if (text.trim() === "") throw new Unusable(`${name} is empty; it must hold JSON`)
  const placeOf = placesIn(text)
  const at = (offset: number): string => {
    const { line, column } = placeOf(offset)
    return `line ${line}, column ${column}`
  }
  let twice: readonly [first: number, again: number] | undefined
  const flaw = scanJson(text, { repeated: (first, again) => (twice ??= [first, again]) })
  if (flaw !== undefined) throw new Unusable(`${name} is no JSON: ${flawText(flaw, at)}`)
  if (twice !== undefined)
    throw new Unusable(
      `${name} names a member twice in one object, at ${at(twice[0])} and at ${at(twice[1])}; leave one of them out`,
    )
  return JSON.parse(text)
}

const described: Readonly<Record<Flaw["kind"], (at: string) => string>> = {
  end: (at) => `it ends too early, at ${at}`,
  token: (at) => `what stands at ${at} can't stand there`,
  control: (at) => `at ${at} a string holds a line break, a tab or the like; write it as \\n, \\t`,
}

/** Says of a flaw what it is and where; nothing of the text. */
export const flawText = ({ kind, offset }: Flaw, at: (offset: number) => string): string => described[kind](at(offset))
