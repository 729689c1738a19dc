export { type WireParams, wire } from "./en.js"
export { parseProblemError, toProblemError } from "./problem-error.js"
export { type Reconcile, reconciler } from "./reconcile.js"
export {
  type Encoded,
  type Route,
  type SendOptions,
  type Sends,
  type Sent,
  requestOn,
  toRequest,
} from "./to-request.js"
export type { RequestParts } from "../declare/operation.js"
export type { Refused } from "../verdict/rejected.js"
export {
  expectRefused,
  listIn,
  memberIn,
  type Objection,
  textIn,
  type UpstreamAnswer,
  type UpstreamError,
  upstreamError,
  type UpstreamIssue,
} from "./upstream-error.js"
export { wireIssue, type WireIssue } from "./wire-issue.js"
