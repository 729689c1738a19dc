import type { RequestParts } from "../declare/operation.js"
import { asks, type Asks } from "../operation/operation.js"
import type { AnyLocale } from "../verdict/locale.js"
import type { Part } from "../verdict/spot.js"
import { wireIssue, type WireIssue } from "./wire-issue.js"

/** Any operation, of either face. */
export interface Sends {
  readonly id: string
  readonly http: string
}

/** A body as it travels. */
export interface Encoded {
  readonly contentType: string
  readonly text: string
}

/** Where a request goes. */
export interface SendOptions {
  /** Where the upstream is: an absolute URL of http or https, up to where the documented path begins. */
  readonly baseUrl: string
  /** The language of issues: a table with sentences for the rules of the wire. */
  readonly locale?: AnyLocale | undefined
}

/** What a pack knows of how its upstream is called, beyond what the operation says. */
export interface Route {
  /** Another method and path than the operation's: of its second URL, or with a prefix. */
  readonly http?: string
  /** Members of the path that are no members of the request: the version of an API. */
  readonly fills?: Readonly<Record<string, string>>
  /** Writes the body; as JSON unless told otherwise. */
  readonly encode?: (body: unknown) => Encoded
  /** The media types that are taken as an answer; JSON unless told otherwise. */
  readonly accept?: string
}

/** A request for `fetch(sent.url, sent)`, or what in it cannot be sent. */
export type Sent =
  | {
      readonly ok: true
      readonly method: string
      readonly url: string
      readonly headers: Readonly<Record<string, string>>
      readonly body: string
    }
  | { readonly ok: false; readonly issues: readonly WireIssue[] }

const json = "application/json"
const asJson = (body: unknown): Encoded => ({ contentType: json, text: JSON.stringify(body) })

/**
 * Writes the request of an accepted update: the `value` of a `checkRequest`. Sends the documented members of path, query and headers
 * and no others; absent ones are left out. Linear in the size of the request.
 *
 * What a URL or a header cannot hold is an issue. Throws for a `baseUrl` that is no address, and for a value that lacks its body or
 * a member of the path: `check` gives such a one, `checkRequest` does not.
 */
export function toRequest(operation: Sends, value: RequestParts, options: SendOptions): Sent {
  return requestOn({}, operation, value, options)
}

/** Writes a request as {@link toRequest} does, on a pack's own route. */
export function requestOn(route: Route, operation: Sends, value: RequestParts, { baseUrl, locale }: SendOptions): Sent {
  const { http = operation.http, fills = {}, encode = asJson, accept = json } = route
  const [method = "", template = ""] = http.split(" ")
  if (value.body === undefined) throw lacking(operation, "a body")
  const issues: WireIssue[] = []
  const write: Write = (part, name, given) => {
    const text = String(given)
    if (!isSendable[part](text)) issues.push(wireIssue("wire.unsendable", { in: part, path: [name] }, { part }, locale))
    return text
  }
  const address = addressOf(baseUrl) + pathOf(template, operation, { ...(value.path as object), ...fills }, write)
  const query = named("query", operation, value, write)
  const headers = named("headers", operation, value, write)
  if (issues.length > 0) return { ok: false, issues }
  const { contentType, text } = encode(value.body)
  const own = { Accept: accept, "Content-Type": contentType }
  return {
    ok: true,
    method,
    url: address + queryOf(query),
    headers: { ...own, ...Object.fromEntries(headers) },
    body: text,
  }
}

type Beside = Exclude<Part, "body">
type Write = (part: Beside, name: string, given: unknown) => string
type Named = readonly (readonly [name: string, text: string])[]

/** No dots alone: a URL takes them, escaped too, for a way up. No header breaks its line, or is trimmed on its way. */
const isSendable: Readonly<Record<Beside, (text: string) => boolean>> = {
  path: (text) => text.isWellFormed() && !["", ".", ".."].includes(text),
  query: (text) => text.isWellFormed(),
  headers: (text) => /^[\t\x20-\x7e\x80-\xff]*$/.test(text) && !/^[\t ]|[\t ]$/.test(text),
}

function pathOf(template: string, operation: Sends, path: Readonly<Record<string, unknown>>, write: Write): string {
  const filled = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    if (path[name] === undefined) throw lacking(operation, `{${name}} in its path`)
    return encodeURIComponent(write("path", name, path[name]).toWellFormed())
  })
  return filled.startsWith("/") ? filled : `/${filled}`
}

/** The documented members of a part that are there. */
function named(part: Beside, operation: Sends, value: RequestParts, write: Write): Named {
  const given = (value[part] ?? {}) as Readonly<Record<string, unknown>>
  const names = documented(operation)[part].filter((name) => given[name] !== undefined)
  return names.map((name) => [name, write(part, name, given[name])])
}

function documented(operation: Sends): Readonly<Record<Part, readonly string[]>> {
  const ask = (operation as { readonly [asks]?: Asks })[asks]
  if (ask === undefined) throw new TypeError("this is no operation: pass one, such as `update`")
  return ask({}, true, undefined, undefined).face.parts
}

function queryOf(query: Named): string {
  const pairs = query.map(([name, text]) => `${encodeURIComponent(name)}=${encodeURIComponent(text)}`)
  return pairs.length > 0 ? `?${pairs.join("&")}` : ""
}

function lacking({ id }: Sends, what: string): TypeError {
  return new TypeError(`${id} has ${what}, and this value has not: pass the value that \`checkRequest\` accepted`)
}

/** An address without the slashes at its end. An error does not show it: it may hold a password. */
function addressOf(baseUrl: string): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined
  const beside = [url?.username, url?.password, url?.search, url?.hash]
  if (!/^https?:$/.test(url?.protocol ?? "") || beside.some((text) => text !== ""))
    throw new TypeError(
      "baseUrl is an absolute URL of http or https, without user, password, query or fragment; this is none",
    )
  return String(url).replace(/(?<!\/)\/+$/, "")
}
