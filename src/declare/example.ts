import type { Options } from "../verdict/options.js"
import type { PatchOperation } from "../verdict/patch.js"
import type { Facts, Issue, RuleId } from "./operation.js"

/** What a rule finds. A place is in the body, params are none, and there is no fix, unless they are written out. */
export interface Expected<Rule extends string = string> {
  readonly rule: Rule
  readonly pointer: string
  readonly in?: "path" | "query" | "headers" | "facts"
  readonly params?: object
  readonly fix?: readonly PatchOperation[]
}

/** One case in prose, and everything that is found: nothing when it is accepted or undecided. All of it is plain JSON. */
export interface Example<O> {
  /** The rule that the case is about. */
  readonly rule: Issue<O>["rule"]
  readonly about: string
  readonly body: unknown
  readonly facts?: Facts<O>
  readonly options?: Options<RuleId<O>>
  /** What the request has beside its body. Without it the body alone is judged. */
  readonly request?: { readonly path?: object; readonly query?: object; readonly headers?: object }
  readonly expect: "accepted" | "undecided" | readonly Expected<Issue<O>["rule"]>[]
}
