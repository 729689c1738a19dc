import type { MessagesOf } from "../declare/messages.js"
import type { Part } from "../verdict/spot.js"

/** Params of the rules of the wire: what is found where a request is written, or an answer read. */
export interface WireParams {
  /** A value that cannot travel in that part of a request. */
  readonly "wire.unsendable": { readonly part: Exclude<Part, "body"> }
  /** An upstream refuses, and it cannot be told by which rule of ours. */
  readonly "wire.upstream": { readonly status: number; readonly code?: string | number }
}

/** What the rules of the wire say, in English. */
export const wire: MessagesOf<WireParams> = {
  "wire.unsendable": ({ part }) => unsendable[part],
  "wire.upstream": ({ status }) => `the upstream refused the request with status ${status}`,
}

const unsendable = {
  path: "this cannot be sent as one part of a path: it is empty, a dot or two, or half of a character",
  query: "this cannot be sent in a URL: half of a character is missing",
  headers:
    "this cannot be sent as a header: only Latin letters and signs can be, without line breaks or spaces around them",
} as const
