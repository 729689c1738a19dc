import type { Named } from "../constraint/description.js"
import { classOf, complement } from "./code-points.js"
import { whiteSpace } from "./white-space.js"

// Each constraint that has a name and is about text, as one regular expression that all engines read alike: JavaScript with the
// flag u, PostgreSQL, RE2. No look-around, no back-references, no \d or \s, whose meaning differs.

const leapYear = "(?:[0-9][0-9](?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)"
const monthAndDay = [
  "(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])",
  "(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)",
  "02-(?:0[1-9]|1[0-9]|2[0-8])",
].join("|")
const day = `(?:[0-9]{4}-(?:${monthAndDay})|${leapYear}-02-29)`
const hourAndMinute = "(?:[01][0-9]|2[0-3]):[0-5][0-9]"

const label = "[0-9A-Za-z](?:[0-9A-Za-z-]{0,61}[0-9A-Za-z])?"
const hex = "[0-9A-Fa-f]"
const gap = "[ ()-]*"

const octet = "(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])"
const v4 = `${octet}(?:\\.${octet}){3}`
const group = `${hex}{1,4}`

/** So many groups of an IPv6 address; the last two may be written as an IPv4 address. */
const groups = (least: number, most: number): string => {
  const whole = `(?:${group}:){${least - 1},${most - 1}}${group}`
  return most < 2 ? whole : `(?:${whole}|(?:${group}:){${Math.max(least - 2, 0)},${most - 2}}${v4})`
}
const headless = (heads: number): string => (heads === 0 ? "" : `${group}(?::${group}){${heads - 1}}`)
const shortened = Array.from({ length: 8 }, (_, heads) => {
  const tail = heads === 7 ? "" : `${groups(1, 7 - heads)}?`
  return `${headless(heads)}::${heads === 7 ? tail : `(?:${tail.slice(0, -1)})?`}`
})

/** What whole numbers without leading zeros, from 1 to one written in digits, look like. */
function upTo(digits: string): string {
  const length = digits.length
  const same = Array.from(digits, (digit, index) => {
    const least = index === 0 ? 1 : 0
    if (Number(digit) <= least) return undefined
    return `${digits.slice(0, index)}[${least}-${Number(digit) - 1}][0-9]{${length - index - 1}}`
  })
  return [`[1-9][0-9]{0,${length - 2}}`, ...same.filter((one) => one !== undefined), digits].join("|")
}

const whole = (text: string): string => `^(?:${text})$`

/** The pattern of each constraint that is one. Left out are those that no such pattern tells. */
export const namedPatterns: Readonly<Partial<Record<Named, string>>> = {
  date: whole(day),
  dateTime: whole(`${day}[Tt]${hourAndMinute}:[0-5][0-9](?:\\.[0-9]+)?(?:[Zz]|[+-]${hourAndMinute})`),
  email: whole(`[0-9A-Za-z.!#$%&'*+/=?^_\`{|}~-]+@${label}(?:\\.${label})*`),
  int64: whole(`-?0|${upTo("9223372036854775807")}|-(?:${upTo("9223372036854775808")})`),
  ipAddress: whole([v4, groups(8, 8), ...shortened].join("|")),
  notBlank: classOf(complement(whiteSpace)),
  phoneNumber: whole(`${gap}(?:\\+${gap})?[1-9]${gap}(?:[0-9]${gap}){6,14}`),
  uuid: whole(`${hex}{8}-${hex}{4}-${hex}{4}-${hex}{4}-${hex}{12}`),
}
