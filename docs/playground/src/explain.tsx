import { useState } from "preact/hooks"
import { useDesk } from "./desk.js"
import type { Explanation } from "./explanation.js"

type State =
  | { readonly is: "closed" | "loading" | "failed" }
  | { readonly is: "open"; readonly View: typeof Explanation; readonly declared: unknown }

/** Opens the explanation. Only then is what it needs loaded: the declared rules, and effect with them. */
export function Explain() {
  const { loaded, wording, judged } = useDesk()
  const { words } = wording
  const [state, setState] = useState<State>({ is: "closed" })
  const open = async (): Promise<void> => {
    setState({ is: "loading" })
    try {
      const [{ Explanation: View }, declared] = await Promise.all([import("./explanation.js"), loaded.declared()])
      setState({ is: "open", View, declared })
    } catch {
      setState({ is: "failed" })
    }
  }
  return (
    <>
      <button type="button" class="secondary" disabled={!judged.verdict} onClick={() => void open()}>
        {words.explain}
      </button>
      {state.is === "loading" && <span class="quiet">{words.explaining}</span>}
      {state.is === "failed" && <span class="quiet">{words.explainFailed}</span>}
      {state.is === "open" && <state.View declared={state.declared} close={() => setState({ is: "closed" })} />}
    </>
  )
}
