import { useDesk } from "./desk.js"
import { Suggestions } from "./suggestions.js"

/** Which facts would decide what is open; each leads to where it is put in. */
export function Undecided() {
  const { judged, wording, goTo } = useDesk()
  const { words } = wording
  const unchecked = judged.verdict?.unchecked ?? []
  if (unchecked.length === 0) return null
  const facts = [...new Set(unchecked.map(({ fact }) => fact))]
  return (
    <section>
      <h3>{words.undecided}</h3>
      <ul class="findings">
        {facts.map((fact) => {
          const waiting = unchecked.filter((one) => one.fact === fact)
          return (
            <li key={fact} class="finding open">
              <span class="dot" aria-hidden="true" />
              <button
                type="button"
                class="place"
                onClick={() => goTo({ in: "facts", path: [fact], pointer: `/${fact}` })}
              >
                {words.facts[fact] ?? fact}
              </button>
              <p class="message">
                {words.decides(waiting.length)}
                {waiting.every(({ severity }) => severity === "warning") && `; ${words.mayWarn}`}
              </p>
              <Suggestions fact={fact} />
              <code class="rule">{[...new Set(waiting.map(({ rule }) => rule))].join(", ")}</code>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
