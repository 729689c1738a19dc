import { alpha2, alpha3, currencies } from "../../src/constraint/iso-codes.js"

function codesOf(table: Readonly<Partial<Record<string, string>>>, length: number): readonly string[] {
  const rest = length - 1
  return Object.entries(table).flatMap(([letter, rests = ""]) =>
    Array.from({ length: rests.length / rest }, (_, index) => letter + rests.slice(index * rest, (index + 1) * rest)),
  )
}

export const currencyCodes: readonly string[] = codesOf(currencies, 3)

const known = new Set(currencyCodes)
const countries = new Set([...codesOf(alpha2, 2), ...codesOf(alpha3, 3)])

export const isCurrency = (code: string): boolean => known.has(code)
export const isCountry = (code: string): boolean => countries.has(code)
