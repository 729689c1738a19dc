import { fileURLToPath } from "node:url"
import { format, resolveConfig } from "prettier"
import { engineRuleIds } from "../../src/verdict/engine-rules.js"
import { code, plain, table } from "../rule-pages/markdown.js"
import { type Pack, packs } from "../rule-pages/packs.js"
import { languages, tags } from "./languages.js"
import { type Said, saidIn, saidOfAnswers, saidOfFaults } from "./said.js"

/** Where the page stands. */
export const messagesFile = new URL("../../docs/messages.md", import.meta.url)

const called = { en: "English", uk: "Українська", ru: "Русский", fr: "Français" } as const

/** The page of all sentences and field names, as it is to be committed. */
export async function messagesPage(): Promise<string> {
  const text = [
    "<!-- Made by npm run docs: see scripts/message-page. -->",
    "# Messages",
    "What every rule says in each language that comes with a pack, from the examples of its page: one sentence for each kind of finding. Below the rules of a pack, what its fields are called. A message begins in lower case, because it often follows a field's name.",
    "## Rules of every operation",
    sentences(packs.flatMap((pack) => findings(pack)).filter(({ rule }) => engineRuleIds.has(rule))),
    ...packs.flatMap((pack) => [
      `## ${pack.words.heading}`,
      sentences(findings(pack).filter(({ rule }) => !engineRuleIds.has(rule))),
      `### The fields of ${pack.name}`,
      fields(pack),
    ]),
  ].join("\n\n")
  const options = await resolveConfig(fileURLToPath(messagesFile))
  return format(text, { ...options, parser: "markdown" })
}

const findings = (pack: Pack): readonly Said[] => [
  ...saidIn(pack),
  ...saidIn(pack, { sensitive: "show" }),
  ...saidOfFaults(pack),
  ...saidOfAnswers(pack).filter(({ rule }) => !engineRuleIds.has(rule)),
]

/** Which params a finding has, and what tells one kind of it from another: a hint, a null, a kind of value. */
function kindOf({ rule, params }: Said): string {
  const shown = Object.entries(params).map(([name, value]) => [
    name,
    ["hint", "part"].includes(name) || value === null || value === "[redacted]" ? value : typeof value,
  ])
  return JSON.stringify([rule, shown])
}

function sentences(all: readonly Said[]): string {
  const kinds = new Map(all.toReversed().map((one) => [kindOf(one), one]))
  const rules = [...new Set(all.map(({ rule }) => rule))].sort()
  return rules
    .flatMap((id) => [
      `### ${id}`,
      ...[...kinds.values()]
        .filter(({ rule }) => rule === id)
        .toReversed()
        .filter((one, index, own) => own.findIndex((other) => other.in.en === one.in.en) === index)
        .map((one) => tags.map((tag) => `- ${called[tag]}: ${plain(oneLine(one.in[tag]))}`).join("\n"))
        .join("\n\n<!-- another -->\n\n")
        .split("\n\n"),
    ])
    .join("\n\n")
}

/** Intl's spaces differ from version to version; on a page they are plain ones. */
const oneLine = (text: string) => text.replace(/[\u00a0\u202f]/g, " ")

function fields({ name }: Pack): string {
  const spoken = languages[name]
  const pointers = Object.keys(spoken?.en.labels ?? {})
  const rows = pointers.map((pointer) => [
    code(pointer),
    ...tags.map((tag) => plain(spoken?.[tag].labels[pointer] ?? "")),
  ])
  return table(["field", ...tags.map((tag) => called[tag])], rows)
}
