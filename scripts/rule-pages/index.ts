import { fileURLToPath } from "node:url"
import { format, resolveConfig } from "prettier"
import { indexOf } from "./index-page.js"
import { pageOf } from "./page.js"
import { packs } from "./packs.js"

/** Where the pages stand. */
export const pagesFolder = new URL("../../docs/rules/", import.meta.url)

/** Every page as it is to be committed. */
export async function rulePages(): Promise<readonly { readonly file: string; readonly text: string }[]> {
  const pages = [
    { file: "README.md", text: indexOf(packs) },
    ...packs.map((pack) => ({ file: `${pack.name}.md`, text: pageOf(pack) })),
  ]
  const options = await resolveConfig(fileURLToPath(pagesFolder))
  return Promise.all(
    pages.map(async ({ file, text }) => ({ file, text: await format(text, { ...options, parser: "markdown" }) })),
  )
}
