export { fix, type Fixed, type FixedRequest, fixRequest } from "./fix.js"
export type { AppliedFix } from "./mended.js"
