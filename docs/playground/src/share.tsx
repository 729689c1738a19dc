import { useState } from "preact/hooks"
import { useDesk } from "./desk.js"
import { type Draft, toFragment } from "./draft.js"

/** Puts the state into the address bar and the clipboard. */
export function Share() {
  const { draft, wording } = useDesk()
  const [shared, setShared] = useState<Draft>()
  const share = async (): Promise<void> => {
    history.replaceState(null, "", `#${await toFragment(draft, wording.tag)}`)
    await navigator.clipboard.writeText(location.href).catch(() => undefined) // it stands in the address bar all the same
    setShared(draft)
  }
  return (
    <>
      <button type="button" class="secondary" onClick={() => void share()}>
        {wording.words.share}
      </button>
      <div class="toast" role="status">
        {shared === draft && wording.words.shared}
      </div>
    </>
  )
}
