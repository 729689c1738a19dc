import { useState } from "preact/hooks"
import { useDesk } from "./desk.js"
import { type Draft, draftOf, toFragment } from "./draft.js"
import { Icon } from "./icons.js"
import { type OperationId, operationIds } from "./operation-ids.js"
import { useTheme } from "./theme.js"
import { type Tag, tags } from "./wording.js"

const languages: Readonly<Record<Tag, string>> = { uk: "Українська", ru: "Русский", fr: "Français", en: "English" }

interface Props {
  readonly open: (operation: OperationId, tag: Tag, draft: Draft | undefined) => Promise<void>
}

/** What is chosen for the whole page. */
export function TopBar({ open }: Props) {
  const { loaded, wording, draft, change } = useDesk()
  const { words } = wording
  const tag = wording.tag as Tag
  const [theme, nextTheme] = useTheme()
  const themeName = `${words.theme}: ${words.themes[theme]}`
  return (
    <header>
      <a class="mark" href="./" aria-label="Perevir">
        Perevir
      </a>
      <label>
        <span class="unseen">{words.operation}</span>
        <select
          name="operation"
          value={draft.operation}
          onChange={(event) => void open(event.currentTarget.value as OperationId, tag, undefined)}
        >
          {operationIds.map((id) => (
            <option key={id}>{id}</option>
          ))}
        </select>
      </label>
      <label>
        <span class="unseen">{words.example}</span>
        <select
          name="example"
          value=""
          onChange={(event) => {
            const example = loaded.about.examples[Number(event.currentTarget.value)]
            event.currentTarget.value = ""
            if (example) change(() => draftOf(draft.operation, example))
          }}
        >
          <option value="">{words.chooseExample}</option>
          {loaded.about.examples.map(({ title }, index) => (
            <option key={title} value={index}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <h1>{loaded.about.http}</h1>
      <label>
        <span class="unseen">{words.language}</span>
        <select
          name="language"
          value={tag}
          onChange={(event) => void open(draft.operation, event.currentTarget.value as Tag, draft)}
        >
          {tags.map((one) => (
            <option key={one} value={one} lang={one}>
              {languages[one]}
            </option>
          ))}
        </select>
      </label>
      <button type="button" class="sign" onClick={nextTheme} aria-label={themeName} title={themeName}>
        <Icon name="theme" />
      </button>
      <Share />
    </header>
  )
}

/** Puts the state into the address bar and the clipboard. */
function Share() {
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
