import { writeFileSync } from "node:fs"
import { messagesFile, messagesPage } from "./message-page/index.js"
import { pagesFolder, rulePages } from "./rule-pages/index.js"

// Writes docs/rules and docs/messages.md: npm run docs. A test fails when a page is stale.

for (const { file, text } of await rulePages()) writeFileSync(new URL(file, pagesFolder), text)
writeFileSync(messagesFile, await messagesPage())
