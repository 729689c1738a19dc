import { readFile } from "node:fs/promises"
import { readJson } from "./json-text.js"
import type { Terminal } from "./terminal.js"
import { Unusable } from "./unusable.js"

/** Where the input comes from: the file that was named, or `-`. Throws `Unusable` where nobody would hand it over, or only half. */
export function sourceOf(file: string | undefined, facts: string | undefined, { stdin }: Terminal): string {
  if (file === undefined && stdin.isTTY === true)
    throw new Unusable("nothing to judge: name a file, or hand the JSON over by standard input")
  const source = file ?? "-"
  if (source === "-" && facts === "-")
    throw new Unusable("request and facts cannot both come from standard input: put one into a file")
  return source
}

/** Reads JSON out of a file, or out of standard input for `-`. */
export async function readSource(file: string, terminal: Terminal): Promise<unknown> {
  return readJson(await readText(file, terminal), nameOf(file))
}

/** Reads a file, or standard input for `-`, as text. */
export async function readText(file: string, terminal: Terminal): Promise<string> {
  const bytes = await (file === "-" ? drained(terminal.stdin) : readFile(file)).catch((error: unknown) => {
    throw new Unusable(`${nameOf(file)} cannot be read: ${reasonOf(error)}`)
  })
  return decoded(bytes, nameOf(file))
}

/** What a source is called in a sentence. */
export const nameOf = (file: string): string => (file === "-" ? "standard input" : file)

async function drained(input: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of input) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** UTF-8, with or without a byte order mark. */
function decoded(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes)
  } catch {
    throw new Unusable(`${name} is not UTF-8 text; save it in UTF-8`)
  }
}

/** Why something cannot be read. */
export function reasonOf(error: unknown): string {
  const { code } = error as { readonly code?: string }
  if (code === "ENOENT") return "there is no such file"
  if (code === "EISDIR") return "it is a folder"
  if (code === "EACCES" || code === "EPERM") return "you may not read it"
  return code ?? "reading it broke off"
}
