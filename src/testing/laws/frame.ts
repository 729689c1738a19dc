import * as fc from "fast-check"
import type { EditableRule, Tree } from "../../tree/tree.js"
import type { Facts } from "../drafting.js"
import { at } from "../put.js"
import type { Found } from "./found.js"
import { expectThat, type Statement } from "./law.js"

export const frame: Statement = {
  name: "3 frame",
  law: "an accepted update changes only members that are editable in its state, and what is stored may be sent again where `unchanged` allows it",
  property: ({ declared, junk, valid }) => {
    const { tree } = declared
    const tables = tree.rules.filter((rule) => rule.kind === "editable")
    return fc.property(fc.oneof(junk, valid), ({ request, facts }) => {
      for (const table of tables) {
        const open = table.open.get(String(stateOf(tree, table, facts)))
        if (open && declared.check(request.body, facts).ok)
          for (const leaf of leavesIn(table, request.body))
            expectThat(open.has(leaf), `${leaf} is accepted, but not editable`)
        expectStoredAgain(table)
      }

      function expectStoredAgain(table: EditableRule): void {
        const { stored = "" } = tree
        const current = withoutNulls(at(facts, [stored]))
        const options = { unchanged: "allow", unknownKeys: "ignore", maxIssues: Infinity } as const
        const { outcome, issues } = declared.check(current, { ...facts, [stored]: current }, options)
        if (outcome === "fault" || tree.stored === undefined) return
        const misshapen = new Set(
          issues.filter(({ rule }) => shapes.includes(rule)).map(({ pointer }) => topOf(pointer)),
        )
        const locked = issues.filter(({ rule, pointer }: Found) => rule === table.id && !misshapen.has(topOf(pointer)))
        expectThat(locked.length === 0, "what is stored may not be sent again", current, locked)
      }
    })
  },
}

const shapes = ["type", "required", "string.wellFormed", "fault"]
const topOf = (pointer: string): string => pointer.split("/")[1] ?? ""

function stateOf({ looked, stored = "" }: Tree, { by }: EditableRule, facts: Facts): unknown {
  const from = looked.find(({ name }) => name === by.pattern[0])?.from
  return at(facts, by.pattern) ?? (from === undefined ? undefined : at(facts, [stored, from]))
}

const leavesIn = ({ stands }: EditableRule, body: unknown): readonly string[] =>
  stands
    .filter(({ pattern }) => at(body, pattern) !== undefined)
    .map(({ pattern }) => pattern.map((token) => `/${token}`).join(""))

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls)
  if (Object.prototype.toString.call(value) !== "[object Object]") return value
  const there = Object.entries(value as object).filter(([, inside]) => inside !== null && inside !== undefined)
  return Object.fromEntries(there.map(([name, inside]) => [name, withoutNulls(inside)]))
}
