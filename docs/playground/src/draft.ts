import type { Example } from "./about.js"
import { type OperationId, operationIds } from "./operation-ids.js"

/** All that a visitor has put in: texts, as they were typed. */
export interface Draft {
  readonly operation: OperationId
  readonly body: string
  /** By `path/dealId` and the like; empty is not given. */
  readonly parts: Readonly<Record<string, string>>
  /** By name; empty is not known. */
  readonly facts: Readonly<Record<string, string>>
  readonly unchanged: boolean
}

export const draftOf = (operation: OperationId, { body, parts, facts, unchanged }: Example): Draft => ({
  operation,
  body: JSON.stringify(body, null, 2),
  parts,
  facts,
  unchanged,
})

/** Packs a draft and its language into the part of a URL that no browser sends to a server. */
export async function toFragment(draft: Draft, tag: string): Promise<string> {
  const { readable, writable } = new CompressionStream("deflate-raw")
  const writer = writable.getWriter()
  void writer.write(new TextEncoder().encode(JSON.stringify([1, tag, draft]))).then(() => writer.close())
  const bytes = new Uint8Array(await new Response(readable).arrayBuffer())
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join("")).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "") // prettier-ignore
}

/** Reads a fragment; of one that is none, or is somebody's play with it, nothing. */
export async function fromFragment(
  fragment: string,
): Promise<{ readonly draft: Draft; readonly tag: string } | undefined> {
  // prettier-ignore
  try {
    const bytes = Uint8Array.from(atob(fragment.replaceAll("-", "+").replaceAll("_", "/")), (sign) => sign.charCodeAt(0)) // prettier-ignore
    const text = await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"))).text() // prettier-ignore
    const [version, tag, draft] = JSON.parse(text) as [unknown, unknown, Partial<Record<keyof Draft, unknown>>]
    const { operation, body, parts, facts, unchanged } = draft
    if (version !== 1 || typeof tag !== "string" || typeof body !== "string") return undefined
    if (!operationIds.includes(operation as OperationId)) return undefined
    return { tag, draft: { operation: operation as OperationId, body, parts: textsOf(parts), facts: textsOf(facts), unchanged: unchanged === true } } // prettier-ignore
  } catch {
    return undefined
  }
}

const textsOf = (value: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(typeof value === "object" && value !== null ? value : {}).filter(
      (entry): entry is [string, string] => typeof entry[1] === "string",
    ),
  )
