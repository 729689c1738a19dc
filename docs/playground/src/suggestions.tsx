import { useDesk } from "./desk.js"
import { jsonMeant } from "./text-control.js"

/** What a fact may be tried with: one press, and it is known. */
export function Suggestions({ fact }: { readonly fact: string }) {
  const { loaded, draft, wording, change } = useDesk()
  const known = loaded.about.facts.find(({ name }) => name === fact)?.known ?? []
  if (known.length === 0) return null
  const text = draft.facts[fact] ?? ""
  return (
    <div class="chips" role="group" aria-label={wording.words.facts[fact] ?? fact}>
      {known.map((one) => (
        <button
          type="button"
          key={one}
          class="chip"
          aria-pressed={text === one}
          onClick={() => change(({ facts }) => ({ facts: { ...facts, [fact]: text === one ? "" : one } }))}
        >
          {shortly(one)}
        </button>
      ))}
    </div>
  )
}

/** An object of one member is known by that: `{"status":"CONFIRMED"}` is `CONFIRMED`. */
function shortly(text: string): string {
  const value = jsonMeant(text)
  const members = typeof value === "object" && value !== null && !Array.isArray(value) ? Object.values(value) : []
  return members.length === 1 ? String(members[0]) : text
}
