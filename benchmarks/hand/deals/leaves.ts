import { brokenText, wrongType } from "../engine.js"
import { error, type Found, type Path, warning } from "../issue.js"
import { digitsIn, isBlank, isEmail, isPhone, outsideIndex } from "../text.js"
import { composable, letterless, nameFaults, octets, outside, repeatIndex, repeated } from "../text.js"

// The values of a deal. `group` is payment, handler, or nothing for the members of the deal itself.

type Group = "payment" | "handler" | undefined
export const pathOf = (group: Group, key: string): Path => (group === undefined ? [key] : [group, key])

const lookalikes = new Map<string, string>()
for (const [signs, twins] of [
  ["ABCEHIKMOPTXYaceiopxyËëÏï", "АВСЕНІКМОРТХУасеіорхуЁёЇї"],
  ["ΑΒΕΗΙΚΜΟΡΤΧο", "АВЕНІКМОРТХо"],
  ["`\u00b4\u2018", "'''"],
] as const)
  for (let i = 0; i < signs.length; i++) lookalikes.set(signs.charAt(i), twins.charAt(i))

function signAt(text: string, index: number): { character: string; codePoint: string; index: number } {
  const code = text.codePointAt(index) as number
  const codePoint = `U+${code.toString(16).toUpperCase().padStart(4, "0")}`
  return { character: String.fromCodePoint(code), codePoint, index }
}

/** Judges a name by the document's two clauses, and by ours when `whole`: that it has a letter. */
export function name(found: Found, value: unknown, group: Group, key: string, whole: boolean): Found {
  if (typeof value !== "string") return wrongType(found, value, pathOf(group, key), "string")
  const faults = nameFaults(value)
  if (faults === 0 || (faults === letterless && !whole)) return found
  const path = pathOf(group, key)
  if (faults & composable) {
    if (!value.isWellFormed()) return brokenText(found, path)
    const composed = value.normalize()
    if (composed !== value) return name(found, composed, group, key, whole)
  }
  if (faults & outside) found = nameAlphabet(found, value, path)
  if (faults & (repeated | composable)) found = nameRepeat(found, value, path)
  if (whole && faults & letterless)
    found = error(found, "deals.name.letter", path, "this is no name: write its letters, or leave the member out")
  return found
}

function nameAlphabet(found: Found, value: string, path: Path): Found {
  const index = outsideIndex(value)
  const sign = signAt(value, index)
  const lookalike = lookalikes.get(sign.character)
  if (lookalike === undefined)
    return error(found, "deals.name.alphabet", path, `${sign.character} (${sign.codePoint}) is no letter`, sign)
  const message = `${sign.character} (${sign.codePoint}) only looks like ${lookalike}: write ${lookalike}`
  const { character, codePoint } = sign
  return error(found, "deals.name.alphabet", path, message, {
    character,
    codePoint,
    index,
    hint: "lookalike",
    lookalike,
  })
}

function nameRepeat(found: Found, value: string, path: Path): Found {
  const index = repeatIndex(value)
  if (index === -1) return found
  const sign = signAt(value, index)
  const message = `${sign.character} stands more than two times in a row, expected two at most`
  return error(found, "deals.name.repeat", path, message, sign)
}

export function phone(found: Found, value: unknown, group: Group, key: string): Found {
  if (typeof value !== "string") return wrongType(found, value, pathOf(group, key), "string")
  if (isPhone(value)) return found
  const path = pathOf(group, key)
  if (!value.isWellFormed()) return brokenText(found, path)
  const digits = digitsIn(value)
  return error(
    found,
    "deals.phone.format",
    path,
    `this is no phone (${digits} digits), expected 380 and nine digits more`,
    {
      digits,
    },
  )
}

export function email(found: Found, value: unknown, group: Group, key: string): Found {
  if (typeof value !== "string") return wrongType(found, value, pathOf(group, key), "string")
  const good = isEmail(value)
  if (good && value.length <= 64) return found
  const path = pathOf(group, key)
  if (!value.isWellFormed()) return brokenText(found, path)
  if (!good)
    found = error(found, "deals.email.format", path, "this is no e-mail address, expected one such as name@example.com")
  const all = octets(value, value.length)
  const local = octets(value, value.lastIndexOf("@"))
  if (all <= 254 && local <= 64) return found
  return warning(
    found,
    "deals.email.length",
    path,
    `this address is ${all} octets long, ${local} of them before the @`,
    {
      octets: all,
      local,
    },
  )
}

/** A text of which the document asks nothing, and we that it is not blank. */
export function notBlank(found: Found, value: unknown, group: Group, key: string): Found {
  if (typeof value !== "string") return wrongType(found, value, pathOf(group, key), "string")
  if (!value.isWellFormed()) return brokenText(found, pathOf(group, key))
  if (!isBlank(value)) return found
  return warning(found, "deals.text.blank", pathOf(group, key), "this text is blank: write something, or leave it out")
}

const isAboveZero = (value: number) => value > 0 && Number.isSafeInteger(value)

const hryvnias = /^(\d+)\.(\d\d?)$/
function kopecksIn(amount: number): number | undefined {
  const [, whole = "", fraction = ""] = hryvnias.exec(String(amount)) ?? []
  const kopecks = Number(whole + fraction.padEnd(2, "0"))
  return isAboveZero(kopecks) ? kopecks : undefined
}

export function price(found: Found, value: unknown, key: string): Found {
  if (typeof value !== "number" || !Number.isFinite(value)) return wrongType(found, value, [key], "number")
  if (isAboveZero(value)) return found
  const kopecks = kopecksIn(value)
  const meant = kopecks === undefined ? "" : `: if hryvnias were meant, write ${kopecks}`
  const message = `${value} is no price, expected a whole number of kopecks above zero${meant}`
  const got = value || 0
  const params = kopecks === undefined ? { got, least: 1 } : { got, least: 1, kopecks }
  return error(found, "deals.price.kopecks", [key], message, params)
}

export function weight(found: Found, value: unknown, key: string): Found {
  if (typeof value !== "number" || !Number.isFinite(value)) return wrongType(found, value, [key], "number")
  if (isAboveZero(value)) return found
  const message = `${value} is no weight, expected a whole number of grams above zero`
  return error(found, "deals.weight.grams", [key], message, { got: value || 0, least: 1 })
}

/** `whole`: an id that is a number is a whole one above zero. */
export function cartId(found: Found, value: unknown, key: string, whole: boolean): Found {
  if (typeof value !== "number" || !Number.isFinite(value)) return wrongType(found, value, [key], "number")
  if (!whole || isAboveZero(value)) return found
  const message = `${value} is most likely no cart, expected a whole number above zero`
  return warning(found, "deals.cart.id", [key], message, { got: value || 0, least: 1 })
}
