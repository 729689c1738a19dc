import type { Declared } from "../check/declared.js"
import type { OperationTypes } from "../declare/operation.js"
import { editableIn, type Judge } from "./editable.js"
import type { Field, FieldOutline, FormOutline } from "./field.js"
import { bodyFrom, type FormEntries } from "./from-form.js"
import { issuesAt } from "./issues-at.js"
import { labelIn } from "./label.js"
import { type FieldWords, outlineOf } from "./outline.js"

/** An operation of either face, as far as a form knows its types. */
interface AnyOperation {
  readonly id: string
  given(facts: never, options?: never): unknown
}

type FactsOf<O extends AnyOperation> = Parameters<O["given"]>[0]
type LocaleOf<O extends AnyOperation> = LocaleIn<Parameters<O["given"]>[1]>
type LocaleIn<Options> = Options extends { readonly locale?: infer L } ? NonNullable<L> : never

/** A language: its table, for why a field is closed, and its names of the fields. English needs neither. */
export type FieldLanguage<Locale> =
  | { readonly locale?: undefined; readonly labels?: Readonly<Record<string, string>> | undefined }
  | { readonly locale: Locale; readonly labels: Readonly<Record<string, string>> }

/** The form of an operation. */
export interface Form<O extends AnyOperation> {
  /** The operation's: `deals.update`. */
  readonly id: string
  /** What is known before any state is, as plain JSON: `formFrom` makes the form of it again. */
  readonly outline: FormOutline
  /**
   * Lists the fields of the body, in the schema's order, as they are in a state: costs a check for each state, so keep the list while
   * the state stays. Throws for a locale without labels.
   */
  readonly fields: (facts?: FactsOf<O>, language?: FieldLanguage<LocaleOf<O>>) => readonly Field[]
  /**
   * Makes a body of what a form has sent; names are JSON Pointers or dotted (`Items[0].ProduitID`). What is empty is absent; a text is
   * made the number or boolean that its field wants where it certainly is one, and else stays for the check to report. Several values
   * of one name make a list. Never throws for what was typed.
   */
  readonly fromForm: (entries: FormEntries) => Record<string, unknown>
  readonly issuesAt: typeof issuesAt
}

/** Makes the form of a declared operation, with what its fields are called; without a name a field is called by its member. */
export function formOf<T extends OperationTypes>(declared: Declared<T>, words: FieldWords = {}): Form<Declared<T>> {
  return formFrom<Declared<T>>(declared, outlineOf(declared.tree, words))
}

/** Makes the form of an operation of either face, of the outline that was made of its declaration. */
export function formFrom<O extends AnyOperation>(operation: O, outline: FormOutline): Form<O> {
  const places = placesOf(outline.fields)
  const fields = (facts?: unknown, { locale, labels = {} }: FieldLanguage<unknown> = {}): readonly Field[] => {
    if (locale !== undefined && Object.keys(labels).length === 0)
      throw new Error(
        `${operation.id}: a locale comes with the names of its fields, as in: import { uk, labels } from "perevir/deals/uk"`,
      )
    const editable = editableIn(operation as unknown as Judge, outline, facts, locale)
    return outline.fields.map((field) => ({
      ...field,
      label: labelIn(labels, field.pointer) ?? field.label,
      ...editable(field),
    }))
  }
  return { id: operation.id, outline, fields, fromForm: (entries) => bodyFrom(places, entries), issuesAt }
}

/** The fields by pointer, with the objects that they are in. */
function placesOf(fields: readonly FieldOutline[]): ReadonlyMap<string, FieldOutline | undefined> {
  const places = new Map<string, FieldOutline | undefined>([["", undefined]])
  for (const field of fields) {
    for (let end = field.pointer.indexOf("/", 1); end > 0; end = field.pointer.indexOf("/", end + 1))
      if (!places.has(field.pointer.slice(0, end))) places.set(field.pointer.slice(0, end), undefined)
    places.set(field.pointer, field)
  }
  return places
}
