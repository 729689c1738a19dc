// Signs that are not seen, or that join the one before: a reader sees their code points instead.
const unseen = /[\p{C}\p{M}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu
const escaped = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`

/** A sentence, in which no sign means anything to Markdown. */
export function plain(text: string): string {
  return prose(text.replace(unseen, escaped).replace(/[\\`]/g, "\\$&"))
}

/** An expert's sentence: what stands between backticks is code already. An underscore inside a name is safe. */
export function prose(text: string): string {
  const parts = text.split(/((?<!\\)`[^`]*`)/)
  const safe = (part: string) => part.replace(/[*<>[\]|]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\$&")
  return parts.map((part) => (part.startsWith("`") ? part : safe(part))).join("")
}

/** A name or a value, as code. */
export function code(text: string): string {
  const shown = text.replace(unseen, escaped)
  return shown.includes("`") ? `\`\` ${shown} \`\`` : `\`${shown}\``
}

const mostSigns = 60

/** A value as JSON, with spaces; of a long text the beginning and the end, and how long it is. */
export function value(given: unknown): string {
  if (typeof given === "string" && given.length > mostSigns)
    return `${code(`"${given.slice(0, 12)}…${given.slice(-12)}"`)} (${given.length} characters)`
  const lines = JSON.stringify(given, null, 1).split("\n")
  return code(lines.map((line) => line.trim()).join(" ").replace(/([[{]) ?(?=[\]}])/g, "$1").replace(/\[ | \]/g, (sign) => sign.trim())) // prettier-ignore
}

/** `a, b and c`. */
export function listed(words: readonly string[], last = "and"): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${last} ${String(words.at(-1))}`
}

/** Line ranges: `line 3`, `lines 25–27 and 30`. */
export function linesOf(ranges: readonly (readonly [number, number])[]): string {
  const texts = [...new Set(ranges.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)))]
  const several = texts.length > 1 || String(texts[0]).includes("–")
  return `${several ? "lines" : "line"} ${listed(texts)}`
}

/** A link to a heading: as GitHub and most renderers name their anchors. */
export function link(text: string, page = ""): string {
  return `[${text}](${page}#${anchorOf(text)})`
}

export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-")

/** A table. Prettier lines it up. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`
  return [head, head.map(() => "---"), ...rows].map(line).join("\n")
}
