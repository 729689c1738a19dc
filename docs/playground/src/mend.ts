import { fix } from "perevir/fix"
import type { Draft } from "./draft.js"
import { questionOf } from "./judge.js"
import { patched, readJson } from "./json-text.js"
import type { Loaded } from "./operations.js"

/** The body's text with every fix applied that holds beside the others. */
export function mended({ operation }: Loaded, draft: Draft): string {
  const { value, flaw } = readJson(draft.body)
  if (flaw !== undefined) return draft.body
  const { facts, options } = questionOf(draft, value, undefined)
  const { applied } = fix(operation as never, value, facts as never, options as never)
  return applied.reduce((text, { patch }) => patched(text, patch), draft.body)
}
