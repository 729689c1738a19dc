import { useEffect, useRef } from "preact/hooks"
import type { FactControl, PartControl } from "./about.js"
import { foundAt, useDesk } from "./desk.js"
import { FindingLine } from "./finding-line.js"
import { Suggestions } from "./suggestions.js"
import { elementId, placeName } from "./wording.js"

/** What is known besides the body: facts, and the rest of the request. */
export function Known() {
  const { loaded, wording } = useDesk()
  const { words } = wording
  return (
    <section class="known" aria-label={words.known}>
      <div class="known-fields">
        {loaded.about.facts.map((fact) => (
          <Fact key={fact.name} fact={fact} />
        ))}
      </div>
      <Around />
    </section>
  )
}

/** The rest of the request: out of the way, unless something is wrong with it. */
function Around() {
  const { loaded, wording, draft, judged, change } = useDesk()
  const { parts, locks } = loaded.about
  const isWrong = judged.verdict?.issues.some(({ in: part }) => part !== "body" && part !== "facts")
  const details = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    if (isWrong && details.current) details.current.open = true
  }, [isWrong])
  return (
    <details class="around" ref={details}>
      <summary>{wording.words.request}</summary>
      <div class="known-fields">
        {parts.map((part) => (
          <PartField key={part.in + part.name} part={part} />
        ))}
        {locks && (
          <label class="check">
            <input
              type="checkbox"
              checked={draft.unchanged}
              onChange={(event) => {
                const unchanged = event.currentTarget.checked
                change(() => ({ unchanged }))
              }}
            />
            {wording.words.unchanged}
          </label>
        )}
      </div>
    </details>
  )
}

function Fact({ fact: { name, type, known } }: { readonly fact: FactControl }) {
  const { wording, draft, judged, change } = useDesk()
  const { words } = wording
  const id = elementId({ in: "facts", pointer: `/${name}` })
  const text = draft.facts[name] ?? ""
  const put = (value: string) => change(({ facts }) => ({ facts: { ...facts, [name]: value } }))
  const found = judged.verdict ? judged.verdict.issues.filter((one) => one.in === "facts" && one.path[0] === name) : []
  const attributes = {
    id,
    value: text,
    spellcheck: false,
    autocomplete: "off",
    placeholder: words.unknownFact,
    class: type === "text" ? "" : "mono",
    "aria-invalid": found.length > 0,
    "aria-describedby": `${id}!`,
  } as const
  return (
    <div class={`field fact-${type}`}>
      <div class="head">
        <label for={id}>{words.facts[name] ?? name}</label>
        <code class="note">{name}</code>
      </div>
      {type === "stored" ? (
        <textarea
          {...attributes}
          rows={1}
          onInput={(event) => put(event.currentTarget.value)}
          onFocus={() => put(laidOut(text, 2))}
          onBlur={() => put(laidOut(text, 0))}
        />
      ) : (
        <input
          {...attributes}
          type="text"
          list={type === "json" ? `${id}=` : undefined}
          onInput={(event) => put(event.currentTarget.value)}
        />
      )}
      {type === "text" && <Suggestions fact={name} />}
      {type === "json" && (
        <datalist id={`${id}=`}>
          {known.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
      <div id={`${id}!`}>
        {found.map((one) => (
          <FindingLine key={one.rule + one.pointer} found={one} />
        ))}
      </div>
    </div>
  )
}

/** JSON in lines to work in, or in one line that takes no room; what is no JSON stays as it is. */
function laidOut(text: string, indent: number): string {
  try {
    return JSON.stringify(JSON.parse(text), null, indent)
  } catch {
    return text
  }
}

function PartField({ part }: { readonly part: PartControl }) {
  const { wording, loaded, draft, judged, change } = useDesk()
  const place = { in: part.in, path: [part.name], pointer: `/${part.name}` } as const
  const [id, key] = [elementId(place), `${part.in}/${part.name}`]
  const text = draft.parts[key] ?? ""
  const found = foundAt(judged.verdict, part.in, place.pointer)
  const put = (value: string) => change(({ parts }) => ({ parts: { ...parts, [key]: value } }))
  const attributes = { id, value: text, "aria-invalid": found.some(({ severity }) => severity === "error"), "aria-describedby": `${id}!` } as const // prettier-ignore
  return (
    <div class="field part">
      <div class="head">
        <label for={id}>{placeName(wording, loaded, place)}</label>
        <code class="note">{part.name}</code>
      </div>
      {part.type === "boolean" ? (
        <select {...attributes} onChange={(event) => put(event.currentTarget.value)}>
          <option value="">{wording.words.given}</option>
          {[...new Set(["true", "false", text])].filter(Boolean).map((option) => (
            <option key={option}>{option}</option>
          ))}
        </select>
      ) : (
        <input {...attributes} type="text" spellcheck={false} autocomplete="off" placeholder={wording.words.given} onInput={(event) => put(event.currentTarget.value)} /> // prettier-ignore
      )}
      <div id={`${id}!`}>
        {found.map((one) => (
          <FindingLine key={one.rule} found={one} />
        ))}
      </div>
    </div>
  )
}
