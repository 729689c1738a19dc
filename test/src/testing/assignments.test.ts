import { describe, expect, it } from "vitest"
import { assignments, type Choice, madeOf, type Readings } from "../../../src/testing/assignments.js"
import { parseRead } from "../../../src/tree/places.js"

const choice = (name: string, pool: readonly unknown[], change: Partial<Choice> & { readonly as?: string } = {}): Choice => ({
  name,
  read: parseRead(change.as ?? `body/${name}`, undefined),
  pool,
  fits: () => true,
  ...change,
}) // prettier-ignore

const found = (choices: readonly Choice[], drawn: Readings, wanted: (given: Readings) => boolean = () => true) => [
  ...assignments(choices, drawn, wanted),
]

describe("values that a rule says it could be given", () => {
  it.each<[about: string, made: Parameters<typeof madeOf>[0], wanted: readonly Readings[]]>([
    ["none", undefined, []],
    ["a list of them", [{ a: 1 }, { a: 2 }], [{ a: 1 }, { a: 2 }]],
    ["a function of what was drawn", ({ a }: { a: number }) => [{ a: a + 1 }], [{ a: 6 }]],
  ])("%s", (_, made, wanted) => {
    expect(madeOf(made, { a: 5 })).toEqual(wanted)
  })
})

describe("one read changed", () => {
  it.each<[about: string, choices: readonly Choice[], drawn: Readings, wanted: readonly Readings[]]>([
    ["takes a value of its place, but the one it has", [choice("a", [1, 2, 3])], { a: 2 }, [{ a: 1 }, { a: 3 }]],
    ["takes what another read has, first", [choice("a", [1])], { a: 2, b: 5 }, [{ a: 5 }, { a: 1 }]],
    ["takes nothing of a read that has nothing", [choice("a", [1])], { a: 2, b: undefined }, [{ a: 1 }]],
    ["takes what is in a list that another read has", [choice("a", [])], { a: 2, b: [5, 6] }, [{ a: 5 }, { a: 6 }]],
    ["takes nothing that does not fit", [choice("a", [1], { fits: (one) => one !== 5 })], { a: 2, b: [5, 6] }, [{ a: 6 }, { a: 1 }]],
    ["takes nothing, where it may be absent, first", [choice("a", [1], { as: "body/a?" })], { a: 2 }, [{ a: undefined }, { a: 1 }]],
    ["takes a list of another read whole", [choice("a", [])], { a: [1], b: [2, 3] }, [{ a: [2, 3] }]],
    ["takes its list with the value of another read added", [choice("a", [])], { a: [1], b: 2 }, [{ a: [1, 2] }]],
    ["takes objects of its place laid over the one it has, then alone", [choice("a", [{ x: 9 }, [], null, 7])], { a: { x: 1, y: 2 } }, [{ a: { x: 9, y: 2 } }, { a: { x: 9 } }, { a: [] }, { a: null }, { a: 7 }]],
    ["takes objects as they are where it has a list", [choice("a", [{ x: 9 }])], { a: [1] }, [{ a: { x: 9 } }]],
    ["takes objects as they are where it has null", [choice("a", [{ x: 9 }])], { a: null }, [{ a: { x: 9 } }]],
    ["takes objects as they are where it has a text", [choice("a", [{ x: 9 }])], { a: "x" }, [{ a: { x: 9 } }]],
  ])("%s", (_, choices, drawn, wanted) => {
    expect(found(choices, drawn)).toEqual(wanted)
  }) // prettier-ignore

  it("is looked at with all else as it was drawn", () => {
    const wanted = ({ a, b }: Readings) => a === 3 && b === 5
    expect(found([choice("a", [1, 3])], { a: 2, b: 5 }, wanted)).toEqual([{ a: 3 }])
  })
})

describe("two reads changed", () => {
  const both = [choice("a", [1, 2], { fits: () => false }), choice("b", [1, 2], { fits: () => false })]

  it("come after one", () => {
    expect(found(both, { a: 0, b: 0 })).toEqual([
      ...[{ a: 1 }, { a: 2 }, { b: 1 }, { b: 2 }],
      ...[{ a: 1, b: 1 }, { a: 1, b: 2 }, { a: 2, b: 1 }, { a: 2, b: 2 }],
    ]) // prettier-ignore
  })

  it("are looked at together, with all else as it was drawn", () => {
    const wanted = ({ a, b, c }: Readings) => a === 2 && b === 1 && c === 7
    expect(found(both, { a: 0, b: 0, c: 7 }, wanted)).toEqual([{ a: 2, b: 1 }])
  })

  it("are each pair of three once", () => {
    const three = ["a", "b", "c"].map((name) => choice(name, [1], { fits: () => false }))
    const pairs = found(three, { a: 0, b: 0, c: 0 }).filter((one) => Object.keys(one).length === 2)
    expect(pairs).toEqual([{ a: 1, b: 1 }, { a: 1, c: 1 }, { b: 1, c: 1 }]) // prettier-ignore
  })

  it("are of the first sixteen values of each", () => {
    const pool = Array.from({ length: 17 }, (_, index) => index + 1)
    const long = ["a", "b"].map((name) => choice(name, pool, { fits: () => false }))
    const pairs = found(long, { a: 0, b: 0 }, ({ a, b }) => a !== 0 && b !== 0)
    expect(pairs).toHaveLength(256)
    expect(pairs.at(-1)).toEqual({ a: 16, b: 16 })
  })
})
