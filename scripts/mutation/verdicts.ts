import { readFileSync } from "node:fs"
import { disagreements } from "../../test/conformance/runner.js"
import { rows } from "../../test/rules/panier/totals-rows.js"
import type { totals as totalsOf } from "perevir/panier"
import { conformanceFolder } from "../conformance-files.js"

type Case = Readonly<Record<string, unknown>>

/** What the examples of a pack come to, as committed. */
export const casesOf = (pack: string): readonly Case[] =>
  JSON.parse(readFileSync(new URL(`${pack}.json`, conformanceFolder), "utf8")) as readonly Case[]

/** What a pack exports beside its operations, by its own rows. */
function misbehaves({ totals }: { readonly totals?: typeof totalsOf }): boolean {
  return rows.some(([amounts, sum]) => {
    const items = amounts.map((amount) => ({ item: { Total_HT: amount, Quantity: amount } }))
    return totals !== undefined && JSON.stringify(totals(items)) !== JSON.stringify({ Total_HT: sum, Quantity: sum })
  })
}

/** Whether some example is judged otherwise. What is said to people does not count; that a pack does not load does. */
export async function isKilled(cases: readonly Case[], load: () => Promise<object>): Promise<boolean> {
  try {
    const pack = await load()
    return disagreements(cases.map(withoutMessages), wordless(pack)).length > 0 || misbehaves(pack)
  } catch {
    return true
  }
}

const withoutMessages = ({ verdict, ...rest }: Case): Case => ({ ...rest, verdict: withoutMessage(verdict) })

/** The pack's operations, their verdicts without messages. */
function wordless(pack: object): object {
  const operations = Object.entries(pack).filter(
    ([, made]) => typeof (made as { check?: unknown }).check === "function",
  )
  return Object.fromEntries(
    operations.map(([name, operation]) => {
      const { check, checkRequest } = operation as Readonly<Record<string, (...args: unknown[]) => unknown>>
      const told =
        (judge: typeof check) =>
        (...args: unknown[]) =>
          withoutMessage(judge?.(...args))
      return [name, { check: told(check), checkRequest: told(checkRequest) }]
    }),
  )
}

const withoutMessage = (verdict: unknown): unknown =>
  JSON.parse(JSON.stringify(verdict, (name, value: unknown) => (name === "message" ? undefined : value)))
