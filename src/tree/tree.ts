import type { Constraint } from "../constraint/constraint.js"
import type { About } from "../declare/rule.js"
import type { Part, Severity } from "../verdict/spot.js"

// The tree is the one meaning of an operation. It is lowered once from Effect Schemas and rule records; `check`, `checkField`,
// `given` and whatever else judges or describes an operation walk it. It is plain data: no Effect in it.

/** A rule about one value. */
export interface ValueRule {
  readonly id: string
  readonly about: About
  readonly check: Constraint<unknown, unknown>
}

interface Common {
  /** The value rules of the domain type, as declared: those of the type it was made from first. */
  readonly rules: readonly ValueRule[]
  /** Text is composed to NFC before its rules run. */
  readonly nfc: boolean
  /** The value, and all inside it, never shows in an issue. */
  readonly sensitive: boolean
  /** Values as they come in life, and patterns of texts: for tests to draw. */
  readonly samples?: readonly unknown[]
}

/** A value of one kind. */
export interface ScalarNode extends Common {
  readonly kind: "string" | "boolean" | "null" | "date"
  /** Text that need not be well-formed: of what is stored only the type is judged. */
  readonly anyText?: true
}

/** A finite number. `integer`: some rule wants an integer, so text of a path or query decodes as one. */
export interface NumberNode extends Common {
  readonly kind: "number"
  readonly integer: boolean
}

/** One of a few values. */
export interface LiteralNode extends Common {
  readonly kind: "literal"
  readonly values: readonly (string | number | boolean)[]
}

/** Any JSON value; nothing looks inside. */
export interface OpenNode extends Common {
  readonly kind: "open"
}

/** An object. Members stand in the schema's order; `rest`, if any, is what every other name maps to (a record). */
export interface ObjectNode extends Common {
  readonly kind: "object"
  readonly members: ReadonlyMap<string, Member>
  readonly rest: Node | undefined
  /** Optional members of which a request has exactly one: none is `required` at the first, each further one `unknown`. */
  readonly exactlyOne?: readonly string[]
}

/** A named member of an object. */
export interface Member {
  readonly name: string
  readonly node: Node
  readonly required: boolean
  /** Its place in the schema's order. */
  readonly rank: number
}

/** A list: the elements before `rest` are a tuple's. Without `rest` the list has just those. */
export interface ListNode extends Common {
  readonly kind: "list"
  readonly elements: readonly Node[]
  readonly rest: Node | undefined
}

/** One of several shapes. */
export interface UnionNode extends Common {
  readonly kind: "union"
  readonly variants: readonly Node[]
}

/** A shape that contains itself. */
export interface LazyNode extends Common {
  readonly kind: "lazy"
  readonly node: () => Node
}

/** What a value must be. */
export type Node = ScalarNode | NumberNode | LiteralNode | OpenNode | ObjectNode | ListNode | UnionNode | LazyNode

/** A pointer with its parts taken apart; `*` is any element. */
export type Pattern = readonly string[]

/** One read of a rule, resolved against the shape. */
export interface Read {
  readonly source: Part | "facts" | "stored" | "merged"
  readonly pattern: Pattern
  /** Written with `?`: may be absent. */
  readonly optional: boolean
  /** How many of its stars the rule's place binds, counted from the left. */
  readonly bound: number
  /** It gives a list: a star is left that the place does not bind. */
  readonly list: boolean
}

/** A place where a rule stands, with what it reads there. */
export interface Stand {
  readonly part: Part
  readonly pattern: Pattern
  readonly reads: readonly (readonly [name: string, read: Read])[]
  /** The rule reads its own place with `?`, so it also stands where the member is missing. */
  readonly mayBeMissing: boolean
  /** A state table: it looks at whether a value is there, never at the value. */
  readonly presence: boolean
}

/** With what a rule passes and with what it fails, where that cannot be found by trying: for tests to draw. */
export interface Made {
  readonly passes?: Makes
  readonly breaks?: Makes
}

/** Values of some of a rule's reads, by name; or a function that makes them of those that were drawn. */
export type Makes = readonly Reading[] | ((drawn: never) => readonly Reading[])

type Reading = Readonly<Record<string, unknown>>

interface RuleCommon {
  readonly id: string
  readonly about: About
  readonly stands: readonly Stand[]
  /** Its place among the operation's rules. */
  readonly rank: number
}

/** A rule asked once a place. */
export interface CheckRule extends RuleCommon {
  readonly kind: "check"
  readonly made?: Made
  readonly when: ((value: unknown) => boolean) | undefined
  readonly check: (read: unknown) => boolean
  readonly params: ((read: unknown) => object) | undefined
}

/** A rule asked once for all its places. */
export interface FindRule extends RuleCommon {
  readonly kind: "find"
  readonly made?: Made
  readonly when: ((value: unknown) => boolean) | undefined
  readonly find: (read: unknown) => readonly { readonly at: string; readonly params?: object }[]
}

/** A state table: it stands at every leaf of the body. */
export interface EditableRule extends RuleCommon {
  readonly kind: "editable"
  readonly by: Read
  /** By state, the pointers of the leaves that may be sent. */
  readonly open: ReadonlyMap<string, ReadonlySet<string>>
}

export type PlacedRule = CheckRule | FindRule | EditableRule

/** A fact that the caller may give. `from`: where in the stored object it is found when it is not given by itself. */
export interface Fact {
  readonly name: string
  readonly node: Node
  readonly from: string | undefined
}

/** An operation, lowered. */
export interface Tree {
  readonly id: string
  readonly http: string
  readonly source: string
  readonly parts: Readonly<Record<Part, ObjectNode>>
  /** What a member that no shape names counts as: an error of whoever sends a request, a warning in an upstream's answer. */
  readonly unknown: Severity
  readonly facts: ObjectNode
  /** Facts by name, without the stored object. */
  readonly looked: readonly Fact[]
  /** Which fact is the stored object. */
  readonly stored: string | undefined
  readonly rules: readonly PlacedRule[]
  /** Value rules by id: the first record of each. */
  readonly valueRules: ReadonlyMap<string, ValueRule>
  readonly messages: Readonly<Record<string, (params: never) => string>>
  readonly plan: ((draft: never) => unknown) | undefined
}
