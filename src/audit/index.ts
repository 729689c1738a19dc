export { audit, type AuditOptions } from "./audit.js"
export { type Finding, type FindingKind, findingKinds, type Reason } from "./finding.js"
