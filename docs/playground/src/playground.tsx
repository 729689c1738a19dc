import { useEffect, useMemo, useRef, useState } from "preact/hooks"
import { BodyForm } from "./body-form.js"
import { BodyText, type Select } from "./body-text.js"
import { type Desk, DeskProvider, useDesk } from "./desk.js"
import { type Draft, draftOf } from "./draft.js"
import { judge } from "./judge.js"
import { patched, rangeOf } from "./json-text.js"
import { Known } from "./known.js"
import { load, type Loaded } from "./operations.js"
import { Outcome, Results } from "./results.js"
import { type Open, type Speak, TopBar } from "./top-bar.js"
import { elementId, isTag, type Wording, wordingIn } from "./wording.js"

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
  const open: Open = async (operation, tag, draft) => {
    const turn = ++asked.current
    const loaded = await load(operation)
    const wording = await wordingIn(tag, loaded)
    const [first] = loaded.about.examples
    if (turn === asked.current && first) show({ loaded, wording, draft: draft ?? draftOf(operation, first) })
  }
  const speak: Speak = async (tag) => {
    const turn = ++asked.current
    if (!shown) return
    const wording = await wordingIn(tag, shown.loaded)
    // What was typed meanwhile stays
    if (turn === asked.current) show((now) => now && { ...now, wording })
  }
  useEffect(() => void open(start.draft?.operation ?? "deals.update", isTag(start.tag) ? start.tag : "en", start.draft), []) // prettier-ignore
  useEffect(() => {
    if (shown) document.documentElement.lang = shown.wording.tag
  }, [shown?.wording])
  if (!shown) return null
  const change: Desk["change"] = (changed) =>
    show((now) => now && { ...now, draft: { ...now.draft, ...changed(now.draft) } })
  return <Whole shown={shown} change={change} open={open} speak={speak} />
}

type View = "json" | "form" | "results"

interface WholeProps {
  readonly shown: Shown
  readonly change: Desk["change"]
  readonly open: Open
  readonly speak: Speak
}

function Whole({ shown, change, open, speak }: WholeProps) {
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
        if (focused(elementId(found))) return
        setView("json")
        const { from, to } = rangeOf(judged.json, found.path)
        requestAnimationFrame(() => select.current?.(from, to))
      })
    },
  }
  return (
    <DeskProvider value={desk}>
      <TopBar open={open} speak={speak} />
      <main class={`view-${view}`} data-operation={draft.operation}>
        <Known />
        <Views view={view} setView={setView} />
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

/** Moves the focus to an element, wherever it is folded away; false where there is none. */
function focused(id: string): boolean {
  const element = document.getElementById(id)
  element?.closest("details")?.setAttribute("open", "")
  element?.focus()
  return element !== null
}

/** On a phone the text, the form and what is said of them take turns. */
function Views({ view, setView }: { readonly view: View; readonly setView: (view: View) => void }) {
  const { words } = useDesk().wording
  return (
    <div class="views" role="group" aria-label={words.view}>
      {(["json", "form", "results"] as const).map((one) => (
        <button type="button" key={one} aria-pressed={view === one} onClick={() => setView(one)}>
          {words[one]}
        </button>
      ))}
    </div>
  )
}
