import type { FactControl, PartControl } from "./about.js"
import { foundAt, useDesk } from "./desk.js"
import { FindingLine } from "./finding-line.js"
import { elementId, placeName } from "./wording.js"

/** What is known besides the body: facts, and the rest of the request. */
export function Known() {
  const { loaded, wording, draft, change } = useDesk()
  const { facts, parts, locks } = loaded.about
  const { words } = wording
  return (
    <section class="known" aria-label={words.known}>
      {facts.map((fact) => (
        <Fact key={fact.name} fact={fact} />
      ))}
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
          {words.unchanged}
        </label>
      )}
    </section>
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
    <div class={`field fact ${type}`}>
      <label for={id}>
        {words.facts[name] ?? name}
        <code class="note">{name}</code>
      </label>
      {type === "stored" ? (
        <textarea {...attributes} rows={1} onInput={(event) => put(event.currentTarget.value)} />
      ) : (
        <input {...attributes} type="text" onInput={(event) => put(event.currentTarget.value)} />
      )}
      {known.length > 0 && (
        <div class="chips" role="group" aria-label={words.facts[name] ?? name}>
          {known.map((one) => (
            <button
              type="button"
              key={one}
              class="chip"
              aria-pressed={text === one}
              onClick={() => put(text === one ? "" : one)}
            >
              {one}
            </button>
          ))}
        </div>
      )}
      <div id={`${id}!`}>
        {found.map((one) => (
          <FindingLine key={one.rule + one.pointer} found={one} />
        ))}
      </div>
    </div>
  )
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
      <label for={id}>
        {placeName(wording, loaded, place)}
        <code class="note">{part.name}</code>
      </label>
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
