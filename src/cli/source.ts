import { readFile } from "node:fs/promises"
import { readJson } from "./json-text.js"
import type { Terminal } from "./terminal.js"
import { Unusable } from "./unusable.js"

/** Reads JSON out of a file, or out of standard input for `-`. */
export async function readSource(file: string, terminal: Terminal): Promise<unknown> {
  const name = file === "-" ? "standard input" : file
  const bytes = await (file === "-" ? drained(terminal.stdin) : readFile(file)).catch((error: unknown) => {
    throw new Unusable(`${name} cannot be read: ${reasonOf(error)}`)
  })
  return readJson(decoded(bytes, name), name)
}

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

function reasonOf(error: unknown): string {
  const { code } = error as { readonly code?: string }
  if (code === "ENOENT") return "there is no such file"
  if (code === "EISDIR") return "it is a folder"
  if (code === "EACCES" || code === "EPERM") return "you may not read it"
  return code ?? "reading it broke off"
}
