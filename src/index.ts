export { domain, from, sensitive } from "./declare/domain.js"
export { response, shape } from "./declare/shape.js"
export { Rejected } from "./verdict/rejected.js"
export type { Declared, DeclaredRule } from "./check/declared.js"
export type { Example, Expected } from "./declare/example.js"
export type { Clause, Ledger } from "./declare/ledger.js"
export type { Messages } from "./declare/messages.js"
export type {
  Facts,
  FactsOrLookUps,
  Issue,
  LookUp,
  Operation,
  Plan,
  RuleId,
  Value,
  Verdict,
} from "./declare/operation.js"
export type { Draft } from "./declare/shape.js"
export type { Options } from "./verdict/options.js"
