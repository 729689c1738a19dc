import type { Finding } from "./any-operation.js"
import { useDesk } from "./desk.js"
import { fixText, placeName } from "./wording.js"

interface Props {
  readonly found: Finding
}

/** What was found, and the button that mends it. */
export const FindingLine = ({ found }: Props) => (
  <div class={`finding ${found.severity}`}>
    <Message found={found} />
    <FixButton found={found} />
  </div>
)

export function Message({ found: { message, severity } }: Props) {
  const { words } = useDesk().wording
  return (
    <p class="message">
      {severity === "warning" && <span class="tag">{words.warning}</span>}
      {message}
    </p>
  )
}

/** Says what the fix would do, and does it. */
export function FixButton({ found }: Props) {
  const { wording, loaded, mend } = useDesk()
  const { fix } = found
  if (!fix) return null
  const text = fixText(wording, fix)
  return (
    <button
      type="button"
      class="fix"
      aria-label={`${text} (${placeName(wording, loaded, found)})`}
      onClick={() => mend(fix)}
    >
      {text}
    </button>
  )
}
