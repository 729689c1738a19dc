import type { Finding } from "./any-operation.js"
import { useDesk } from "./desk.js"
import { FixButton, Message } from "./finding-line.js"
import { placeName } from "./wording.js"

/** All issues, then all warnings. What is the same at many places is said once. */
export function Findings() {
  const { judged, wording } = useDesk()
  const groups = new Map<string, Finding[]>()
  for (const found of judged.verdict ? [...judged.verdict.issues, ...judged.verdict.warnings] : []) {
    const key = `${found.rule} ${found.severity} ${found.message}`
    groups.set(key, [...(groups.get(key) ?? []), found])
  }
  if (groups.size === 0) return null
  return (
    <section>
      <h3>{wording.words.findings}</h3>
      <ul class="findings">
        {[...groups].map(([key, same]) => (
          <li key={key} class={`finding ${same[0]?.severity ?? ""}`}>
            <span class="dot" aria-hidden="true" />
            {same.length === 1 ? <One found={same[0] as Finding} /> : <Many same={same} />}
            <code class="rule">{same[0]?.rule}</code>
          </li>
        ))}
      </ul>
    </section>
  )
}

const One = ({ found }: { readonly found: Finding }) => (
  <>
    <Place found={found} />
    <Message found={found} />
    <FixButton found={found} />
  </>
)

const Many = ({ same }: { readonly same: readonly Finding[] }) => (
  <>
    <Message found={same[0] as Finding} />
    <ul class="same">
      {same.map((found) => (
        <li key={found.in + found.pointer}>
          <Place found={found} />
          <FixButton found={found} />
        </li>
      ))}
    </ul>
  </>
)

function Place({ found }: { readonly found: Finding }) {
  const { wording, loaded, goTo } = useDesk()
  return (
    <button type="button" class="place" onClick={() => goTo(found)}>
      {placeName(wording, loaded, found)}
    </button>
  )
}
