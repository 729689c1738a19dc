import { writeFileSync } from "node:fs"
import { pagesFolder, rulePages } from "./rule-pages/index.js"

// Writes docs/rules: npm run docs. A test fails when a page there is stale.

for (const { file, text } of await rulePages()) writeFileSync(new URL(file, pagesFolder), text)
