import { existsSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import type { Pack } from "./cases.js"

// The same in the sources and in what is built of them, which stands in a folder further in.
const own = dirname(fileURLToPath(import.meta.url))
const up = own.split("/").lastIndexOf("built")

/** The folder of the benchmarks. */
export const here = up === -1 ? own : own.split("/").slice(0, up).join("/")
export const root = dirname(here)
export const built = join(here, "built")

/** The built module of a row for a pack. */
export const checkerFile = (row: string, pack: Pack): string => join(built, "peers", row, `${pack}.js`)

/** Whether a row does a pack. */
export const does = (row: string, pack: Pack): boolean => existsSync(checkerFile(row, pack))
