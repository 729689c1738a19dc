import type * as S from "sury"
import { pointerTo, type Reading } from "../checker.js"

export function read(answer: unknown): Reading {
  const result = answer as S.Result<unknown>
  if (result.success) return { valid: true, found: [] }
  const { path, ...error } = result.error
  return { valid: false, found: [pointerTo("key" in error ? [...path, error.key as string] : path)] }
}
