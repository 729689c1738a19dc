import type { Options } from "perevir"
import { contacts } from "./examples/contacts.js"
import { delivery } from "./examples/delivery.js"
import { goods } from "./examples/goods.js"
import { names } from "./examples/names.js"
import { requests } from "./examples/requests.js"
import { states } from "./examples/states.js"
import type { Issue, RuleId } from "./index.js"

/** What a rule finds. A place is in the body, params are none, and there is no fix, unless they are written out. */
export interface Finding {
  readonly rule: Issue["rule"]
  readonly pointer: string
  readonly in?: "path" | "query" | "facts"
  readonly params?: object
  /** A JSON Patch. */
  readonly fix?: readonly object[]
}

/** One case in prose, and everything that is found: nothing when it is accepted or undecided. All of it is plain JSON. */
export interface Example {
  /** The rule that the case is about. */
  readonly rule: Issue["rule"]
  readonly about: string
  readonly body: unknown
  readonly facts?: object
  readonly options?: Options<RuleId>
  /** What the request has beside its body. Without it the body alone is judged. */
  readonly request?: { readonly path?: object; readonly query?: object }
  readonly expect: "accepted" | "undecided" | readonly Finding[]
}

/** What is accepted and what is not: rows for every rule, with the neighbours of every limit. */
export const examples: readonly Example[] = [...requests, ...states, ...goods, ...names, ...contacts, ...delivery]
