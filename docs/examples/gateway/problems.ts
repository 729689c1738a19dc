import { mediaType, problem } from "perevir/problem"
import type { Refused, UpstreamError } from "perevir/wire"
import type { Answer } from "./database/outbox.js"

// Problem details (RFC 9457): `perevir/problem` writes those of a verdict, and these are the gateway's own

export { mediaType }

/** The problem that a verdict tells. */
export const ofVerdict = (verdict: Refused): Answer => {
  const body = problem(verdict)
  return { status: body.status, body }
}

const own = (status: number, name: string, title: string, detail: string, more: object = {}): Answer => ({
  status,
  body: { type: `urn:gateway:problem:${name}`, title, status, detail, ...more },
})

export const unreadable = own(400, "unreadable", "The request cannot be read", "A body of JSON is expected.")

export const tooLarge = own(413, "too-large", "The request is too large", "A body has at most 4 MiB.")

export const badKey = own(
  400,
  "key",
  "The Idempotency-Key cannot be used",
  "A key is 1 to 200 letters, digits and signs of ASCII.",
)

export const reusedKey = own(
  422,
  "key-reused",
  "The Idempotency-Key belongs to another request",
  "Send another request under a key of its own.",
)

export const busy = own(
  409,
  "busy",
  "Another update of this object is on its way",
  "Whether this one may be made depends on what becomes of it. Try again in a moment.",
)

export const unknownKey = own(404, "no-such-update", "There is no update under this key", "None was taken.")

export const broken = own(500, "broken", "Something broke", "It was ours, and not in the request.")

/** An update that was in doubt, and is not there: told apart from a refusal, because the same request may be sent again. */
export const lost = own(
  502,
  "not-sent",
  "The update did not reach the upstream",
  "Nothing was changed. Send it again under a new Idempotency-Key.",
)

/**
 * An upstream's refusal: by which rule and where, as far as it can be told, and none of its words, for these may quote what was sent.
 * A rule that the operation does not have is one of the upstream's own.
 */
export function refusal({ status, issues }: UpstreamError, rules: readonly { readonly id: string }[]): Answer {
  const known = issues.filter(({ rule }) => rules.some(({ id }) => id === rule))
  const errors = known.map(({ rule, in: part, pointer }) => ({ rule, in: part, pointer: `#${encodeURI(pointer)}` }))
  return own(502, "refused", "The upstream refused the update", `It answered ${status}. Nothing was changed.`, {
    errors,
  })
}
