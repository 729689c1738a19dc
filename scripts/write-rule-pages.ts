import { writeFileSync } from "node:fs"
import { conformanceFiles, conformanceFolder } from "./conformance-files.js"
import { messagesFile, messagesPage } from "./message-page/index.js"
import { pagesFolder, rulePages } from "./rule-pages/index.js"

// Writes what is made of the packs, docs/rules, docs/messages.md and test/conformance: npm run docs. A test fails when it is stale.

for (const { file, text } of await rulePages()) writeFileSync(new URL(file, pagesFolder), text)
writeFileSync(messagesFile, await messagesPage())
for (const { file, text } of conformanceFiles()) writeFileSync(new URL(file, conformanceFolder), text)
