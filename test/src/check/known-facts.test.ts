import { describe, expect, it } from "vitest"
import { scopeOf, treeOf } from "./asked.js"
import { allOf, foundBy, numeric, objectOf, text } from "./made.js"

const tree = () =>
  treeOf({
    body: objectOf({ status: text(), note: text() }),
    facts: { depot: objectOf({ "name!": text() }), status: text(), size: numeric() },
    from: { status: "status", size: "measured" },
  })
const known = (facts?: unknown, made = tree()) => scopeOf(made, { facts }).facts

describe("a fact that is known", () => {
  it.each<[about: string, facts: object | undefined, value: unknown]>([
    ["by itself", { status: "NEW" }, "NEW"],
    ["in the stored object", { current: { status: "NEW" } }, "NEW"],
    ["in both", { status: "NEW", current: { status: "NEW" } }, "NEW"],
    ["not: without facts", undefined, undefined],
    ["not: without that", { current: {} }, undefined],
    ["not: as null", { current: { status: null } }, undefined],
    ["not: broken, though it is stored", { status: 5, current: { status: "NEW" } }, undefined],
    ["by itself, beside a stored object that is broken", { status: "NEW", current: { note: 5 } }, "NEW"],
    ["not: in a stored object in which it is broken", { current: { status: 5 } }, undefined],
  ])("%s", (_, facts, value) => {
    expect(known(facts).fact("status")?.value).toBe(value)
  })

  it("is none where facts are no object", () => {
    const facts = known(5)
    expect([facts.fact("status"), facts.stored, foundBy(facts.root)]).toEqual([undefined, undefined, ["fact@"]])
  })

  it("is found under its own name there", () => {
    const facts = known({ depot: { name: "a" }, current: { measured: 5, size: 6, depot: {} } })
    expect(facts.fact("size")?.value).toBe(5)
    expect(known({ current: { depot: { name: "a" } } }).fact("depot")).toBeUndefined()
    expect(known({ current: { note: "a" } }).fact("note")).toBeUndefined()
  })

  it.each<[about: string, facts: object, there: boolean]>([
    ["whole", { current: {} }, true],
    ["broken", { current: { note: 5 } }, false],
    ["of another type", { current: 5 }, false],
    ["not given", {}, false],
  ])("is the stored object: %s", (_, facts, there) => {
    expect([known(facts).stored !== undefined, known(facts).fact("current") !== undefined]).toEqual([there, there])
  })

  it("is none where an operation knows nothing stored", () => {
    const made = treeOf({ facts: { status: text() }, from: { status: "status" }, stored: null })
    const facts = known({ undefined: { status: "NEW" } }, made)
    expect([facts.stored, facts.fact("status"), foundBy(facts.root)]).toEqual([undefined, undefined, []])
  })
})

describe("facts contradict each other", () => {
  it.each<[about: string, facts: object | undefined, found: readonly string[]]>([
    ["not where none are given", undefined, []],
    ["where both are known", { status: "NEW", current: { status: "SENT" } }, ["fact@/status"]],
    ["not where they are the same", { status: "NEW", current: { status: "NEW" } }, []],
    ["not where one is null", { status: "NEW", current: { status: null } }, []],
    ["not where one is broken", { status: "NEW", current: { status: 5 } }, ["fact@/current/status"]],
    ["not where the other is", { status: 5, current: { status: "NEW" } }, ["fact@/status"]],
    ["not where they have nothing to do with each other", { depot: { name: "a" }, current: { note: "b" } }, []],
  ])("%s", (_, facts, found) => {
    expect(foundBy(known(facts).root)).toEqual(found)
  })

  it("and what contradicts is said", () => {
    const { root } = known({ size: 5, current: { measured: 6 } })
    expect(allOf(root).map(({ params }) => params())).toEqual([
      { expected: ["number"], contradicts: "/current/measured" },
    ])
  })
})
