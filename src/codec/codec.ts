import type { AnyLocale } from "../verdict/locale.js"
import { kindOf } from "../check/kind.js"
import { carry } from "./carry.js"
import type { CodecIssue, Format } from "./codec-issue.js"
import { decodeForm } from "./form-decode.js"
import { encodeForm } from "./form-encode.js"
import { Issues, type Sentences } from "./issues.js"
import { decodeJson } from "./json.js"
import { mediaType } from "./media-type.js"
import { isUtf8, textOf } from "./text-of.js"
import { kindOfType, type WireType } from "./wire-type.js"
import { decodeXml } from "./xml-decode.js"
import { encodeXml } from "./xml-encode.js"
import { type Contract, elementOf, type XmlElement } from "./xml-type.js"

/** What a codec is made of. */
export interface CodecParts<Lossy extends string> {
  /** What a body is, by the name of its root in XML. The first is what is written; all but JSON tell others by their root. */
  readonly roots: Readonly<Record<string, WireType>>
  readonly contract: Contract
  /** Whether bodies are forms too. */
  readonly forms: boolean
  /** Whether elements that no document lists are kept, as text, as JSON's members are: an upstream's answer may grow. */
  readonly keepsUnknown: boolean
  /** The rule that a number breaks of which JavaScript would lose a digit. */
  readonly lossy: Lossy
  /** English sentences for all rules of a codec, `lossy` included. */
  readonly messages: Sentences
}

export interface CodecOptions {
  /** The language of issues: a table with sentences for the rules of the wire. */
  readonly locale?: AnyLocale
}

export type Decoded<Lossy extends string> =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly issues: readonly CodecIssue<Lossy>[] }

export type Encoded<Lossy extends string> =
  | { readonly ok: true; readonly contentType: string; readonly text: string }
  | { readonly ok: false; readonly issues: readonly CodecIssue<Lossy>[] }

/** Reads and writes bodies of one kind in several formats. */
export interface Codec<Lossy extends string> {
  readonly decode: (contentType: string, body: Uint8Array | string, options?: CodecOptions) => Decoded<Lossy>
  readonly encode: (contentType: string, value: unknown, options?: CodecOptions) => Encoded<Lossy>
}

const formats: Readonly<Record<string, Format>> = {
  "application/json": "JSON",
  "text/json": "JSON",
  "application/xml": "XML",
  "text/xml": "XML",
  "application/x-www-form-urlencoded": "form",
}

/** What ASP.NET takes unless told otherwise, in bytes; of a text, in UTF-16 units. */
const mostSize = 4 * 2 ** 20

/** Makes a codec. Decoding never throws, and takes time and memory in proportion to a body of at most 4 MiB. */
export function codec<Lossy extends string>(parts: CodecParts<Lossy>): Codec<Lossy> {
  const { roots, contract, messages, lossy, keepsUnknown } = parts
  const bodies = bodiesOf(roots, contract)
  const supported = Object.keys(formats).filter((type) => parts.forms || formats[type] !== "form")
  const issuesIn = (options: CodecOptions = {}, text = ""): Issues =>
    new Issues({ ...messages, ...options.locale?.messages }, lossy, text)
  const formatOf = (type: string): Format | undefined => (supported.includes(type) ? formats[type] : undefined)

  function read(format: Format, text: string, issues: Issues): unknown {
    if (format === "JSON") return decodeJson(text, issues)
    return format === "XML"
      ? decodeXml(
          text,
          bodies.map(({ root }) => root),
          keepsUnknown,
          issues,
        )
      : decodeForm(text, bodies[0].type, issues)
  }

  function decode(contentType: string, body: Uint8Array | string, options?: CodecOptions): Decoded<Lossy> {
    const { type, charset } = mediaType(contentType)
    const format = formatOf(type)
    const refused = issuesIn(options)
    const text = refused.collect(() => {
      if (format === undefined) return refused.stop("wire.contentType", [], { supported })
      if (body.length > mostSize) return refused.stop("wire.size", [], { limit: mostSize })
      const text = typeof body === "string" ? body.replace(/^\ufeff/, "") : textOf(body, charset)
      if (typeof text === "string") return text
      return text.fails === "bytes"
        ? refused.stop("wire.charset", [], { charset: text.charset })
        : refused.stop("wire.contentType", [], { supported, charset: text.charset })
    })
    if (!text.ok) return text as Decoded<Lossy>
    const issues = issuesIn(options, text.value)
    return issues.collect(() => read(format as Format, text.value, issues)) as Decoded<Lossy>
  }

  function write(format: Format, value: unknown, issues: Issues): string {
    const { type, root } = bodies.find(({ type }) => kindOf(value) === kindOfType[type.is]) ?? bodies[0]
    carry(value, type, format, issues)
    if (issues.found.length > 0) return ""
    if (format === "JSON") return JSON.stringify(value)
    return format === "XML" ? encodeXml(value, root) : encodeForm(value, type)
  }

  function encode(contentType: string, value: unknown, options?: CodecOptions): Encoded<Lossy> {
    const issues = issuesIn(options)
    const { type: given, charset = "utf-8" } = mediaType(contentType)
    const format = formatOf(given)
    const text = issues.collect(() => {
      if (format === undefined) return issues.stop("wire.contentType", [], { supported })
      if (!isUtf8(charset)) return issues.stop("wire.contentType", [], { supported, charset })
      return write(format, value, issues)
    })
    if (!text.ok) return text as Encoded<Lossy>
    return { ok: true, contentType: `${given}; charset=utf-8`, text: text.value }
  }

  return { decode, encode }
}

interface Body {
  readonly type: WireType
  readonly root: XmlElement
}

function bodiesOf(roots: Readonly<Record<string, WireType>>, contract: Contract): readonly [Body, ...Body[]] {
  const [first, ...others] = Object.entries(roots).map(([name, type]) => ({
    type,
    root: elementOf(name, type, contract),
  }))
  if (first === undefined) throw new TypeError("`roots` is empty: name what a body is")
  return [first, ...others]
}
