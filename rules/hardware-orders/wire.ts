import type * as engine from "perevir"
import { reconciler } from "perevir/wire"
import { response } from "./wire/response.js"

export { parseUpstreamError, toRequest, toUpstreamError } from "./wire/errors.js"
export { response }

export const reconcile = reconciler(response)

export type Answer = engine.Value<typeof response>
export type Expected = engine.Facts<typeof response>
export type Plan = engine.Plan<typeof response>
export type Issue = engine.Issue<typeof response>
export type Verdict = engine.Verdict<typeof response>
