import type { Plugin } from "esbuild"
import { compiledFile } from "./compiled.js"
import { entries, isPack, outputOf, packOfForm } from "./entries.js"

/** Resolves as the published package does: packs and their forms are the compiled ones; all else is found as the project's tools find it. */
export const compiledPacks: Plugin = {
  name: "compiled packs",
  setup: (setup) => {
    setup.onResolve({ filter: /^perevir\// }, ({ path }) => {
      const entry = entries().find(({ name }) => name === path)
      return entry && (isPack(entry) || packOfForm(entry)) ? { path: compiledFile(outputOf(entry)) } : undefined
    })
  },
}
