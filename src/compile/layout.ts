/** Text that has yet to be laid out: a piece of a line, pieces one after the other, a block, or {@link newline}. */
export type Layout = string | readonly Layout[] | Block

/** Items that stand in one line when they fit there, and else one a line. */
export interface Block {
  readonly open: string
  readonly items: readonly Layout[]
  readonly close: string
  /** Between two items in one line. */
  readonly between: string
  /** After `open` and before `close` in one line. */
  readonly pad?: string
  /** Before and after each item that has a line of its own. */
  readonly before?: string
  readonly after?: string
  /** Never in one line. */
  readonly broken?: boolean
}

/** Ends a line; the next one is indented as this one is. */
export const newline = "\n"

const width = 120

/** Writes a layout out, from the start of a line. */
export function laidOut(layout: Layout): string {
  return written(layout, 0, 0, 0).replace(/(?<! ) +$/gm, "")
}

/** A layout in one line, if it may stand there. */
export function inOneLine(layout: Layout): string | undefined {
  if (typeof layout === "string") return layout === newline ? undefined : layout
  if (isBlock(layout)) {
    if (layout.broken === true) return undefined
    const inside = joined(layout.items, layout.between)
    if (inside === undefined) return undefined
    return layout.items.length === 0 ? layout.open + layout.close : padded(layout, inside)
  }
  return joined(layout, "")
}

const padded = ({ open, close, pad = "" }: Block, inside: string) => open + pad + inside + pad + close

function joined(layouts: readonly Layout[], between: string): string | undefined {
  const texts = layouts.map(inOneLine)
  return texts.includes(undefined) ? undefined : texts.join(between)
}

/** `column` is where the text starts, and `rest` the length of what follows it in the same line. */
function written(layout: Layout, indent: number, column: number, rest: number): string {
  const line = inOneLine(layout)
  if (line !== undefined && (typeof layout === "string" || column + line.length + rest <= width)) return line
  if (layout === newline) return newLine(indent)
  if (typeof layout === "string") return layout
  return isBlock(layout) ? brokenUp(layout, indent) : inSequence(layout, indent, column, rest)
}

function inSequence(parts: readonly Layout[], indent: number, column: number, rest: number): string {
  let text = ""
  parts.forEach((part, index) => {
    const lastLine = text.lastIndexOf("\n")
    const from = lastLine === -1 ? column + text.length : text.length - lastLine - 1
    text += written(part, indent, from, index === parts.length - 1 ? rest : untilNextBreak(parts.slice(index + 1)))
  })
  return text
}

/** How much follows that cannot be moved to another line. */
function untilNextBreak(parts: readonly Layout[]): number {
  let length = 0
  for (const part of parts) {
    if (typeof part !== "string" || part === newline) break
    length += part.length
  }
  return length
}

function brokenUp({ open, items, close, before = "", after = "" }: Block, indent: number): string {
  const inner = indent + 2
  const lines = items.map((item) => {
    const start = inner + before.length
    return newLine(inner) + before + written(item, start, start, after.length) + after
  })
  return open + lines.join("") + (close === "" ? "" : newLine(indent) + close)
}

const newLine = (indent: number) => "\n" + " ".repeat(indent)

const isBlock = (layout: Layout): layout is Block => typeof layout === "object" && "items" in layout
