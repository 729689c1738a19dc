import { existsSync, readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { argued } from "../../scripts/assurance/argued/index.js"
import { assuranceFile, assurancePage } from "../../scripts/assurance/page.js"

const committed = readFileSync(assuranceFile, "utf8")

test("docs/assurance.md says what docs/assurance/*.json says: else run npm run docs", async () => {
  expect(committed).toBe(await assurancePage())
})

test("docs/assurance.md tells of an audit that found nothing but what is argued", () => {
  const rows = [...committed.matchAll(/^\| \w+\.\w+ +\| (\d+) +\| \d+ +\|$/gm)].map(([, found]) => found)
  expect(rows).toEqual(["0", "0", "0", "0", "0", "0"])
})

test("docs/assurance.md links to pages that there are", () => {
  const pages = [...committed.matchAll(/\]\(([\w./-]+)\)/g)].map(([, page = ""]) => page)
  expect(pages.filter((page) => !existsSync(new URL(page, assuranceFile)))).toEqual([])
})

test("every argued survivor is a line of its file", () => {
  const stale = argued.flatMap(({ file, code }) => {
    const lines = new Set(readFileSync(new URL(`../../${file}`, import.meta.url), "utf8").split("\n").map((line) => line.trim())) // prettier-ignore
    return code.filter((line) => !lines.has(line)).map((line) => `${file}: ${line}`)
  })
  expect(stale).toEqual([])
})
