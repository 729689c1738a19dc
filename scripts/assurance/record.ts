import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { cpus } from "node:os"
import process from "node:process"
import { format } from "prettier"
import { commitOf } from "./commit.js"

const folder = new URL("../../docs/assurance/", import.meta.url)

/** When, of what, where and how figures were measured. */
export interface Measured {
  readonly date: string
  readonly commit: string
  readonly machine: string
  readonly command: string
}

/** Says of figures that are made now where they come from. */
export function measured(command: string): Measured {
  const [cpu] = cpus()
  return {
    date: new Date().toISOString().slice(0, 10),
    commit: commitOf("src", "rules"),
    machine: `${cpus().length} × ${cpu?.model.trim() ?? "unknown"}, Node ${process.versions.node}`,
    command,
  }
}

/** Keeps figures as docs/assurance/NAME.json, of which the page is made. */
export async function record(name: string, figures: object): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const text = await format(JSON.stringify(figures), { parser: "json", printWidth: 120 })
  writeFileSync(new URL(`${name}.json`, folder), text)
}

/** What was kept under a name; undefined where nothing was. */
export function recorded(name: string): unknown {
  try {
    return JSON.parse(readFileSync(new URL(`${name}.json`, folder), "utf8"))
  } catch {
    return undefined
  }
}
