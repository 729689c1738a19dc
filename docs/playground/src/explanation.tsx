import { type ExplainedRow, type Explanation as Explained, explainRequest, type ReadThere } from "perevir/explain"
import { useEffect, useMemo, useRef, useState } from "preact/hooks"
import { useDesk } from "./desk.js"
import { Icon } from "./icons.js"
import { questionOf } from "./judge.js"
import { placeName } from "./wording.js"

interface Props {
  /** The declared operation. */
  readonly declared: unknown
  readonly close: () => void
}

/** Every rule at every place: what became of it, what it read, and what it rests on. */
export function Explanation({ declared, close }: Props) {
  const { draft, judged, wording } = useDesk()
  const { words } = wording
  const dialog = useRef<HTMLDialogElement>(null)
  const [isAll, setAll] = useState(false)
  useEffect(() => dialog.current?.showModal(), [])
  const { request, facts, options } = questionOf(draft, judged.json.value, wording.language)
  const { rows } = useMemo(() => explainRequest(declared as never, request, facts as never, options as never), [declared, draft, wording]) // prettier-ignore
  return (
    <dialog class="explanation" ref={dialog} aria-labelledby="explanation-title" onClose={close}>
      <div class="dialog-bar">
        <h2 id="explanation-title">{words.explanation}</h2>
        <button type="button" class="sign" aria-label={words.close} onClick={() => dialog.current?.close()}>
          <Icon name="close" />
        </button>
        <div class="views" role="group" aria-label={words.filter}>
          <button type="button" aria-pressed={!isAll} onClick={() => setAll(false)}>
            {words.filters.open}
          </button>
          <button type="button" aria-pressed={isAll} onClick={() => setAll(true)}>
            {words.filters.all}
          </button>
        </div>
      </div>
      <Places rows={isAll ? rows : rows.filter(isOpen)} />
    </dialog>
  )
}

type Rows = Explained["rows"]

const isOpen = ({ is }: ExplainedRow): boolean => is === "failed" || is === "unchecked"

/** Nothing is where the rule stands, or in what that is in. */
const standsOnNothing = (row: ExplainedRow): boolean =>
  row.is === "inapplicable" &&
  row.because.why === "absent" &&
  `${row.in}${row.pointer}/`.startsWith(`${row.because.what}/`)

function Places({ rows }: { readonly rows: Rows }) {
  const { wording, loaded } = useDesk()
  const places = new Map<string, ExplainedRow[]>()
  for (const row of rows) {
    if (standsOnNothing(row)) continue
    const place = `${row.in}${row.pointer}`
    places.set(place, [...(places.get(place) ?? []), row])
  }
  if (places.size === 0) return <p class="quiet">{wording.words.nothingOpen}</p>
  return (
    <ul class="places">
      {[...places].map(([place, here]) => (
        <li key={place}>
          <details open={here.some(isOpen)}>
            <summary>
              <span class="place-name">{placeName(wording, loaded, here[0] as ExplainedRow)}</span>
              <code class="rule">{place}</code>
              <Tally rows={here} />
            </summary>
            <ul class="rows">
              {here.map((row) => (
                <li key={row.rule}>
                  <Row row={row} />
                </li>
              ))}
            </ul>
          </details>
        </li>
      ))}
    </ul>
  )
}

/** How many of the rules at a place came to what, as dots; in words they stand beneath. */
const Tally = ({ rows }: { readonly rows: Rows }) => (
  <span class="tally" aria-hidden="true">
    {rows.map((row) => (
      <i key={row.rule} class={`${row.is} ${row.severity}`} />
    ))}
  </span>
)

function Row({ row }: { readonly row: ExplainedRow }) {
  const { words } = useDesk().wording
  return (
    <>
      <p class="row-head">
        <i class={`${row.is} ${row.severity}`} aria-hidden="true" />
        <span class={`status ${row.is} ${row.severity}`}>{words.is[row.is]}</span>
        <code>{row.rule}</code>
        {row.severity === "warning" && row.is !== "off" && <span class="tag">{words.warning}</span>}
      </p>
      {row.is === "failed" && <p class="message">{row.message}</p>}
      <Why row={row} />
      {row.says !== "" && <p lang="en">{row.says}</p>}
      {row.reads.map((there) => (
        <p key={there.read} class="quiet">
          {words.reads} <code>{there.read}</code>: <ReadValue there={there} />
        </p>
      ))}
      <Basis row={row} />
    </>
  )
}

/** What the rule rests on. */
function Basis({ row: { citation, infers } }: { readonly row: ExplainedRow }) {
  const { tag, words } = useDesk().wording
  if (citation)
    return (
      <p class="quiet" lang="en">
        {citation.document}: {citation.at}
      </p>
    )
  if (infers === undefined) return null
  return (
    <p class="quiet" lang="en">
      <span lang={tag}>{words.inferred}</span>: {infers}
    </p>
  )
}

function Why({ row }: { readonly row: ExplainedRow }) {
  const { words } = useDesk().wording
  if (row.is === "unchecked") return <p class="message">{words.wants(row.facts.map((fact) => words.facts[fact] ?? fact).join(", "))}</p> // prettier-ignore
  if (row.is !== "inapplicable") return null
  const { because } = row
  return (
    <p class="quiet">
      {"what" in because && <code>{because.what} </code>}
      {words.because[because.why]}
    </p>
  )
}

function ReadValue({ there }: { readonly there: ReadThere }) {
  const { words } = useDesk().wording
  return there.is === "given" ? <code>{cut(JSON.stringify(there.value))}</code> : <>{words.reading[there.is]}</>
}

const mostSigns = 160

const cut = (text: string): string => (text.length > mostSigns ? `${text.slice(0, mostSigns)}…` : text)
