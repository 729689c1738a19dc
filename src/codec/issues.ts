import { type LineColumn, placesIn } from "../json/line-column.js"
import { toPointer } from "../pointer.js"
import type { AnyLocale } from "../verdict/locale.js"
import type { CodecIssue, CodecRules } from "./codec-issue.js"

export type Path = readonly (string | number)[]

/** Sentences by rule, from the rule's params. */
export type Sentences = AnyLocale["messages"]

/** Ends a codec's work: there is nothing more to read, or enough was found. */
const ended = new Error("the codec has ended")

const mostIssues = 100

/** How deep values may nest; what a document of ours knows ends long before. */
export const mostDepth = 64

/** What a codec finds in a text, up to a hundred issues. */
export class Issues {
  readonly found: CodecIssue[] = []
  private readonly placeOf: (offset: number) => LineColumn

  /** `lossyRule` is what a number breaks of which JavaScript would lose a digit. */
  constructor(
    private readonly messages: Sentences,
    private readonly lossyRule: string,
    text: string,
  ) {
    this.placeOf = placesIn(text)
  }

  /** Adds what was found at a place of the value, and where in the text if it came from one. */
  add<Id extends keyof CodecRules>(rule: Id, path: Path, params: Params<Id>, offset?: number): void {
    const all = { ...params, ...(offset !== undefined && this.placeOf(offset)) }
    const message = this.messages[rule]?.(all as never) ?? rule
    const place = { in: "body", path, pointer: toPointer(path) } as const
    this.found.push({ rule, severity: "error", ...place, message, params: all } as CodecIssue)
    if (this.found.length === mostIssues) this.end()
  }

  /** Adds that JavaScript would round a number. */
  lossy(path: Path, offset: number): void {
    this.add(this.lossyRule as never, path, {}, offset)
  }

  /** Adds an issue after which nothing can be read. */
  stop<Id extends keyof CodecRules>(rule: Id, path: Path, params: Params<Id>, offset?: number): never {
    this.add(rule, path, params, offset)
    return this.end()
  }

  /** Runs what may find issues. Gives its result only if it found none. */
  collect<T>(
    work: () => T,
  ): { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: readonly CodecIssue[] } {
    try {
      const value = work()
      if (this.found.length === 0) return { ok: true, value }
    } catch (error) {
      if (error !== ended) throw error
    }
    return { ok: false, issues: this.found }
  }

  private end(): never {
    throw ended
  }
}

type Params<Id extends keyof CodecRules> = Omit<CodecRules[Id], keyof LineColumn>
