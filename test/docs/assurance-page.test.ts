import { existsSync, readFileSync } from "node:fs"
import { expect, test } from "vitest"
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
