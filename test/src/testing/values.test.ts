import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Description } from "../../../src/constraint/description.js"
import type { Coverage } from "../../../src/testing/sources.js"
import { broken } from "../../../src/testing/takes.js"
import { Values } from "../../../src/testing/values.js"
import type { Node } from "../../../src/tree/tree.js"
import { lazy, listOf, literal, numeric, objectOf, open, ruleThat, text, truth, union } from "../check/made.js"
import { withSamples } from "./made.js"

const draws = { numRuns: 200, seed: 1 }
const drawnOf = (node: Node, coverage: Coverage = "realistic") => new Values(coverage).of(node)
const someOf = (node: Node, coverage: Coverage = "realistic"): readonly unknown[] =>
  fc.sample(drawnOf(node, coverage) as fc.Arbitrary<unknown>, draws)
const textsOf = (values: readonly unknown[]) => new Set(values.map((value) => JSON.stringify(value)))
const kindsOf = (node: Node, coverage?: Coverage) => textsOf(someOf(node, coverage))

const never = text({ rules: [ruleThat(() => true)] })
const one = literal(1)
const isOdd = ruleThat((value: number) => value % 2 !== 1)

describe("scalars", () => {
  it("pass their rules", () => {
    const between = ruleThat((value: number) => !(value >= 5 && value <= 9), {}, { describes: { is: "between", least: 5, most: 9 } })
    const drawn = someOf(numeric({ rules: [between, isOdd] })) as readonly number[]
    expect(new Set(drawn)).toEqual(new Set([5, 7, 9]))
  }) // prettier-ignore

  it("are none where nothing passes their rules", () => {
    expect(drawnOf(never)).toBeUndefined()
  })

  it("are of the likeliest source where they have no rules", () => {
    expect(someOf(open()).every((value) => typeof value === "string")).toBe(true)
  })

  it("are of every source that passes, where they have", () => {
    const rule = ruleThat(() => false, {}, { describes: { is: "oneOf", values: ["S"] } })
    const drawn = someOf(text({ rules: [rule] }))
    expect(drawn).toContain("S")
    expect(new Set(drawn).size).toBeGreaterThan(50)
  })

  it("are mostly next to limits where these are asked for, as far as they pass", () => {
    const rule = ruleThat((value: number) => value < 5, {}, { describes: { is: "atLeast", limit: 5 } })
    const node = numeric({ rules: [rule] })
    const atLimit = (coverage: Coverage) => someOf(node, coverage).filter((value) => Number(value) < 5.1).length
    expect(someOf(node, "edges").every((value) => Number(value) >= 5)).toBe(true)
    expect(atLimit("edges")).toBeGreaterThan(60)
    expect(atLimit("realistic")).toBeLessThan(20)
  })
})

describe("samples", () => {
  const numbers: Description = { is: "oneOf", values: [8, 10] }
  const node = withSamples(numeric({ rules: [ruleThat((value: number) => value > 20, {}, { describes: numbers })] }), 1, 3, 99)

  it("are drawn as far as they pass, three times as often as what rules say", () => {
    const drawn = someOf(node)
    expect(drawn).not.toContain(99)
    const own = drawn.filter((value) => value === 1 || value === 3).length
    expect(own).toBeGreaterThan(120)
    expect(own).toBeLessThan(180)
  })

  it("are not drawn where limits are asked for, but where there is nothing else", () => {
    expect(someOf(node, "edges").filter((value) => value === 3)).toEqual([])
    const rare = withSamples(text({ rules: [ruleThat((value: string) => value !== "Sésame")] }), "Sésame")
    expect(kindsOf(rare, "edges")).toEqual(textsOf(["Sésame"]))
    expect(kindsOf(rare)).toEqual(textsOf(["Sésame"]))
  })

  it("are left aside by what is described", () => {
    const described = new Values("realistic").described(node) as fc.Arbitrary<unknown>
    expect(fc.sample(described, draws).filter((value) => value === 3)).toEqual([])
  })
}) // prettier-ignore

describe("lists", () => {
  it.each<[about: string, node: Node, wanted: readonly unknown[]]>([
    ["have up to four elements", listOf(one), [[], [1], [1, 1], [1, 1, 1], [1, 1, 1, 1]]],
    ["are tuples", listOf(undefined, { elements: [one, literal("a")] }), [[1, "a"]]],
    ["have a head, and more", listOf(literal(2), { elements: [one] }), [[1], [1, 2], [1, 2, 2], [1, 2, 2, 2], [1, 2, 2, 2, 2]]],
    ["are empty where nothing can be in them", listOf(never), [[]]],
    ["have a head alone where nothing can be in the rest", listOf(never, { elements: [one] }), [[1]]],
    ["pass their rules", listOf(one, { rules: [ruleThat((list: unknown[]) => list.length < 3)] }), [[1, 1, 1], [1, 1, 1, 1]]],
  ])("%s", (_, node, wanted) => {
    expect(kindsOf(node)).toEqual(textsOf(wanted))
  }) // prettier-ignore

  it("are none where an element cannot be made", () => {
    expect(drawnOf(listOf(undefined, { elements: [one, never] }))).toBeUndefined()
  })

  it("are longer where limits are asked for", () => {
    expect(Math.max(...(someOf(listOf(one), "edges") as unknown[][]).map((list) => list.length))).toBe(8)
  })
})

