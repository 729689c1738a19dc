import { dates } from "./examples/dates.js"
import { engine, lookedUp } from "./examples/looked-up.js"
import type { Example } from "./examples/row.js"
import { values } from "./examples/values.js"

export type { Example, Finding } from "./examples/row.js"

/** What is accepted and what is not, in plain prose: at least one row each for every rule, with the neighbours of every limit. */
export const examples: readonly Example[] = [...values, ...dates, ...lookedUp, ...engine]
