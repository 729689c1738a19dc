import type * as engine from "perevir"
import { reconciler } from "perevir/wire"
import { response } from "./wire/response.js"

export { parseUpstreamError, toUpstreamError } from "./wire/errors.js"
export { toRequest } from "./wire/route.js"
export { response }

export const reconcile = reconciler(response)

export type Answer = engine.Value<typeof response>
export type Expected = engine.Facts<typeof response>
export type Issue = engine.Issue<typeof response>
export type Verdict = engine.Verdict<typeof response>
