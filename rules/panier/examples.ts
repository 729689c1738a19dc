import { engine } from "./examples/engine.js"
import { items } from "./examples/items.js"
import type { Example } from "./examples/row.js"
import { values } from "./examples/values.js"
import { wholes } from "./examples/wholes.js"

export type { Example } from "./examples/row.js"

/** What is accepted and what is not, in plain prose: at least one row each for every rule, with the neighbours of every limit. */
export const examples: readonly Example[] = [...values, ...wholes, ...items, ...engine]
