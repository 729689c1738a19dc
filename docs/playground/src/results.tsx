import { useEffect, useState } from "preact/hooks"
import { useDesk } from "./desk.js"
import { Explain } from "./explain.js"
import { Findings } from "./findings.js"
import { Icon } from "./icons.js"
import { Plan } from "./plan.js"
import { Undecided } from "./undecided.js"

/** The verdict in a word, and what mends it at once. */
export function Outcome() {
  const { judged, wording, loaded, change } = useDesk()
  const { words } = wording
  const { verdict } = judged
  const outcome = verdict?.outcome ?? "unread"
  const offered = verdict ? [...verdict.issues, ...verdict.warnings].filter((found) => found.fix && found.in === "body") : [] // prettier-ignore
  const mendAll = async (): Promise<void> => {
    const { mended } = await import("./mend.js")
    change((draft) => ({ body: mended(loaded, draft) }))
  }
  return (
    <section class={`outcome ${outcome}`} aria-label={words.results}>
      <h2>
        <Icon name={outcome} />
        {words.outcomes[outcome]}
      </h2>
      {offered.length > 0 && (
        <button type="button" class="primary" onClick={() => void mendAll()}>
          {words.fixAll(offered.length)}
        </button>
      )}
      <p>{useSummary()}</p>
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
  const { issues, warnings, outcome } = verdict
  const counts = [issues.length > 0 && words.errors(issues.length), warnings.length > 0 && words.warnings(warnings.length)] // prettier-ignore
  return [words.meaning[outcome], counts.filter(Boolean).join(", ")].filter(Boolean).join(" ")
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

/** Everything that the verdict says. */
export function Results() {
  const { judged, wording } = useDesk()
  const { words } = wording
  return (
    <div class="results" role="region" aria-label={words.findings} tabIndex={0}>
      <Findings />
      <Undecided />
      <Plan />
      <footer>
        <Explain />
        {judged.verdict && <span class="quiet">{words.took(judged.took.toFixed(2))}</span>}
      </footer>
    </div>
  )
}
