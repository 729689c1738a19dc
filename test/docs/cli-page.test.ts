import { existsSync, readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { cliFile, cliPage } from "../../scripts/cli-page.js"

const committed = readFileSync(cliFile, "utf8")

test("docs/cli.md is up to date: else run npm run docs", () => {
  expect(committed).toBe(cliPage())
})

test("docs/cli.md tells of every command, with examples", () => {
  const commands = [...committed.matchAll(/^## perevir (\w+)$/gm)].map(([, name = ""]) => name)
  const listed = [...committed.matchAll(/^ {2}(\w+) \[options\]/gm)].map(([, name = ""]) => name)
  expect(commands).toEqual(listed)
  const sections = committed.split(/^## /m).slice(1, commands.length + 1)
  expect(sections.filter((section) => !section.includes("Examples:\n"))).toEqual([])
})

test("docs/cli.md links to pages that there are", () => {
  const pages = [...committed.matchAll(/\]\(([\w./-]+)\)/g)].map(([, page = ""]) => page)
  expect(pages.filter((page) => !existsSync(new URL(page, cliFile)))).toEqual([])
})
