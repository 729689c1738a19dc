import { useEffect, useMemo, useRef, useState } from "preact/hooks"
import { BodyForm } from "./body-form.js"
import { BodyText, type Select } from "./body-text.js"
import { type Desk, DeskProvider } from "./desk.js"
import { type Draft, draftOf } from "./draft.js"
import { judge } from "./judge.js"
import { patched, rangeOf } from "./json-text.js"
import { Known } from "./known.js"
import type { OperationId } from "./operation-ids.js"
import { load, type Loaded } from "./operations.js"
import { Outcome, Results } from "./results.js"
import { TopBar } from "./top-bar.js"
import { elementId, isTag, type Tag, type Wording, wordingIn } from "./wording.js"

interface Shown {
  readonly loaded: Loaded
  readonly wording: Wording
  readonly draft: Draft
}

export interface Start {
  readonly draft: Draft | undefined
  readonly tag: string
}

/** The page: what is shown changes only when all of it is loaded. */
export function Playground({ start }: { readonly start: Start }) {
  const [shown, show] = useState<Shown>()
  const asked = useRef(0)
  const open = async (operation: OperationId, tag: Tag, draft: Draft | undefined): Promise<void> => {
    const turn = ++asked.current
    const loaded = await load(operation)
    const wording = await wordingIn(tag, loaded)
    const [first] = loaded.about.examples
    if (turn === asked.current && first) show({ loaded, wording, draft: draft ?? draftOf(operation, first) })
  }
  useEffect(() => void open(start.draft?.operation ?? "deals.update", isTag(start.tag) ? start.tag : "en", start.draft), []) // prettier-ignore
  useEffect(() => {
    if (shown) document.documentElement.lang = shown.wording.tag
  }, [shown?.wording])
  if (!shown) return null
  const change: Desk["change"] = (changed) =>
    show((now) => now && { ...now, draft: { ...now.draft, ...changed(now.draft) } })
  return <Whole key="whole" shown={shown} change={change} open={open} />
}

type View = "json" | "form" | "results"

interface WholeProps {
  readonly shown: Shown
  readonly change: Desk["change"]
  readonly open: (operation: OperationId, tag: Tag, draft: Draft | undefined) => Promise<void>
}

function Whole({ shown, change, open }: WholeProps) {
  const { loaded, wording, draft } = shown
  const { words } = wording
  const judged = useMemo(() => judge(loaded, draft, wording.language), [loaded, draft, wording])
  const [view, setView] = useState<View>("json")
  const select: Select = useRef<((from: number, to: number) => void) | undefined>(undefined)
  const desk: Desk = {
    ...shown,
    judged,
    change,
    mend: (patch) => change((now) => ({ body: patched(now.body, patch) })),
    goTo: (found) => {
      if (found.in === "body") setView("form")
      // The form may have to be shown first
      requestAnimationFrame(() => {
        const field = document.getElementById(elementId(found))
        if (field) {
          field.closest("details")?.setAttribute("open", "")
          field.focus()
          return
        }
        setView("json")
        const { from, to } = rangeOf(judged.json, found.path)
        requestAnimationFrame(() => select.current?.(from, to))
      })
    },
  }
  return (
    <DeskProvider value={desk}>
      <TopBar open={open} />
      <main class={`view-${view}`} data-operation={draft.operation}>
        <Known />
        <div class="views" role="group" aria-label={words.view}>
          {(["json", "form", "results"] as const).map((one) => (
            <button type="button" key={one} aria-pressed={view === one} onClick={() => setView(one)}>
              {words[one]}
            </button>
          ))}
        </div>
        <section class="pane json" aria-label={words.json}>
          <BodyText key={draft.operation} select={select} />
        </section>
        <section class="pane form" aria-label={words.form}>
          <BodyForm />
        </section>
        <div class="said">
          <Outcome />
          <Results />
        </div>
      </main>
    </DeskProvider>
  )
}
