import { parsePointer } from "../pointer.js"
import { applyPatch, placesTouched } from "../verdict/apply-patch.js"
import type { PatchOperation } from "../verdict/patch.js"
import type { Part } from "../verdict/spot.js"
import type { Face, Question } from "./face.js"
import type { Found } from "./found.js"
import { samePlace } from "./place.js"

/**
 * Tries a fix: afterwards the rule must pass there, and no new error may appear. Asks only the rules that stand at the changed
 * places or read them.
 */
export function helps(
  face: Face,
  question: Question,
  { place, rule }: Found,
  patch: readonly PatchOperation[],
  errors: readonly Found[],
): boolean {
  const part = place.in as Part
  const request = { ...question.request, [part]: applyPatch(question.request[part], patch) }
  return placesTouched(patch).every((pointer) => {
    const focus = { part, path: parsePointer(pointer), inside: true }
    const after = face.judge({ ...question, request, focus }).found
    const isNew = (found: Found): boolean => found.severity === "error" && !isAmong(errors, found)
    if (isAmong(after, { place, rule })) return false
    // A check of one place has not looked at the others that the fix touches: what is wrong there may have been so before.
    const before = question.focus && after.some(isNew) ? face.judge({ ...question, focus }).found : []
    return after.every((found) => !isNew(found) || isAmong(before, found))
  })
}

function isAmong(all: readonly Found[], found: Pick<Found, "place" | "rule">): boolean {
  return all.some((one) => isSame(one, found))
}

function isSame(a: Pick<Found, "place" | "rule">, b: Pick<Found, "place" | "rule">): boolean {
  return a.rule === b.rule && samePlace(a.place, b.place)
}
