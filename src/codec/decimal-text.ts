/** Tells whether a number's text and the number that JavaScript makes of it are the same decimal: nothing is rounded. Linear. */
export function survives(text: string): boolean {
  const number = Number(text)
  return Number.isFinite(number) && normal(text) === normal(String(number))
}

/** A decimal but for its sign: its digits, without zeros at either end, and where its point stands. `-1.50e3` is `15 4`, so 0.15e4. */
function normal(text: string): string {
  const [, , whole = "", fraction = "", exponent = "0"] = parts.exec(text) ?? []
  const digits = (whole + fraction).replace(/^0+/, "")
  if (digits === "") return "0"
  return `${digits.replace(/(?<=[1-9])0+$/, "")} ${Number(exponent) - fraction.length + digits.length}`
}

const parts = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/

/** Writes a finite number without an exponent, as the decimal that its shortest text is. */
export function decimalText(value: number): string {
  const text = String(value)
  const [mantissa = "", exponent] = text.split("e")
  if (exponent === undefined) return text
  const [, sign = "", whole = "", fraction = ""] = parts.exec(mantissa) ?? []
  const digits = whole + fraction
  const point = whole.length + Number(exponent)
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`
  return sign + digits.padEnd(point, "0")
}
