import { useEffect, useState } from "preact/hooks"
import { useDesk } from "./desk.js"
import type { Unchecked } from "./any-operation.js"
import { FindingLine } from "./finding-line.js"
import { Icon } from "./icons.js"
import { fixes } from "./judge.js"
import { Plan } from "./plan.js"
import { placeName } from "./wording.js"

/** The verdict in a word, and what mends it at once. */
export function Outcome() {
  const { judged, wording, loaded, draft, mend } = useDesk()
  const { words } = wording
  const outcome = judged.verdict?.outcome ?? "unread"
  const offered = judged.verdict ? fixes(loaded, draft) : []
  return (
    <section class={`outcome ${outcome}`} aria-label={words.results}>
      <h2>
        <Icon name={outcome} />
        {words.outcomes[outcome]}
      </h2>
      <p>{useSummary()}</p>
      {offered.length > 0 && (
        <button type="button" class="primary" onClick={() => mend(offered)}>
          {words.fixAll(offered.length)}
        </button>
      )}
      <Announcement />
    </section>
  )
}

function useSummary(): string {
  const { judged, wording } = useDesk()
  const { words } = wording
  const { verdict, json } = judged
  if (!verdict) {
    const before = json.text.slice(0, json.flaw).split("\n")
    return `${words.meaning.unread} ${words.place(before.length, (before.at(-1)?.length ?? 0) + 1)}`
  }
  const counts = [
    ...(verdict.issues.length > 0 ? [words.errors(verdict.issues.length)] : []),
    ...(verdict.warnings.length > 0 ? [words.warnings(verdict.warnings.length)] : []),
  ]
  return [words.meaning[verdict.outcome], counts.join(", ")].filter(Boolean).join(" ")
}

const pause = 700

/** Says the verdict to a screen reader, once typing rests. */
function Announcement() {
  const { judged, wording } = useDesk()
  const outcome = judged.verdict?.outcome ?? "unread"
  const now = `${wording.words.outcomes[outcome]}. ${useSummary()}`
  const [said, say] = useState(now)
  useEffect(() => {
    const timer = setTimeout(() => say(now), pause)
    return () => clearTimeout(timer)
  }, [now])
  return (
    <div class="unseen" role="status">
      {said}
    </div>
  )
}

/** Everything that the verdict says, in order. */
export function Results({ explain }: { readonly explain: () => void }) {
  const { judged, wording } = useDesk()
  const { words } = wording
  return (
    <div class="results" role="region" aria-label={words.findings} tabIndex={0}>
      <Findings />
      <Undecided />
      <Plan />
      <footer>
        <button type="button" class="secondary" onClick={explain}>
          {words.explain}
        </button>
        {judged.verdict && <span class="quiet">{words.took(judged.took.toFixed(2))}</span>}
      </footer>
    </div>
  )
}

function Findings() {
  const { judged, wording, loaded, goTo } = useDesk()
  const found = judged.verdict ? [...judged.verdict.issues, ...judged.verdict.warnings] : []
  if (found.length === 0) return null
  return (
    <section>
      <h3>{wording.words.findings}</h3>
      <ul class="findings">
        {found.map((one) => (
          <li key={one.rule + one.in + one.pointer}>
            <button type="button" class="place" onClick={() => goTo(one)}>
              {placeName(wording, loaded, one)}
            </button>
            <FindingLine found={one} />
            <code class="rule">{one.rule}</code>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Undecided() {
  const { judged, wording, goTo } = useDesk()
  const { words } = wording
  const unchecked = judged.verdict?.unchecked ?? []
  if (unchecked.length === 0) return null
  const facts = [...new Set(unchecked.map(({ fact }) => fact))]
  return (
    <section>
      <h3>{words.undecided}</h3>
      <ul class="undecided">
        {facts.map((fact) => {
          const waiting = unchecked.filter((one) => one.fact === fact)
          return (
            <li key={fact}>
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
              <RuleIds unchecked={waiting} />
            </li>
          )
        })}
      </ul>
    </section>
  )
}

const RuleIds = ({ unchecked }: { readonly unchecked: readonly Unchecked[] }) => (
  <code class="rule">{[...new Set(unchecked.map(({ rule }) => rule))].join(", ")}</code>
)
