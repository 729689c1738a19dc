import type * as engine from "perevir"
import { response } from "./wire/response.js"

export { codes } from "./wire/codes.js"
export { parseUpstreamError, toUpstreamError } from "./wire/errors.js"
export { toRequest } from "./wire/route.js"
export { response }

// eslint-disable-next-line @typescript-eslint/no-generated-empty-object-type -- the document lists no member of the answer
export type Answer = engine.Value<typeof response>
export type Issue = engine.Issue<typeof response>
export type Verdict = engine.Verdict<typeof response>
