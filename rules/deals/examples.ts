import type * as perevir from "perevir"
import { contacts } from "./examples/contacts.js"
import { delivery } from "./examples/delivery.js"
import { goods } from "./examples/goods.js"
import { names } from "./examples/names.js"
import { requests } from "./examples/requests.js"
import { states } from "./examples/states.js"
import type { update } from "./update.js"

export type Example = perevir.Example<typeof update>
export type Finding = perevir.Expected<Example["rule"]>

/** What is accepted and what is not: rows for every rule, with the neighbours of every limit. */
export const examples: readonly Example[] = [...requests, ...states, ...goods, ...names, ...contacts, ...delivery]
