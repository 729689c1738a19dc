import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { basename, dirname, join, posix } from "node:path"

/** The menu: a page, or a page with those under it, in this order; what is in a folder besides comes after. */
const menu = [
  { page: "guide.md", title: "Guide", folder: "docs/guide", first: ["start", "service", "form", "property-tests", "forwarding", "your-own-pack", "scale"] },
  { page: "rules.md", source: "docs/rules/README.md", folder: "docs/rules", first: [] },
  { page: "packs.md", title: "What is still open", folder: "rules", first: [] },
  { page: "integrations.md", source: "docs/integrations/README.md", folder: "docs/integrations", first: [] },
  ...["cli", "benchmarks", "assurance", "decisions", "languages", "messages", "glossary"].map((name) => ({ page: `${name}.md`, source: `docs/${name}.md` })),
  { page: "gateway.md", source: "docs/examples/gateway/README.md" },
  { page: "playground.md", source: "docs/playground/README.md" },
] // prettier-ignore

const titleOf = (text) => /^# (.+)$/m.exec(text)?.[1]?.replaceAll("`", "") ?? "Perevir"

/** The sources of the pages under one of the menu. A pack's notes are the README in its folder. */
function sourcesUnder(root, { folder, first = [] }) {
  if (folder === undefined) return []
  if (folder === "rules")
    return readdirSync(join(root, folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && existsSync(join(root, folder, entry.name, "README.md")))
      .map(({ name }) => `${folder}/${name}/README.md`)
  const names = readdirSync(join(root, folder)).filter((file) => /^(?!README).*\.md$/.test(file)).map((file) => basename(file, ".md")) // prettier-ignore
  const ordered = [...first.filter((name) => names.includes(name)), ...names.filter((name) => !first.includes(name))]
  return ordered.map((name) => `${folder}/${name}.md`)
}

/** Every page: which file it is made of, where it stands, and the pages under it. */
function plan(root) {
  const there = menu.filter(({ source, folder }) => existsSync(join(root, source ?? folder)))
  return there.flatMap((entry) => {
    const under = sourcesUnder(root, entry).map((source) => ({
      source,
      page: posix.join(basename(entry.page, ".md"), source.endsWith("README.md") ? `${basename(dirname(source))}.md` : basename(source)), // prettier-ignore
    }))
    return [{ ...entry, under }, ...under]
  })
}

/** What a page shows or hands out, beside pages. */
const isAsset = (path) => /\.(?:svg|png|json)$/.test(path)

/**
 * Links between files of the repository become links between pages, or to what `keep` copies beside them. Of links to sources the words
 * alone stay; whatever is nowhere, the generator objects to.
 */
function relinked(root, text, from, page, pageOf, keep) {
  const placeOf = (path) => posix.join(posix.dirname(from), path)
  const relative = (target) => posix.relative(posix.dirname(page), target)
  const shown = text.replaceAll(
    /\b(src|srcset)="(?![a-z]+:)([^"]+)"/g,
    (_, name, path) => `${name}="${relative(keep(placeOf(path)))}"`,
  )
  return shown.replaceAll(/\[([^\]]*)\]\((?![a-z]+:|#)([^)#\s]+)(#[^)\s]*)?\)/g, (whole, words, path, anchor = "") => {
    const target = pageOf.get(placeOf(path)) ?? (isAsset(path) ? keep(placeOf(path)) : undefined)
    if (target !== undefined) return `[${words}](${relative(target) || posix.basename(target)}${anchor})`
    return existsSync(join(root, placeOf(path))) ? words : whole
  })
}

/** Writes the pages with their titles, and what they show, into a folder. Gives the pages of the menu, and the first page. */
export function writePages(root, folder) {
  rmSync(folder, { recursive: true, force: true })
  const pages = plan(root)
  const pageOf = new Map(pages.flatMap(({ source, page }) => (source === undefined ? [] : [[source, page]])))
  const keep = (file) => {
    const kept = file.replace(/^docs\//, "")
    cpSync(join(root, file), join(folder, kept))
    return kept
  }
  const textOf = (source) => readFileSync(join(root, source), "utf8").replace(/^<!--.*?-->\s*/s, "")
  for (const { source, page, title, under = [] } of pages) {
    const list = under.map((one) => `- [${titleOf(textOf(one.source))}](${one.page})`).join("\n")
    const text =
      source === undefined ? list : relinked(root, textOf(source).replace(/^# .+\n+/, ""), source, page, pageOf, keep)
    const front = { title: title ?? titleOf(textOf(source)), ...(under.length > 0 && { children: under.map((one) => `./${one.page}`) }) } // prettier-ignore
    mkdirSync(dirname(join(folder, page)), { recursive: true })
    writeFileSync(join(folder, page), `---\n${Object.entries(front).map(([key, value]) => `${key}: ${JSON.stringify(value)}`).join("\n")}\n---\n\n${text}`) // prettier-ignore
  }
  const index = join(folder, "index.md")
  writeFileSync(
    index,
    relinked(root, textOf("README.md").replace(/^# .+\n+/, ""), "README.md", "index.md", pageOf, keep),
  )
  return { index, documents: pages.filter(({ under }) => under !== undefined).map(({ page }) => join(folder, page)) }
}
