export { valid, type Drawing, type Drawn } from "./valid.js"
export { type Breaking, type Unserved, unserved, violating, type Violation } from "./violating.js"
export type { Coverage } from "./sources.js"
