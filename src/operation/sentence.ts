import { engine } from "../messages/en.js"
import type { AnyLocale } from "../verdict/locale.js"
import type { Face } from "./face.js"
import type { Settings } from "./settings.js"

type Table = AnyLocale["messages"]

/** Says what a rule found, in the caller's language; where that table breaks down or is silent, in English; at worst by the rule's id. */
export function sentence({ messages }: Face, { locale }: Settings, rule: string, params: object): string {
  return said(locale?.messages, rule, params) ?? said(engine, rule, params) ?? said(messages, rule, params) ?? rule
}

function said(table: Table | undefined, rule: string, params: object): string | undefined {
  try {
    const text: unknown = table?.[rule]?.(params as never)
    return typeof text === "string" && text !== "" ? text : undefined
  } catch {
    return undefined
  }
}
