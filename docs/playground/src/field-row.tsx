import type { Field, FormOutline } from "perevir/form"
import { type TargetedInputEvent, type TargetedEvent } from "preact"
import { foundAt, useDesk } from "./desk.js"
import { FindingLine, FixButton } from "./finding-line.js"
import { Icon } from "./icons.js"
import { pathIn, type Rank, valueAt, withValue } from "./json-text.js"
import { jsonMeant, textOf, useTyped } from "./text-control.js"
import { elementId } from "./wording.js"

interface Props {
  readonly field: Field
  /** Where it stands, with indexes. */
  readonly pointer: string
  readonly body: unknown
}

/** A field with its label, why it is closed, and what was found there. */
export function FieldRow({ field, pointer, body }: Props) {
  const { judged, wording } = useDesk()
  const found = foundAt(judged.verdict, "body", pointer)
  const id = elementId({ in: "body", pointer })
  const locked = field.editable === false
  const closing = found.find(({ rule }) => rule === field.closedBy?.rule)
  const others = found.filter((one) => one !== closing)
  const described = [others.length > 0 && `${id}!`, locked && `${id}?`].filter(Boolean).join(" ")
  return (
    <div class={`field${locked ? " locked" : ""}`}>
      <div class="head">
        <label for={id}>{field.label}</label>
        {field.required && <span class="note">{wording.words.required}</span>}
        {locked && (
          <span class="note" title={field.closedBy?.message}>
            <Icon name="lock" />
            {wording.words.locked}
          </span>
        )}
        {closing && <FixButton found={closing} />}
      </div>
      <Control
        field={field}
        pointer={pointer}
        body={body}
        attributes={{
          id,
          "aria-invalid": found.some(({ severity }) => severity === "error"),
          ...(described !== "" && { "aria-describedby": described }),
        }}
      />
      {locked && (
        <span id={`${id}?`} hidden>
          {field.closedBy?.message}
        </span>
      )}
      <div id={`${id}!`}>
        {others.map((one) => (
          <FindingLine key={one.rule} found={one} />
        ))}
      </div>
    </div>
  )
}

interface ControlProps extends Props {
  readonly attributes: { readonly id: string; readonly "aria-invalid": boolean; readonly "aria-describedby"?: string }
}

function Control({ field, pointer, body, attributes }: ControlProps) {
  const { change, loaded, wording } = useDesk()
  const path = pathIn(body, pointer)
  const value = valueAt(body, path)
  const rank = rankIn(loaded.form.outline)
  const isJson = field.type === "any" || field.type === "record" || field.type === "list"
  const meant = (text: string): unknown => (isJson ? jsonMeant(text) : meantBy(loaded.form, pointer, text))
  const [text, type] = useTyped(value, textOf, meant)
  const typed = (event: TargetedInputEvent<HTMLInputElement> | TargetedEvent<HTMLSelectElement>) => {
    const next = event.currentTarget.value
    type(next)
    change((draft) => ({ body: withValue(draft.body, path, meant(next), rank) }))
  }
  const locked = field.editable === false
  const options = field.type === "boolean" ? [true, false] : field.options
  if (options === undefined)
    return (
      <input
        {...attributes}
        type="text"
        class={isJson ? "mono" : ""}
        value={text}
        readOnly={locked}
        spellcheck={false}
        autocomplete="off"
        inputMode={field.inputMode}
        onInput={typed}
      />
    )
  const known = options.map(String)
  return (
    <select {...attributes} value={text} disabled={locked} onChange={typed}>
      <option value="">{wording.words.given}</option>
      {(text === "" || known.includes(text) ? known : [...known, text]).map((option) => (
        <option key={option}>{option}</option>
      ))}
    </select>
  )
}

/** The schema's order. */
const rankIn =
  ({ fields }: FormOutline): Rank =>
  (path) => {
    const pointer = path.map((token) => `/${typeof token === "number" ? "*" : token}`).join("")
    const found = fields.findIndex((field) => `${field.pointer}/`.startsWith(`${pointer}/`))
    return found < 0 ? fields.length : found
  }

type Meaning = Pick<ReturnType<typeof useDesk>["loaded"]["form"], "fromForm">

/** The value that the form makes of a text; it closes the indexes of lists up, so each is the first. */
function meantBy({ fromForm }: Meaning, pointer: string, text: string): unknown {
  const first = pointer.replaceAll(/\/\d+(?=\/|$)/g, "/0")
  const made = fromForm([[first, text]])
  return valueAt(made, pathIn(made, first))
}