describe("objects", () => {
  it.each<[about: string, node: Node, wanted: readonly unknown[]]>([
    ["have what is required, and what is not or not", objectOf({ "a!": one, b: one }), [{ a: 1 }, { a: 1, b: 1 }]],
    ["have nothing that cannot be made", objectOf({ "a!": one, b: never }), [{ a: 1 }]],
    ["of nothing are empty", objectOf({}), [{}]],
    ["have exactly one of several members", objectOf({ a: one, b: one, "c!": one }, { exactlyOne: ["a", "b"] }), [{ c: 1, a: 1 }, { c: 1, b: 1 }]],
    ["have exactly one of several, but none that cannot be made", objectOf({ a: one, b: never, c: never }, { exactlyOne: ["a", "b"] }), [{ a: 1 }, {}]],
    ["pass their rules", objectOf({ a: one, b: one }, { rules: [ruleThat((value: object) => !("b" in value))] }), [{ b: 1 }, { a: 1, b: 1 }]],
    ["have nothing of any name that cannot be made", objectOf({ "a!": one }, { rest: never }), [{ a: 1 }]],
  ])("%s", (_, node, wanted) => {
    expect(kindsOf(node)).toEqual(textsOf(wanted))
  }) // prettier-ignore

  it("are none where something required cannot be made, whatever their rules", () => {
    expect(drawnOf(objectOf({ "a!": never }, { rules: [isOdd] }))).toBeUndefined()
    expect(drawnOf(listOf(undefined, { elements: [never], rules: [isOdd] }))).toBeUndefined()
  })

  it("are none where something required cannot be made", () => {
    expect(drawnOf(objectOf({ "a!": never, b: one }))).toBeUndefined()
  })

  it("have an optional member half of the time", () => {
    const there = someOf(objectOf({ a: one })).filter((value) => "a" in (value as object)).length
    expect(there).toBeGreaterThan(70)
    expect(there).toBeLessThan(130)
  })

  it.each<[about: string, node: Node, own: number]>([
    ["of any names", objectOf({}, { rest: one }), 0],
    ["of some names and any others", objectOf({ "a!": literal(2) }, { rest: one }), 1],
  ])("%s have up to three more", (_, node, own) => {
    const drawn = someOf(node) as readonly Readonly<Record<string, unknown>>[]
    expect(new Set(drawn.map((value) => Object.keys(value).length))).toEqual(new Set([own, own + 1, own + 2, own + 3]))
    if (own === 1) expect(new Set(drawn.map(({ a }) => a))).toEqual(new Set([2]))
    expect(drawn.flatMap((value) => Object.keys(value)).every((name) => /^[A-Za-z ]+$/.test(name))).toBe(true)
    expect(drawn.every((value) => Object.getPrototypeOf(value) === Object.prototype)).toBe(true)
  })
})

describe("shapes", () => {
  it("are any of several, as far as these can be made", () => {
    expect(kindsOf(union([literal("a"), never, union([truth(), one])]))).toEqual(textsOf(["a", true, false, 1]))
    expect(drawnOf(union([never, never]))).toBeUndefined()
  })

  it("that contain themselves end", () => {
    const folded: Node = objectOf({ inner: lazy(() => folded) })
    expect(kindsOf(folded)).toEqual(
      textsOf([{}, { inner: {} }, { inner: { inner: {} } }, { inner: { inner: { inner: {} } } }]),
    )
    const list: Node = listOf(undefined, { elements: [lazy(() => list)] })
    expect(drawnOf(list)).toBeUndefined()
  })

  it("are looked at once", () => {
    const values = new Values("realistic")
    const [known, impossible] = [objectOf({}), { ...never }]
    expect(values.of(known)).toBe(values.of(known))
    expect(values.of(impossible)).toBe(values.of(impossible))
  })
})

