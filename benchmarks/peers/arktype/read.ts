import { type } from "arktype"
import { pointerTo, type Reading } from "../checker.js"

export function read(answer: unknown): Reading {
  if (!(answer instanceof type.errors)) return { valid: true, found: [] }
  return { valid: false, found: [...answer].map(({ path }) => pointerTo([...path])) }
}
