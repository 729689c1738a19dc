/** What a field holds, so which element shows it: `boolean` a checkbox, `choice` a list of options, `any` whatever JSON there is. */
export type FieldType = "text" | "number" | "boolean" | "choice" | "date" | "list" | "record" | "any"

/** What is the same of a field in any state. Names are those of the attributes of `<input>`. */
export interface FieldOutline {
  /** Where its value stands in the body; `*` is any element of the list that has a row before it. */
  readonly pointer: string
  /** What it is called, for a person. */
  readonly label: string
  readonly type: FieldType
  /** Without it the body, or the element that it is in, is refused. Never true inside an optional object. */
  readonly required: boolean
  /** A value of it is kept out of issues: keep it out of logs and analytics too. */
  readonly sensitive: boolean
  /** The values of a `choice`. */
  readonly options?: readonly (string | number | boolean)[]
  /** A pattern for the attribute (the whole text, flag v). It never refuses what the rules accept; it may accept more. */
  readonly pattern?: string
  readonly min?: number
  readonly max?: number
  /** 1 for whole numbers; without `any` a browser would refuse fractions. */
  readonly step?: number | "any"
  readonly inputMode?: "numeric" | "decimal" | "email" | "tel" | "url"
  readonly autocomplete?: string
}

/** A field in a state. */
export interface Field extends FieldOutline {
  /** Whether it may be sent in this state; undefined where a fact is not known that tells. */
  readonly editable: boolean | undefined
  /** Why it may not be sent: the rule, and its sentence in the caller's language. */
  readonly closedBy?: { readonly rule: string; readonly message: string }
  /** The fact that tells, when it is not known whether the field is editable. */
  readonly needs?: string
}

/** Everything about a form that is known before any state is: plain JSON. */
export interface FormOutline {
  readonly fields: readonly FieldOutline[]
  /** The rules that close fields: state tables, and what is asked of the facts alone before anything may change. */
  readonly locks: readonly string[]
  /** Bodies that have every field, in one of them at least: what the locks say of them they say of the fields. */
  readonly probes: readonly object[]
}
