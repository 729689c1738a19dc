import type * as engine from "perevir"
import { reconciler } from "perevir/wire"
import { response } from "./wire/response.js"

export { decodeRequest, decodeResponse, encodeRequest, encodeResponse } from "./wire/codecs.js"
export { type ErrorEntry, parseUpstreamError, toUpstreamError } from "./wire/errors.js"
export { type Code, type ReturnCode, returnCode, returnCodes } from "./wire/return-codes.js"
export { toRequest } from "./wire/route.js"
export { response }

export const reconcile = reconciler(response)

export type Answer = engine.Value<typeof response>
export type Expected = engine.Facts<typeof response>
export type Issue = engine.Issue<typeof response>
export type Verdict = engine.Verdict<typeof response>
