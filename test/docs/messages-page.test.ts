import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { messagesFile, messagesPage } from "../../scripts/message-page/index.js"
import { packs } from "../../scripts/rule-pages/packs.js"

const committed = readFileSync(messagesFile, "utf8")

test("docs/messages.md is up to date: else run npm run docs", async () => {
  expect(committed).toBe(await messagesPage())
})

test("docs/messages.md tells once of every rule", () => {
  const headings = [...committed.matchAll(/^### (.*)$/gm)].map(([, heading = ""]) => heading)
  const rules = new Set(packs.flatMap(({ operations, answer }) => [...operations, ...(answer ? [answer.operation] : [])].flatMap(({ rules: all }) => all.map(({ id }) => id)))) // prettier-ignore
  for (const id of rules) expect(headings.filter((heading) => heading === id)).toHaveLength(1)
})
