import { fileURLToPath } from "node:url"
import type { Plugin } from "esbuild"
import { compiledFile } from "./compiled.js"
import { entries, isPack, outputOf, packOfForm } from "./entries.js"

/** Joins what is published: packs and their forms are the compiled ones, all else of the package is its source. */
export const published: Plugin = {
  name: "published",
  setup: (setup) => {
    setup.onResolve({ filter: /^perevir(\/|$)/ }, ({ path }) => {
      const entry = entries().find(({ name }) => name === path)
      if (entry === undefined) return undefined
      const isCompiled = isPack(entry) || packOfForm(entry)
      return {
        path: isCompiled
          ? compiledFile(outputOf(entry))
          : fileURLToPath(new URL(`../${entry.source}`, import.meta.url)),
      }
    })
  },
}
