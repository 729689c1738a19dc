import type { Finding } from "./any-operation.js"
import { useDesk } from "./desk.js"
import { fixText, placeName } from "./wording.js"

/** What was found, and the button that mends it: beside a field, or in the list of findings. */
export function FindingLine({ found }: { readonly found: Finding }) {
  const { wording, loaded, mend } = useDesk()
  const { fix, message, severity } = found
  return (
    <div class={`finding ${severity}`}>
      <p class="message">
        {severity === "warning" && <span class="tag">{wording.words.warning}</span>}
        {message}
      </p>
      {fix && (
        <button
          type="button"
          class="fix"
          aria-label={`${placeName(wording, loaded, found)}: ${fixText(wording, fix)}`}
          onClick={() => mend([fix])}
        >
          {fixText(wording, fix)}
        </button>
      )}
    </div>
  )
}
