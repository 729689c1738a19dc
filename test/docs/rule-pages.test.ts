import { existsSync, readdirSync, readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { pagesFolder, rulePages } from "../../scripts/rule-pages/index.js"
import { anchorOf, prose } from "../../scripts/rule-pages/markdown.js"
import { packs } from "../../scripts/rule-pages/packs.js"
import { engineRuleIds } from "../../src/verdict/engine-rules.js"

const committed = (file: string) => readFileSync(new URL(file, pagesFolder), "utf8")
const headingsOf = (text: string) => [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) => heading)

const pages = await rulePages()

describe("the committed pages", () => {
  test("are these", () => {
    expect(readdirSync(pagesFolder).toSorted()).toEqual(pages.map(({ file }) => file).toSorted())
  })

  test.each(pages)("$file is up to date: else run npm run docs", ({ file, text }) => {
    expect(committed(file)).toBe(text)
  })

  test.each(pages)("$file links to files and headings that there are", ({ file, text }) => {
    const broken = [...text.matchAll(/\]\(([\w-]*\.md)?#([^)]*)\)/g)].filter(
      ([, page = file, anchor]) => !headingsOf(committed(page)).some((heading) => anchorOf(heading) === anchor),
    )
    expect(broken.map(([link]) => link)).toEqual([])
    const files = [...text.matchAll(/\]\(([\w./-]+)\)/g)].map(([, path = ""]) => path)
    expect(files.filter((path) => !existsSync(new URL(path, pagesFolder)))).toEqual([])
  })

  test("tell once of each rule of the engine", () => {
    const headings = headingsOf(committed("README.md"))
    for (const id of engineRuleIds) expect(headings.filter((heading) => heading === id)).toHaveLength(1)
  })
})

describe.each(packs)("the page of $name", ({ name, operations, words, examples, ledger, answer }) => {
  const page = committed(`${name}.md`)
  const judging = [...operations, ...(answer ? [answer.operation] : [])]
  const rules = new Set(judging.flatMap(({ rules: all }) => all.map(({ id }) => id)))
  const own = [...rules].filter((id) => !engineRuleIds.has(id))

  test.each(own)("tells once of %s", (id) => {
    expect(headingsOf(page).filter((heading) => heading === id)).toHaveLength(1)
  })

  test("names the document", () => {
    for (const text of [ledger.document, ledger.title, ledger.sha256, `${ledger.lines} lines`])
      expect(page).toContain(text)
  })

  test("says of every fact what it is, and of no other", () => {
    const facts = operations.flatMap(({ tree }) => [...tree.facts.members.keys()])
    expect(Object.keys(words.facts).toSorted()).toEqual([...new Set(facts)].toSorted())
  })

  test("has every example and every clause", () => {
    const all = [...examples, ...(answer?.examples ?? [])]
    expect(all.filter(({ about }) => !page.includes(prose(about))).map(({ about }) => about)).toEqual([])
    expect(ledger.clauses.filter(({ says }) => !page.includes(prose(says)))).toEqual([])
  })
})
