import { Choice } from "./choice.js"
import { useDesk } from "./desk.js"
import { type Draft, draftOf } from "./draft.js"
import { Icon } from "./icons.js"
import { type OperationId, operationIds } from "./operation-ids.js"
import { Share } from "./share.js"
import { useTheme } from "./theme.js"
import { type Tag, tags } from "./wording.js"

const languages: Readonly<Record<Tag, string>> = { uk: "Українська", ru: "Русский", fr: "Français", en: "English" }

export type Open = (operation: OperationId, tag: Tag, draft: Draft | undefined) => Promise<void>

export type Speak = (tag: Tag) => Promise<void>

/** What is chosen for the whole page. */
export function TopBar({ open, speak }: { readonly open: Open; readonly speak: Speak }) {
  const { loaded, wording, draft, change } = useDesk()
  const { words, tag } = wording
  const { examples, http } = loaded.about
  return (
    <header>
      <a class="mark" href="./">
        Perevir
      </a>
      <Choice
        name="operation"
        label={words.operation}
        value={draft.operation}
        options={operationIds.map((id) => [id, id])}
        onChoose={(id) => void open(id as OperationId, tag, undefined)}
      />
      <Choice
        name="example"
        label={words.example}
        value={String(examples.findIndex((example) => isOf(draft, example)))}
        options={[["-1", words.chooseExample], ...examples.map(({ title }, index) => [String(index), title] as const)]}
        onChoose={(index) => {
          const example = examples[Number(index)]
          if (example) change(() => draftOf(draft.operation, example))
        }}
      />
      <h1>{http}</h1>
      <Choice
        name="language"
        label={words.language}
        value={tag}
        options={tags.map((one) => [one, languages[one], one])}
        onChoose={(one) => void speak(one as Tag)}
      />
      <ThemeButton />
      <Share />
    </header>
  )
}

/** Whether nothing was changed since the example was loaded. */
function isOf(draft: Draft, example: Parameters<typeof draftOf>[1]): boolean {
  const { body, facts, parts } = draftOf(draft.operation, example)
  return body === draft.body && facts === draft.facts && parts === draft.parts
}

function ThemeButton() {
  const { words } = useDesk().wording
  const [theme, next] = useTheme()
  const name = `${words.theme}: ${words.themes[theme]}`
  return (
    <button type="button" class="sign" onClick={next} aria-label={name} title={name}>
      <Icon name="theme" />
    </button>
  )
}
