/** A time for a person to read: three digits, and the unit that keeps them short. */
export function timeText(ns: number): string {
  if (ns < 1000) return `${digits(ns)} ns`
  if (ns < 1e6) return `${digits(ns / 1000)} µs`
  return `${digits(ns / 1e6)} ms`
}

export const bytesText = (bytes: number): string => (bytes < 1000 ? `${bytes} B` : `${digits(bytes / 1000)} kB`)

export const ratioText = (ratio: number): string => `${ratio < 10 ? ratio.toFixed(2) : digits(ratio)} ×`

const digits = (value: number) => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2))

/** A table in Markdown. */
export const table = (head: readonly string[], body: readonly (readonly string[])[]): string =>
  [head, head.map((_, index) => (index === 0 ? "---" : "---:")), ...body]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n")
