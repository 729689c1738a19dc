import { parse, tokenize } from "@humanwhocodes/momoa"
import { duplicateMember } from "./duplicate-member.js"
import { Unusable } from "./unusable.js"

interface Spot {
  readonly line: number
  readonly column: number
}

/**
 * Reads JSON. Throws `Unusable` for a text that is none, and for one that names a member twice in one object (which of the two
 * holds, no one can tell). The message has line and column, and nothing of the text.
 */
export function readJson(text: string, name: string): unknown {
  if (text.trim() === "") throw new Unusable(`${name} is empty; it must hold JSON`)
  const value = parsed(text, name)
  const twice = duplicateMember(text)
  if (twice) {
    const [first, again] = twice
    throw new Unusable(
      `${name} names a member twice in one object, at ${at(first)} and at ${at(again)}; leave one of them out`,
    )
  }
  return value
}

function parsed(text: string, name: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Unusable(`${name} is no JSON: ${flawOf(text)}`)
  }
}

/** Where a text stops being JSON. */
function flawOf(text: string): string {
  try {
    parse(text)
  } catch (error) {
    return describe(error as Partial<Spot> & Error)
  }
  return controlCharacter(text)
}

function describe({ line, column, message }: Partial<Spot> & Error): string {
  if (line === undefined || column === undefined) return "its brackets do not close"
  if (message.startsWith("Unexpected end")) return `it ends too early, at ${at({ line, column })}`
  return `what stands at ${at({ line, column })} can't stand there`
}

const belowSpace = /[^ -\uffff]/

/** The one thing that JSON refuses and the locating parser lets through: a line break, a tab or the like inside a string. */
function controlCharacter(text: string): string {
  for (const { type, loc } of tokenize(text)) {
    const offset = type === "String" ? text.slice(loc.start.offset, loc.end.offset).search(belowSpace) : -1
    if (offset !== -1)
      return `at ${at({ line: loc.start.line, column: loc.start.column + offset })} a string holds a line break, a tab or the like; write it as \\n, \\t`
  }
  return "it can't be read"
}

const at = ({ line, column }: Spot): string => `line ${line}, column ${column}`
