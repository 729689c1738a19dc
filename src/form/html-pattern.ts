// HTML matches the attribute `pattern` against the whole text, with the flag v. A regular expression of another flag can mean
// something else there: what might is not offered at all.

const anchored = /^\^([^|]*)\$$/s
const classes = /\[[^[\]]*\]/g
/** In a class the flag v keeps signs that stand twice for itself, and takes a bracket for another class. */
const otherInClasses = /([&!#$%*+,.:;<=>?@^`~-])\1/
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
  const unescaped = source.replace(/\\./gs, "")
  const inClasses = unescaped.match(classes) ?? []
  if (inClasses.some((one) => otherInClasses.test(one)) || unescaped.replace(classes, "").includes("[")) return false
  return flags === "u" || (flags === "" && !halves.test(source.replace(plainEscapes, "")))
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
