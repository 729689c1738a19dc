import type { Field } from "perevir/form"
import { useMemo, useRef } from "preact/hooks"
import { foundAt, useDesk } from "./desk.js"
import { FieldRow } from "./field-row.js"
import { type FieldTree, fieldTree } from "./field-tree.js"
import { FindingLine } from "./finding-line.js"
import { Icon } from "./icons.js"
import { pathIn, valueAt, withValue } from "./json-text.js"
import { elementId, placeName } from "./wording.js"

/** The form of the body, made of the operation's fields as they are in the state that is known. */
export function BodyForm() {
  const { loaded, wording, judged } = useDesk()
  const { language, words } = wording
  const facts = JSON.stringify(judged.facts)
  const fields = useMemo(
    () => loaded.form.fields(judged.facts, language ? { locale: language.table, labels: language.labels } : {}),
    [loaded, language, facts],
  )
  const tree = useMemo(() => fieldTree(fields), [fields])
  const closed = new Set(fields.flatMap(({ closedBy }) => (closedBy ? [closedBy.message] : [])))
  const last = useRef<unknown>({})
  const isRead = judged.json.flaw === undefined
  if (isRead) last.current = judged.json.value
  return (
    <form class="fields" aria-label={words.form} onSubmit={(event) => event.preventDefault()}>
      {[...closed].map((message) => (
        <p key={message} class="closed">
          <Icon name="lock" />
          {message}
        </p>
      ))}
      {!isRead && <p class="quiet">{words.noForm}</p>}
      <fieldset class="plain" disabled={!isRead}>
        <Rows tree={tree} at="" body={last.current} />
      </fieldset>
    </form>
  )
}

interface RowsProps {
  readonly tree: FieldTree
  readonly at: string
  readonly body: unknown
}

function Rows({ tree, at, body }: RowsProps) {
  return (
    <>
      {tree.map((row) => {
        const pointer = `${at}/${row.name}`
        if (row.is === "field") return <FieldRow key={pointer} field={row.field} pointer={pointer} body={body} />
        if (row.is === "list") return <List key={pointer} field={row.field} element={row.element} pointer={pointer} body={body} /> // prettier-ignore
        return (
          <Group key={pointer} pointer={pointer} body={body}>
            <Rows tree={row.inside} at={pointer} body={body} />
          </Group>
        )
      })}
    </>
  )
}

interface PlaceProps {
  readonly pointer: string
  readonly body: unknown
}

/** What stands together, under its name, with what was found of it as a whole. */
function Group({ pointer, body, children }: PlaceProps & { readonly children: preact.ComponentChildren }) {
  const { wording, loaded, judged } = useDesk()
  const place = { in: "body", path: pathIn(body, pointer), pointer } as const
  return (
    <fieldset class="group" id={elementId(place)} tabIndex={-1}>
      <legend>{placeName(wording, loaded, place)}</legend>
      {foundAt(judged.verdict, "body", pointer).map((found) => (
        <FindingLine key={found.rule} found={found} />
      ))}
      {children}
    </fieldset>
  )
}

function List({ field, element, pointer, body }: PlaceProps & { readonly field: Field; readonly element: FieldTree }) {
  const { change, wording } = useDesk()
  const { words } = wording
  const path = pathIn(body, pointer)
  const value = valueAt(body, path)
  const elements: readonly unknown[] = Array.isArray(value) ? value : []
  const put = (at: number, what: unknown) =>
    change((draft) => ({
      body: withValue(draft.body, value === undefined ? path : [...path, at], value === undefined ? [what] : what),
    }))
  return (
    <Group pointer={pointer} body={body}>
      {elements.map((_, index) => (
        <Group key={index} pointer={`${pointer}/${index}`} body={body}>
          <Rows tree={element} at={`${pointer}/${index}`} body={body} />
          <button type="button" class="quiet-button" onClick={() => put(index, undefined)}>
            {words.removeElement(words.element(field.label, index + 1))}
          </button>
        </Group>
      ))}
      {(value === undefined || Array.isArray(value)) && (
        <button type="button" class="quiet-button" onClick={() => put(elements.length, {})}>
          {words.addElement(field.label)}
        </button>
      )}
    </Group>
  )
}