describe("values that break a rule", () => {
  const isError = (rule: string) => rule !== "own.hint"
  const under = (limit: number, id: string) =>
    ruleThat((value: number) => value < limit, { id }, { describes: { is: "atLeast", limit } })
  const breaking = (node: Node, id = "own.rule") => new Values("realistic").breaking(node, id, isError)
  const brokenBy = (node: Node, id = "own.rule") => {
    const drawn = fc.sample(breaking(node, id) as fc.Arbitrary<unknown>, draws)
    return new Set(drawn.map((value) => broken(node, value).join()))
  }

  it.each<[about: string, node: Node, wanted: string]>([
    ["it alone", numeric({ rules: [under(10, "own.rule")] }), "own.rule"],
    ["it alone where others could be broken too", numeric({ rules: [under(10, "own.rule"), under(5, "own.other"), under(-9, "own.hint")] }), "own.rule"],
    ["it alone where a warning could come with it", numeric({ rules: [under(10, "own.rule"), under(5, "own.hint")] }), "own.rule"],
    ["it and no other error, where a warning comes with it", numeric({ rules: [under(10, "own.rule"), under(20, "own.hint"), under(-500, "own.other")] }), "own.rule,own.hint"],
    ["it and whatever comes with it", numeric({ rules: [under(10, "own.rule"), under(20, "own.other")] }), "own.rule,own.other"],
  ])("break %s", (_, node, wanted) => {
    expect(brokenBy(node)).toEqual(new Set([wanted]))
  }) // prettier-ignore

  it("are next to its limits too", () => {
    const drawn = fc.sample(breaking(numeric({ rules: [under(0, "own.rule")] })) as fc.Arbitrary<unknown>, draws)
    expect(drawn).toContain(-Number.MIN_VALUE)
    expect(new Set(drawn).size).toBeGreaterThan(30)
  })

  it("are only those where only they are known", () => {
    const rule = ruleThat((value: string) => value === "é ö", {}, { describes: { is: "sampled", passes: ["a"], breaks: ["é ö"] } })
    const drawn = fc.sample(breaking(text({ rules: [rule] })) as fc.Arbitrary<unknown>, draws)
    expect(new Set(drawn)).toEqual(new Set(["é ö"]))
  }) // prettier-ignore

  it("are of the kind of the node", () => {
    const rule = ruleThat((value: unknown) => value !== 1, {}, { describes: { is: "oneOf", values: [1] } })
    const drawn = fc.sample(breaking(text({ rules: [rule] })) as fc.Arbitrary<unknown>, draws)
    expect(drawn.every((value) => typeof value === "string" && value.isWellFormed())).toBe(true)
  })

  it("are literals that there are", () => {
    const rule = ruleThat((value: unknown) => value !== "S", {}, { describes: { is: "oneOf", values: ["S", "M"] } })
    const drawn = fc.sample(breaking({ ...literal("S", "M"), rules: [rule] }) as fc.Arbitrary<unknown>, draws)
    expect(new Set(drawn)).toEqual(new Set(["M"]))
  })

  it("are of those shapes that have the rule", () => {
    const node = union([numeric({ rules: [under(10, "own.rule")] }), text()])
    expect(fc.sample(breaking(node) as fc.Arbitrary<unknown>, draws).every((value) => Number(value) < 10)).toBe(true)
    const whole = union([numeric(), text()], { rules: [ruleThat((value) => value !== "")] })
    expect(new Set(fc.sample(breaking(whole) as fc.Arbitrary<unknown>, draws).map((value) => typeof value))).toEqual(
      new Set(["number", "string"]),
    )
  })

  it.each<[about: string, node: Node, wanted: (value: unknown) => boolean]>([
    ["lists that are too long", listOf(one, { rules: [ruleThat((list: unknown[]) => list.length > 3)] }), (list) => (list as unknown[]).length > 3],
    ["lists that are too short", listOf(one, { rules: [ruleThat((list: unknown[]) => list.length < 1)] }), (list) => (list as unknown[]).length === 0],
    ["objects with too few members", objectOf({ a: one, b: one }, { rules: [ruleThat((value: object) => !("b" in value))] }), (value) => !("b" in (value as object))],
  ])("are %s", (_, node, wanted) => {
    const drawn = fc.sample(breaking(node) as fc.Arbitrary<unknown>, draws)
    expect(drawn.filter((value) => !wanted(value))).toEqual([])
  }) // prettier-ignore

  it("are long lists, up to twenty elements", () => {
    const node = listOf(one, { rules: [ruleThat((list: unknown[]) => list.length > 3)] })
    const drawn = fc.sample(breaking(node) as fc.Arbitrary<unknown[]>, draws).map((list) => list.length)
    expect(Math.max(...drawn)).toBeGreaterThan(10)
    expect(Math.max(...drawn)).toBeLessThanOrEqual(20)
    expect(new Set(drawn)).toContain(4)
  })

  it.each<[about: string, node: Node]>([
    ["a rule that the node does not have", numeric({ rules: [under(10, "own.other")] })],
    ["a rule that nothing breaks", text({ rules: [ruleThat(() => false)] })],
    ["a rule of a list in which nothing can be", listOf(never, { rules: [ruleThat(() => true)] })],
    ["a rule of a tuple", listOf(undefined, { elements: [one], rules: [ruleThat(() => true)] })],
    ["a rule of an object that cannot be made", objectOf({ "a!": never }, { rules: [ruleThat(() => true)] })],
  ])("are none of %s", (_, node) => {
    expect(breaking(node)).toBeUndefined()
  })
})
