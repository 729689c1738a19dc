import { toPointer } from "../pointer.js"
import type { Finding } from "../verdict/issue.js"
import type { AnyLocale } from "../verdict/locale.js"
import type { In } from "../verdict/spot.js"
import { wire, type WireParams } from "./en.js"

/** An issue of the wire, as any rule's: plain JSON, with its place and its params. */
export type WireIssue = { [Id in keyof WireParams]: Finding<Id, WireParams[Id]> }[keyof WireParams]

/** Makes an issue of the wire, in the caller's language if its table has a sentence for the rule. */
export function wireIssue<Id extends keyof WireParams>(
  rule: Id,
  place: { readonly in: In; readonly path: readonly (string | number)[] },
  params: WireParams[Id],
  locale?: AnyLocale,
): Finding<Id, WireParams[Id]> {
  const say = (locale?.messages[rule] as ((params: WireParams[Id]) => string) | undefined) ?? wire[rule]
  return { rule, severity: "error", ...place, pointer: toPointer(place.path), message: say(params), params }
}
