/** A time for a person to read: three digits, and the unit that keeps them short. */
export function timeText(ns: number): string {
  if (ns < 1000) return `${digits(ns)} ns`
  if (ns < 1e6) return `${digits(ns / 1000)} µs`
  return ns < 1e9 ? `${digits(ns / 1e6)} ms` : `${digits(ns / 1e9)} s`
}

export function bytesText(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`
  return bytes < 1e6 ? `${digits(bytes / 1000)} kB` : `${digits(bytes / 1e6)} MB`
}

export const ratioText = (ratio: number): string => `${ratio < 10 ? ratio.toFixed(2) : digits(ratio)} ×`

const digits = (value: number) => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2))

/** A table in Markdown. */
export const table = (head: readonly string[], body: readonly (readonly string[])[]): string =>
  [head, head.map((_, index) => (index === 0 ? "---" : "---:")), ...body]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n")
