import type { MessagesOf } from "../declare/messages.js"
import type { EngineParams } from "./engine-rules.js"

/** A language's table for rules with the params `R`. */
export interface LocaleOf<R> {
  /** Its BCP 47 tag: `uk`, `pl-PL`. */
  readonly tag: string
  /** A sentence for each rule, the engine's own included, made from the rule's params. */
  readonly messages: MessagesOf<R & EngineParams>
}

/** A language's table for whichever rules. */
export interface AnyLocale {
  readonly tag: string
  readonly messages: Readonly<Record<string, (params: never) => string>>
}
