import { writeFileSync } from "node:fs"
import { assuranceFile, assurancePage } from "./assurance/page.js"
import { cliFile, cliPage } from "./cli-page.js"
import { conformanceFiles, conformanceFolder } from "./conformance-files.js"
import { messagesFile, messagesPage } from "./message-page/index.js"
import { openApiFile, openApiText } from "./openapi/index.js"
import { pagesFolder, rulePages } from "./rule-pages/index.js"

// Writes what is made of the packs and of the command, in docs and in test/conformance: npm run docs. A test fails when it is stale.

for (const { file, text } of await rulePages()) writeFileSync(new URL(file, pagesFolder), text)
writeFileSync(messagesFile, await messagesPage())
writeFileSync(openApiFile, await openApiText())
writeFileSync(cliFile, cliPage())
writeFileSync(assuranceFile, await assurancePage())
for (const { file, text } of conformanceFiles()) writeFileSync(new URL(file, conformanceFolder), text)
