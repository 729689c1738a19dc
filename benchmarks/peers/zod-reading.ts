import type { core } from "zod"
import { pointerTo, type Reading } from "./checker.js"

/** Reads what zod and zod mini answer alike. */
export function read(answer: unknown): Reading {
  const { success, error } = answer as { readonly success: boolean; readonly error?: core.$ZodError }
  const found = (error?.issues ?? []).flatMap((issue) =>
    issue.code === "unrecognized_keys"
      ? issue.keys.map((key) => pointerTo([...issue.path, key]))
      : [pointerTo(issue.path)],
  )
  return { valid: success, found }
}
