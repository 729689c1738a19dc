import { readFileSync } from "node:fs"

type Project = { readonly compilerOptions: { readonly paths: Readonly<Record<string, readonly [string]>> } }

/** An entry point: what users import, and its source. */
export type Entry = { readonly name: string; readonly source: string }

/** Lists the entry points from `paths` in tsconfig.json, their one list: tests, build and types read the same. */
export function entries(): readonly Entry[] {
  const project = JSON.parse(readFileSync(new URL("../tsconfig.json", import.meta.url), "utf8")) as Project
  return Object.entries(project.compilerOptions.paths).map(([name, [source]]) => ({ name, source }))
}

/** Names the file in dist/ of an entry point, without extension: `perevir` is `index`, `perevir/deals` is `deals`. */
export const outputOf = ({ name }: Entry): string => (name === "perevir" ? "index" : name.slice("perevir/".length))

/** Tells whether an entry point is a pack, or the wire of one, which are compiled. */
export const isPack = ({ name, source }: Entry): boolean =>
  /^perevir\/.*\/wire$/.test(name) ||
  entries().some((other) => other.name === `${name}/declared` && other.source === source)

/** The pack whose form an entry point is. */
export const packOfForm = ({ name }: Entry): Entry | undefined =>
  entries().find((entry) => name === `${entry.name}/form` && isPack(entry))
