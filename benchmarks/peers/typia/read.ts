import type { IValidation } from "typia"
import type { Reading } from "../checker.js"

export function read(answer: unknown): Reading {
  const result = answer as IValidation
  if (result.success) return { valid: true, found: [] }
  const found = result.errors.map(({ path }) =>
    path
      .replace("$input", "")
      .replaceAll(/\["?(.*?)"?\]/g, ".$1")
      .replaceAll(".", "/"),
  )
  return { valid: false, found }
}
