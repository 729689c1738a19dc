// HTML matches the attribute `pattern` against the whole text, with the flag v. A regular expression of another flag can mean
// something else there: what might is not offered at all.

const anchored = /^\^([^|]*)\$$/s
const classes = /\[\^?((?:\\.|[^\]\\])*)\]/gs
/** Of a class with the flag v: what opens a class inside it, and what joins or reserves. */
const otherInClasses = /\[|([&!#$%*+,.:;<=>?@^`~-])\1/
/** Without the flag u these take half a character, or read an escape their own way. */
const halves = /[.\\\ud800-\udfff]|\[\^/
const plainEscapes = /\\[dsw\\.*+?()[\]{}|/^$-]/g

/** The pattern of HTML that takes the texts in which a regular expression finds something; undefined where it may be another. */
export function htmlPattern(source: string, flags: string): string | undefined {
  if (!means(source, flags)) return undefined
  const [, whole] = anchored.exec(source) ?? []
  const isWhole = whole !== undefined && !/(?:^|[^\\])(?:\\\\)*\\$/.test(whole)
  return usable(isWhole ? whole : `[\\s\\S]*?(?:${source})[\\s\\S]*`)
}

function means(source: string, flags: string): boolean {
  if (flags === "v") return true
  if (
    (flags !== "u" && flags !== "") ||
    [...source.matchAll(classes)].some(([, inside = ""]) => otherInClasses.test(inside.replace(/\\./gs, "")))
  )
    return false
  return flags === "u" || !halves.test(source.replace(plainEscapes, ""))
}

/** The pattern, unless this engine cannot read it. */
export function usable(pattern: string): string | undefined {
  try {
    new RegExp(`^(?:${pattern})$`, "v")
    return pattern
  } catch {
    return undefined
  }
}
