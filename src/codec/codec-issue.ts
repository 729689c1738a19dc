import type { LineColumn } from "../json/line-column.js"
import type { EngineParams } from "../verdict/engine-rules.js"
import type { Finding } from "../verdict/issue.js"

/** A format, as issues name it. */
export type Format = "JSON" | "XML" | "form"

/** Params of the rules of codecs. None holds a value: what stands at the place may be a secret. */
export interface CodecParams {
  /** No codec is for this type, or no decoder for its charset: what HTTP answers with 415. */
  readonly "wire.contentType": { readonly supported: readonly string[]; readonly charset?: string }
  readonly "wire.charset": { readonly charset: string }
  readonly "wire.size": { readonly limit: number }
  readonly "wire.depth": { readonly limit: number } & Partial<LineColumn>
  readonly "wire.syntax": { readonly format: Format } & LineColumn
  readonly "wire.forbidden": { readonly what: "DOCTYPE" | "processing instruction" } & LineColumn
  readonly "wire.root": { readonly expected: readonly string[] } & LineColumn
  readonly "wire.once": LineColumn
  /** Of an element that its serializer expects before the one named `after`, and would drop. */
  readonly "wire.order": { readonly after: string } & LineColumn
  readonly "wire.namespace": { readonly expected: string } & LineColumn
  readonly "wire.attribute": LineColumn
  readonly "wire.name": LineColumn
  /** Of an element of a list in a form: none has the index before it. */
  readonly "wire.gap": { readonly index: number } & LineColumn
  /** Of a value that the format cannot tell from another, or cannot hold at all. */
  readonly "wire.carried": {
    readonly format: Format
    readonly what: "character" | "null" | "empty" | "open"
  } & Partial<LineColumn>
}

type Engine = {
  readonly [Id in "type" | "unknown" | "required" | "string.wellFormed"]: EngineParams[Id] & Partial<LineColumn>
}

/** The rules by which codecs judge; `Lossy` is the pack's own, for numbers that JavaScript would round. */
export type CodecRules<Lossy extends string = never> = CodecParams & Engine & Readonly<Record<Lossy, LineColumn>>

/** What a codec finds: an issue as any other. Values that came as text have line and column among their params. */
export type CodecIssue<Lossy extends string = never> = {
  readonly [Id in keyof CodecRules<Lossy> & string]: Finding<Id, CodecRules<Lossy>[Id]>
}[keyof CodecRules<Lossy> & string]
