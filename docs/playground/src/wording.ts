import type { Finding, Patch } from "./any-operation.js"
import type { Language, Loaded } from "./operations.js"
import type { Words } from "./words/en.js"

/** What the page says, and in which language. */
export interface Wording {
  readonly tag: Tag
  readonly words: Words
  /** The pack's own table; English is built into it. */
  readonly language?: Language
}

export const tags = ["uk", "ru", "fr", "en"] as const

export type Tag = (typeof tags)[number]

export const isTag = (tag: string): tag is Tag => (tags as readonly string[]).includes(tag)

const words: Readonly<Record<Tag, () => Promise<{ readonly words: Words }>>> = {
  en: () => import("./words/en.js"),
  uk: () => import("./words/uk.js"),
  ru: () => import("./words/ru.js"),
  fr: () => import("./words/fr.js"),
}

export async function wordingIn(tag: Tag, { languages }: Loaded): Promise<Wording> {
  const [own, language] = await Promise.all([words[tag](), tag === "en" ? undefined : languages[tag]()])
  return { tag, words: own.words, ...(language && { language }) }
}

/** What a place is called: `Quantity` of the second item is `Items 2: Quantity`. */
export function placeName(
  { words, language }: Wording,
  { about, form }: Loaded,
  found: Pick<Finding, "in" | "path">,
): string {
  // prettier-ignore
  if (found.in === "facts") return words.facts[String(found.path[0])] ?? words.known
  if (found.path.length === 0) return words.wholeBody
  const labelled = (tokens: readonly unknown[]): string | undefined => {
    const pointer = `${found.in === "body" ? "" : found.in}/${tokens.join("/")}`
    return (
      language?.labels[pointer] ??
      form.outline.fields.find((field) => field.pointer === pointer)?.label ??
      about.labels[pointer]
    )
  }
  const stars = found.path.map((token) => (typeof token === "number" ? "*" : token))
  const own = labelled(stars) ?? String(found.path.findLast((token) => typeof token === "string"))
  const index = found.path.findIndex((token) => typeof token === "number")
  if (index < 0) return own
  const element = words.element(labelled(stars.slice(0, index)) ?? String(found.path[index - 1]), Number(found.path[index]) + 1) // prettier-ignore
  return index === found.path.length - 1 ? element : `${element}: ${own}`
}

/** What a fix would do, as its button says it. */
export function fixText({ words }: Wording, patch: Patch): string {
  const [first] = patch
  switch (first?.op) {
    case "replace":
      return words.fix.replace(
        typeof first.value === "string" ? words.quoted(first.value) : JSON.stringify(first.value),
      )
    case "move":
      return words.fix.move(first.path.slice(first.path.lastIndexOf("/") + 1))
    default:
      return words.fix.remove
  }
}

/** The id of the element that holds a value, so that a finding leads to it. */
export const elementId = ({ in: part, pointer }: { readonly in: string; readonly pointer: string }): string =>
  `${part}:${pointer}`
