import type { CodecIssue } from "perevir/codec"
import { requestOn, type RequestParts, type SendOptions, type Sends, type Sent } from "perevir/wire"
import { encodeRequest } from "./codecs.js"

/** Where a request goes, and in which format. */
export interface PanierSendOptions extends SendOptions {
  /** One of the document's media types for a request; `application/json` unless told otherwise. */
  readonly contentType?: string
  /** What is taken as an answer: the request's format, or JSON for a form, unless told otherwise. */
  readonly accept?: string
}

type Unwritten = { readonly ok: false; readonly issues: readonly CodecIssue<"panier.decimal">[] }

/**
 * Writes the request of an accepted update in any of the document's formats. What a format cannot carry is an issue. Throws as
 * `toRequest` of `perevir/wire` does.
 */
export function toRequest(operation: Sends, value: RequestParts, options: PanierSendOptions): Sent | Unwritten {
  const { contentType = json, accept, locale } = options
  if (value.body === undefined) return requestOn({}, operation, value, options)
  const written = encodeRequest(contentType, value.body, locale && { locale })
  if (!written.ok) return written
  const isForm = contentType.toLowerCase().includes("form")
  return requestOn(
    { encode: () => written, accept: accept ?? (isForm ? json : contentType) },
    operation,
    value,
    options,
  )
}

const json = "application/json"
