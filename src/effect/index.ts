export { checkEffect, type CheckEffectOptions } from "./check-effect.js"
export { type Fact, factOf, type FactName, type FactSource } from "./fact.js"
export { Fault, Rejected, Undecided } from "./failures.js"
