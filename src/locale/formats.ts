/** A form of a word for each plural category that the language has: `{ one: "цифра", few: "цифри", other: "цифр" }`. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>

// Intl's formatters are slow to make: each is made when a message first needs it, and once

/** More digits than any number has, so that nothing is rounded away. */
const everyDigit = { maximumSignificantDigits: 21 }

/**
 * Writes numbers as a language does, no digit lost; with `options` also money and units. A text, which stands for a value that
 * is not shown, stays as it is.
 *
 * @example
 * numbersIn("fr", { style: "currency", currency: "EUR" })(9.9) // "9,90 €"
 */
export function numbersIn(
  tag: string,
  options: Intl.NumberFormatOptions = everyDigit,
): (value: number | string) => string {
  let format: Intl.NumberFormat | undefined
  return (value) => (typeof value === "number" ? (format ??= new Intl.NumberFormat(tag, options)).format(value) : value)
}

/**
 * Counts things, in the form of the word that the number asks for.
 *
 * @example
 * countsIn("uk")(3, { one: "цифра", few: "цифри", other: "цифр" }) // "3 цифри"
 */
export function countsIn(tag: string): (count: number, forms: Forms) => string {
  const number = numbersIn(tag)
  let rules: Intl.PluralRules | undefined
  return (count, forms) =>
    `${number(count)} ${forms[(rules ??= new Intl.PluralRules(tag)).select(count)] ?? forms.other}`
}

/** Writes instants (RFC 3339) as UTC's clock shows them, and says so. A text that is no instant stays as it is. */
export function instantsIn(tag: string): (instant: string) => string {
  let whole: Intl.DateTimeFormat | undefined
  let split: Intl.DateTimeFormat | undefined
  return (instant) => {
    const time = Date.parse(instant.toUpperCase())
    if (Number.isNaN(time)) return instant
    if (time % 1000 === 0) {
      whole ??= new Intl.DateTimeFormat(tag, { dateStyle: "long", timeStyle: "long", timeZone: "UTC" })
      return whole.format(time)
    }
    split ??= new Intl.DateTimeFormat(tag, { ...toTheMillisecond, timeZone: "UTC", timeZoneName: "short" })
    return split.format(time)
  }
}

const toTheMillisecond = {
  year: "numeric",
  month: "long",
  day: "numeric",
  hour: "numeric",
  minute: "2-digit",
  second: "2-digit",
  fractionalSecondDigits: 3,
} as const
