import type { Diagnostic } from "@codemirror/lint"
import { useLayoutEffect, useRef } from "preact/hooks"
import { useDesk } from "./desk.js"
import { type JsonEditor, jsonEditor } from "./json-editor.js"
import { rangeOf } from "./json-text.js"
import { fixText, placeName } from "./wording.js"

export type Select = { current: ((from: number, to: number) => void) | undefined }

/** The body as text, with what was found in it at its lines. */
export function BodyText({ select }: { readonly select: Select }) {
  const { draft, judged, wording, loaded, change, mend } = useDesk()
  const host = useRef<HTMLDivElement>(null)
  const editor = useRef<JsonEditor | undefined>(undefined)
  // All before the next key is pressed: an editor that is told of an older text would drop what was typed since
  useLayoutEffect(() => {
    if (host.current === null) return
    const made = jsonEditor(host.current, draft.body, (body) => change(() => ({ body })))
    editor.current = made
    select.current = made.select
  }, [])
  useLayoutEffect(() => editor.current?.show(draft.body), [draft.body])
  useLayoutEffect(() => editor.current?.name(`${wording.words.json}: ${loaded.about.http}`), [wording, loaded])
  useLayoutEffect(() => {
    const { verdict, json } = judged
    const found = verdict ? [...verdict.issues, ...verdict.warnings] : []
    const diagnostics = found.flatMap((one): Diagnostic[] => {
      const { fix, message, severity, rule } = one
      if (one.in !== "body") return []
      const actions = fix ? [{ name: fixText(wording, fix), apply: () => mend(fix) }] : []
      return [{ ...rangeOf(json, one.path), severity, message: `${placeName(wording, loaded, one)}: ${message}`, source: rule, actions }] // prettier-ignore
    })
    const { flaw } = json
    const unread: Diagnostic[] = flaw === undefined ? [] : [{ from: Math.min(flaw, json.text.length), to: Math.min(flaw + 1, json.text.length), severity: "error", message: wording.words.meaning.unread }] // prettier-ignore
    editor.current?.point([...diagnostics, ...unread])
  }, [judged, wording])
  return <div class="editor" ref={host} />
}
