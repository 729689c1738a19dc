import type { BaseIssue } from "valibot"
import { pointerTo, type Reading } from "../checker.js"

export function read(answer: unknown): Reading {
  const { success, issues } = answer as { readonly success: boolean; readonly issues?: readonly BaseIssue<unknown>[] }
  const found = (issues ?? []).map(({ path }) => pointerTo((path ?? []).map(({ key }) => key as PropertyKey)))
  return { valid: success, found }
}
