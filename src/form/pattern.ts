import type { Description, Named } from "../constraint/description.js"
import { characterClass } from "./character-class.js"
import { htmlPattern, usable } from "./html-pattern.js"

const label = "[a-zA-Z0-9](?:[a-zA-Z0-9\\-]{0,61}[a-zA-Z0-9])?"

/** Of texts that pass a constraint: exact for `email`, `uuid` and `notBlank`, else the shape alone. What is not here has no shape. */
const named: Readonly<Partial<Record<Named, string>>> = {
  country: "[A-Z]{2,3}",
  currency: "[A-Z]{3}",
  date: "\\d{4}-\\d{2}-\\d{2}",
  dateTime: "\\d{4}-\\d{2}-\\d{2}[Tt]\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?(?:[Zz]|[+\\-]\\d{2}:\\d{2})",
  email: `[\\w.!#$%&'*+\\/=?^\`\\{\\|\\}~\\-]+@${label}(?:\\.${label})*`,
  httpUrl: "[Hh][Tt][Tt][Pp][Ss]?:\\/\\/\\S[\\s\\S]*",
  int64: "-?(?:0|[1-9]\\d*)",
  ipAddress: "[\\da-fA-F:.]+",
  notBlank: "\\s*\\S[\\s\\S]*",
  phoneNumber: "[+\\d \\(\\)\\-]+",
  uuid: "[\\da-fA-F]{8}-[\\da-fA-F]{4}-[\\da-fA-F]{4}-[\\da-fA-F]{4}-[\\da-fA-F]{12}",
}

/**
 * The pattern of HTML for the texts that pass what is described; undefined where none is certain to take all of them. `composes`: the
 * text is brought to NFC first, so it may be typed in another form than the rule sees.
 */
export function patternOf(described: Description, composes: boolean): string | undefined {
  switch (described.is) {
    case "alphabet":
      return usable(`${characterClass(described.letters + described.marks, composes)}*`)
    case "matches":
      return composes ? undefined : htmlPattern(described.source, described.flags)
    case "anyOf": {
      const some = described.of.filter(isOfTexts).map((one) => patternOf(one, composes))
      return some.length > 0 && some.every((one) => one !== undefined) ? some.map(grouped).join("|") : undefined
    }
    default:
      return composes ? undefined : named[described.is as Named]
  }
}

const ofNumbers: readonly Description["is"][] = ["integer", "above", "atLeast", "between", "decimal"]
const isOfTexts = ({ is }: Description): boolean => !ofNumbers.includes(is)
const grouped = (pattern: string): string => `(?:${pattern})`

/** One pattern for the texts that each of some patterns takes. */
export function allOf(patterns: readonly string[]): string | undefined {
  const last = patterns.at(-1)
  if (last === undefined || patterns.length === 1) return last
  return patterns.slice(0, -1).map((one) => `(?=${grouped(one)}$)`).join("") + grouped(last) // prettier-ignore
}
