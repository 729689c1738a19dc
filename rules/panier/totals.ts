/** The exact sums of some entries, as decimal texts without exponent: `"1000"`, `"0.3"`. An absent amount counts 0. */
export interface Totals {
  readonly Total_HT: string
  readonly Quantity: string
}

interface Amounts {
  readonly Total_HT?: number | null | undefined
  readonly Quantity?: number | null | undefined
}

/**
 * Adds up what the items of a plan's group cost and how many they are. Exact, and so a text: each number counts as the decimal
 * that it is written as, and the sum of such has no number of its own. Linear.
 *
 * @example
 * totals([{ item: { Total_HT: 0.1, Quantity: 1 } }, { item: { Total_HT: 0.2 } }]) // { Total_HT: "0.3", Quantity: "1" }
 */
export function totals(entries: readonly { readonly item: Amounts }[]): Totals {
  return {
    Total_HT: exactSum(entries.map(({ item }) => item.Total_HT ?? 0)),
    Quantity: exactSum(entries.map(({ item }) => item.Quantity ?? 0)),
  }
}

/** Adds up numbers, each as the decimal that it is written as. */
export function exactSum(values: readonly number[]): string {
  const sums = new Map<number, bigint>() // by the number of fraction digits
  for (const value of values) {
    const { digits, scale } = decimalOf(value)
    sums.set(scale, (sums.get(scale) ?? 0n) + digits)
  }
  const scale = Math.max(0, ...sums.keys())
  let sum = 0n
  for (const [own, part] of sums) sum += part * 10n ** BigInt(scale - own)
  return written(sum, scale)
}

/** A number as its shortest decimal text has it: `digits` / 10 ^ `scale`. */
function decimalOf(value: number): { readonly digits: bigint; readonly scale: number } {
  const [mantissa = "", exponent = "0"] = String(value).split("e")
  const [whole = "", fraction = ""] = mantissa.split(".")
  return { digits: BigInt(whole + fraction), scale: fraction.length - Number(exponent) }
}

function written(sum: bigint, scale: number): string {
  const size = String(sum < 0n ? -sum : sum).padStart(scale + 1, "0")
  const point = size.length - scale
  const fraction = size.slice(point).replace(/(?<!0)0+$/, "")
  return (sum < 0n ? "-" : "") + size.slice(0, point) + (fraction && `.${fraction}`)
}
