import { defaultKeymap, history, historyKeymap } from "@codemirror/commands"
import { json } from "@codemirror/lang-json"
import { bracketMatching, HighlightStyle, syntaxHighlighting } from "@codemirror/language"
import { type Diagnostic, lintGutter, nextDiagnostic, previousDiagnostic, setDiagnostics } from "@codemirror/lint"
import { Compartment, EditorState } from "@codemirror/state"
import { EditorView, highlightActiveLine, highlightActiveLineGutter, keymap, lineNumbers } from "@codemirror/view"
import { tags } from "@lezer/highlight"

const looks = EditorView.theme({
  "&": { height: "100%", color: "var(--text)", backgroundColor: "transparent", fontSize: "13px" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": { fontFamily: "var(--mono)", lineHeight: "1.65", padding: "8px 0" },
  ".cm-content": { caretColor: "var(--accent)" },
  ".cm-gutters": { backgroundColor: "transparent", color: "var(--faint)", border: "none" },
  ".cm-activeLine, .cm-activeLineGutter": { backgroundColor: "transparent" },
  "&.cm-focused .cm-activeLine": { backgroundColor: "var(--hover)" },
  "&.cm-focused .cm-activeLineGutter": { backgroundColor: "transparent", color: "var(--text)" },
  "&.cm-focused .cm-matchingBracket": { backgroundColor: "var(--hover)", outline: "1px solid var(--line-strong)" },
  ".cm-gutter-lint": { width: "1.2em" },
  ".cm-lint-marker": { width: "8px", height: "8px", margin: "7px 0 0 2px", borderRadius: "50%", content: "none" },
  ".cm-lint-marker-error": { content: "none", background: "var(--error)" },
  ".cm-lint-marker-warning": { content: "none", background: "none", border: "2px solid var(--warning)", borderRadius: "2px", width: "8px", height: "8px", boxSizing: "border-box" }, // prettier-ignore
  ".cm-lintRange": { backgroundImage: "none", textDecoration: "underline wavy 1.5px", textUnderlineOffset: "3px" },
  ".cm-lintRange-error": { textDecorationColor: "var(--error)" },
  ".cm-lintRange-warning": { textDecorationColor: "var(--warning)" },
  ".cm-tooltip": { color: "var(--text)", backgroundColor: "var(--raised)", border: "1px solid var(--line-strong)", borderRadius: "8px", boxShadow: "var(--shadow)", overflow: "hidden", maxWidth: "26rem" }, // prettier-ignore
  ".cm-diagnostic": { fontFamily: "var(--sans)", fontSize: "13px", lineHeight: "1.45", padding: "8px 12px", border: "none" }, // prettier-ignore
  ".cm-diagnosticAction": { font: "inherit", fontWeight: "600", color: "var(--on-accent)", backgroundColor: "var(--accent)", borderRadius: "6px", padding: "3px 10px", margin: "6px 8px 0 0", display: "block", minHeight: "24px", cursor: "pointer" }, // prettier-ignore
  ".cm-diagnosticSource": { color: "var(--muted)", opacity: "1", fontFamily: "var(--mono)", fontSize: "12px" },
})

const colours = HighlightStyle.define([
  { tag: tags.propertyName, color: "var(--json-name)" },
  { tag: tags.string, color: "var(--json-text)" },
  { tag: [tags.number, tags.bool, tags.null], color: "var(--json-value)" },
  { tag: tags.punctuation, color: "var(--muted)" },
])

/** The text editor of a body. */
export interface JsonEditor {
  /** Shows a text that was changed elsewhere; only what differs is replaced, so that the caret and undoing survive. */
  readonly show: (text: string) => void
  readonly point: (diagnostics: readonly Diagnostic[]) => void
  readonly name: (label: string) => void
  readonly select: (from: number, to: number) => void
}

/**
 * Puts the editor into a shadow tree: there its styles are sheets made by script, which no policy has to let through, while in a document
 * they would be a `<style>` that wants `unsafe-inline`.
 */
export function jsonEditor(host: HTMLElement, text: string, typed: (text: string) => void): JsonEditor {
  const root = host.shadowRoot ?? host.attachShadow({ mode: "open" })
  const naming = new Compartment()
  const named = (label: string) => EditorView.contentAttributes.of({ "aria-label": label, tabindex: "0" })
  let showing = false
  const state = EditorState.create({
    doc: text,
    extensions: [
      lineNumbers(),
      lintGutter(),
      history(),
      bracketMatching(),
      highlightActiveLine(),
      highlightActiveLineGutter(),
      EditorView.lineWrapping,
      json(),
      syntaxHighlighting(colours),
      looks,
      naming.of([]),
      // Tab leaves the editor, as it leaves any other field
      keymap.of([...defaultKeymap, ...historyKeymap, { key: "F8", run: nextDiagnostic }, { key: "Shift-F8", run: previousDiagnostic }]), // prettier-ignore
      EditorView.updateListener.of(({ docChanged, state: { doc } }) => {
        if (docChanged && !showing) typed(doc.toString())
      }),
    ],
  })
  const view = new EditorView({ state, parent: root, root })
  return {
    show: (now) => {
      const before = view.state.doc.toString()
      if (before === now) return
      showing = true
      view.dispatch({ changes: difference(before, now) })
      showing = false
    },
    point: (diagnostics) => view.dispatch(setDiagnostics(view.state, diagnostics)),
    name: (label) => view.dispatch({ effects: naming.reconfigure(named(label)) }),
    select: (from, to) => {
      view.dispatch({ selection: { anchor: from, head: to }, scrollIntoView: true })
      view.focus()
    },
  }
}

/** The one stretch in which two texts differ. */
function difference(before: string, now: string) {
  const most = Math.min(before.length, now.length)
  let start = 0
  while (start < most && before[start] === now[start]) start++
  let end = 0
  while (end < most - start && before[before.length - 1 - end] === now[now.length - 1 - end]) end++
  return { from: start, to: before.length - end, insert: now.slice(start, now.length - end) }
}
