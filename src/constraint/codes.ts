import type { CodeTable } from "./code-table.js"
import { alpha2, alpha3, currencies } from "./iso-codes.js"

/** Every code that a constraint takes, by the constraint's name: for what describes, which no compiled pack carries. */
export const codes: Readonly<Record<"currency" | "country", readonly string[]>> = {
  currency: listed(currencies, 2),
  country: [...listed(alpha2, 1), ...listed(alpha3, 2)],
}

function listed(table: CodeTable, length: number): readonly string[] {
  return Object.entries(table).flatMap(([first, rests = ""]) =>
    Array.from({ length: rests.length / length }, (_, at) => first + rests.slice(at * length, (at + 1) * length)),
  )
}
