import { describe, expect, it, vi } from "vitest"
import { kindOf } from "../../../src/check/kind.js"
import { variantFor } from "../../../src/check/variant.js"
import type { Node } from "../../../src/tree/tree.js"
import { lazy, listOf, literal, numeric, objectOf, open, ruleThat, text, union } from "./made.js"

const card = objectOf({ by: literal("card"), no: text() })
const cash = objectOf({ by: literal("cash") })
const other = objectOf({ by: text() })
const needy = objectOf({ "a!": text() })
const record = objectOf({}, { rest: text() })
const wrapped = lazy(() => other)
const fine = (): boolean => false
const chosen = (node: Node, value: unknown, fails: (variant: Node) => boolean = fine): Node =>
  variantFor(node, kindOf(value), value, fails)

describe("the variant that fits a value", () => {
  it.each<[about: string, node: Node, value: unknown, fails: readonly Node[], variant: Node]>([
    ["is the shape itself where there is but one", card, {}, [], card],
    ["is what a repeated shape stands for", lazy(() => cash), {}, [], cash],
    ["is one inside what a repeated shape stands for", lazy(() => union([text(), cash])), {}, [], cash],
    ["is of its kind", union([text(), cash]), {}, [], cash],
    ["is of its kind, though it fails", union([text(), cash]), {}, [cash], cash],
    ["has its tag", union([card, cash]), { by: "cash" }, [], cash],
    ["has its tag, though another one fits", union([card, cash]), { by: "cash" }, [cash], cash],
    ["has its tag behind a repeated shape", union([lazy(() => card), cash]), { by: "cash" }, [], cash],
    ["needs no tag where it is open", union([card, open()]), { by: "cash" }, [], open()],
    ["needs no tag where it has none", union([card, other]), { by: "cash" }, [], other],
    ["is the first of those in which nothing fails", union([other, cash]), { by: "cash" }, [other], cash],
    ["is the first where something fails in each", union([card, cash]), { by: "cheque" }, [card, cash], card],
    ["is the first where nothing fails in any", union([card, cash]), { by: "cheque" }, [], card],
    ["is the second where nothing fails in it alone", union([card, cash]), { by: "cheque" }, [card], cash],
    [
      "is the nearest where something fails in each: it lacks fewer names",
      union([needy, other]),
      {},
      [needy, other],
      other,
    ],
    [
      "is the nearest where something fails in each: it knows more names",
      union([cash, card]),
      { by: 5, no: 5 },
      [card, cash],
      card,
    ],
    ["is the first of those that are as near", union([other, record, cash]), {}, [other, record, cash], other],
    ["is nearest as a record, which knows all names", union([cash, record]), { a: 5, b: 5 }, [cash, record], record],
    ["is the nearest behind a repeated shape", union([needy, wrapped]), {}, [needy, wrapped], other],
    ["is one of a union in the union", union([text(), union([numeric(), cash])]), {}, [], cash],
  ])("%s", (_, node, value, fails, variant) => {
    expect(chosen(node, value, (one) => fails.includes(one))).toEqual(variant)
  })

  it("is the first where something fails in each, and names cannot be listed", () => {
    const value = new Proxy({}, { ownKeys: () => { throw new Error("no") } }) // prettier-ignore
    expect(variantFor(union([needy, other]), "object", value, () => true)).toBe(needy)
  })

  it("need have all its tags", () => {
    const both = objectOf({ by: literal("card"), of: literal("bank") })
    const one = objectOf({ by: literal("card"), of: text() })
    expect(chosen(union([both, one]), { by: "card", of: "shop" })).toBe(one)
  })

  it("may be a list, beside a longer one", () => {
    const [short, long] = [listOf(undefined, { elements: [text()] }), listOf(text(), { elements: [text()] })]
    expect(chosen(union([short, long]), ["a", "b"])).toBe(long)
    expect(chosen(union([short, long]), ["a"], (one) => one === short)).toBe(long)
  })

  it("is not tried, nor looked into, where there is no choice", () => {
    const fails = vi.fn(fine)
    const read = vi.fn(() => "cash")
    const value = Object.defineProperty({}, "by", { get: read, enumerable: true })
    expect(chosen(union([text(), cash]), value, fails)).toBe(cash)
    expect([fails.mock.calls, read.mock.calls]).toEqual([[], []])
    chosen(union([card, cash]), { by: "cash" }, fails)
    expect(fails).not.toHaveBeenCalled()
  })

  it.each<[about: string, change: object, rules: readonly string[], nfc: boolean]>([
    ["the rules of the union after its own", { rules: [ruleThat(fine)] }, ["own.other", "own.rule"], false],
    ["that its text is composed", { nfc: true }, ["own.other"], true],
  ])("is given %s", (_, change, rules, nfc) => {
    const variant = text({ rules: [ruleThat(fine, { id: "own.other" })] })
    const found = chosen(union([numeric(), variant], change), "")
    expect(found).toEqual({ ...variant, rules: found.rules, nfc })
    expect(found.rules.map(({ id }) => id)).toEqual(rules)
  })

  it("stays composed where the union is not", () => {
    expect(chosen(union([text({ nfc: true })], { rules: [ruleThat(fine)] }), "").nfc).toBe(true)
  })
})
