import { describe, expect, it } from "vitest"
import type { Problem } from "../../../src/testing/drafting.js"
import { engineWays } from "../../../src/testing/engine-ways.js"
import { type Path, textOf } from "../../../src/testing/place.js"
import type { Way } from "../../../src/testing/way.js"
import type { PlacedRule, Tree, ValueRule } from "../../../src/tree/tree.js"
import { checkRule, editableRule, standAt, treeOf } from "../check/asked.js"
import { literal, numeric, objectOf, ruleThat, text, union } from "../check/made.js"
import { draftingOf, draftOf } from "./made.js"

const warning = { infers: "a row", says: "So.", severity: "warning" } as const
const treeWith = (rules: readonly PlacedRule[], ofId: readonly ValueRule[] = [], ofName: readonly ValueRule[] = []): Tree => {
  const { parts, ...others } = treeOf({
    body: objectOf({ a: literal(1, 2), b: literal(1) }),
    path: objectOf({ id: text({ rules: ofId }), name: union([text({ rules: ofName }), numeric()]) }),
    facts: { f: numeric(), state: text() },
    from: { state: "status" },
    rules,
  })
  return { ...others, parts: { ...parts, headers: objectOf({ h: text({ rules: ofId }) }) } }
} // prettier-ignore
const waysOf = (tree: Tree) => engineWays.unchecked(tree)
const spotsOf = (tree: Tree) => waysOf(tree).map(({ spot }) => textOf(spot))
const lacking = (rule: string, path: Path, lacks?: string, root: Problem["root"] = "body"): Problem => ({
  ...{ rule, severity: "error", root, path },
  ...(lacks !== undefined && { lacks }),
})

const needsF = checkRule([standAt("/a", { f: "facts/f", other: "facts/f" })])
const warns = checkRule([standAt("/b", { f: "facts/f" })], { id: "own.other", about: warning })
const readsPath = checkRule([standAt("/a", { id: "path/id", b: "body/b" }), standAt("/b", { b: "body/b" })])

describe("what is not given", () => {
  it.each<[about: string, tree: Tree, spots: readonly string[], withheld: readonly (readonly string[] | undefined)[]]>([
    ["is a fact that an error rule reads, once", treeWith([needsF]), ["/a"], [["f"]]],
    ["is the fact of an error rule, where there are warnings too", treeWith([warns, needsF]), ["/a"], [["f"]]],
    ["is what is stored", treeWith([checkRule([standAt("/a", { b: "stored/b" })])]), ["/a"], [["current"]]],
    ["is a fact, and what is stored where that has it", treeWith([checkRule([standAt("/a", { s: "facts/state" })])]), ["/a"], [["state", "current"]]],
    ["is each of several facts", treeWith([checkRule([standAt("/a", { f: "facts/f", b: "stored/b" })])]), ["/a", "/a"], [["f"], ["current"]]],
    ["is the state of a table", treeWith([editableRule(["/a", "/b"], "facts/state", {})]), ["/a", "/b"], [["state", "current"], ["state", "current"]]],
    ["is a part that an error rule reads, where none needs a fact", treeWith([readsPath]), ["/a"], [undefined]],
    ["is a part of which a value has an error rule", treeWith([], [ruleThat(() => true)]), ["path/id", "headers/h"], [undefined, undefined]],
    ["is no part of which values have warnings only", treeWith([], [ruleThat(() => true, warning)]), [], []],
    ["is such a part first, then what reads it", treeWith([readsPath], [], [ruleThat(() => true)]), ["path/name", "/a"], [undefined, undefined]],
    ["is a fact that a warning reads, where nothing else is", treeWith([warns]), ["/b"], [["f"]]],
    ["is a part that an error rule reads rather than a fact of a warning", treeWith([warns, readsPath]), ["/a"], [undefined]],
    ["is nothing where nothing is needed", treeWith([checkRule([standAt("/a", { b: "body/b" })])]), [], []],
  ])("%s", (_, tree, spots, withheld) => {
    expect(spotsOf(tree)).toEqual(spots)
    expect(waysOf(tree).map((way) => way.withheld && [...way.withheld])).toEqual(withheld)
  }) // prettier-ignore
})

describe("a fact that is not given", () => {
  const tree = treeWith([checkRule([standAt("/a", { s: "facts/state", b: "body/b" })])])
  const wayOf = () => waysOf(tree)[0] as Way

  it("changes nothing else: what the rule reads is there", () => {
    const way = wayOf()
    const drafting = draftingOf(tree, { withheld: new Set(["state", "current"]) })
    expect(way.prepared?.(drafting, draftOf({}, {}, { spare: { state: "x" } }), ["a"])).toMatchObject({ request: { body: { a: 1, b: 1 } }, facts: {} })
    const draft = draftOf({ a: 1 })
    expect([...way.breaks(drafting, draft, ["a"], undefined)]).toEqual([draft])
  }) // prettier-ignore

  it.each<[about: string, problem: Problem, wanted: boolean, tolerated: boolean]>([
    ["the rule there lacks it", lacking("own.check", ["a"], "state"), true, true],
    ["another rule lacks it", lacking("own.other", ["a"], "state"), false, true],
    ["the rule lacks it elsewhere", lacking("own.check", ["b"], "state"), false, true],
    ["what is stored is lacking", lacking("own.check", ["a"], "current"), false, true],
    ["another fact is lacking", lacking("own.check", ["a"], "f"), false, false],
    ["the rule fails", lacking("own.check", ["a"]), false, false],
  ])("is wanted, or tolerated, where %s", (_, problem, wanted, tolerated) => {
    const way = wayOf()
    expect([way.isWanted(problem, ["a"], undefined), way.tolerates?.(problem, ["a"])]).toEqual([wanted, tolerated])
  })

  it("is refused by options, a warning by being an error", () => {
    expect(wayOf().options).toEqual({ unchecked: "reject" })
    expect(waysOf(treeWith([warns])).map(({ options }) => options)).toEqual([{ unchecked: "reject", error: ["own.other"] }])
  }) // prettier-ignore
})

describe("a part that is not given", () => {
  const both = () => waysOf(treeWith([readsPath], [], [ruleThat(() => true)])) as [Way, Way]
  const drafting = draftingOf(treeWith([readsPath]))

  it("is left out, with what the rule reads in place", () => {
    const draft = draftOf({}, {}, { request: { body: { a: 1 }, path: { id: "1" }, query: {} } })
    const [, ofRule] = both()
    for (const way of both()) {
      const made = [...way.breaks(drafting, draft, ["a"], undefined)]
      expect(made.map(({ request }) => request)).toEqual([{ body: { a: 1 }, query: {} }])
      expect(way.options).toEqual({ unchecked: "reject" })
    }
    expect(ofRule.prepared?.(drafting, draftOf({}), ["a"]).request).toMatchObject({ body: { a: 1 }, path: {} })
  })

  it.each<[about: string, problem: Problem, value: boolean, rule: boolean, tolerated: boolean]>([
    ["the rule lacks it", lacking("own.check", ["a"], "path"), false, true, true],
    ["another rule lacks it", lacking("own.other", ["a"], "path"), false, false, true],
    ["the rule lacks it elsewhere", lacking("own.check", ["b"], "path"), false, false, true],
    ["the rule of its value lacks it", lacking("own.rule", ["name"], "path", "path"), true, false, true],
    ["the rule of another value lacks it", lacking("own.rule", ["id"], "path", "path"), false, false, true],
    ["a rule elsewhere lacks it", lacking("own.rule", ["name"], "path"), false, false, true],
    ["another part is lacking", lacking("own.check", ["a"], "query"), false, false, false],
    ["the rule of its value fails", lacking("own.rule", ["name"], undefined, "path"), false, false, false],
  ])("is wanted, or tolerated, where %s", (_, problem, value, rule, tolerated) => {
    const [ofValue, ofRule] = both()
    expect(ofValue.isWanted(problem, ["name"], undefined)).toBe(value)
    expect(ofRule.isWanted(problem, ["a"], undefined)).toBe(rule)
    expect([ofValue.tolerates?.(problem, ["a"]), ofRule.tolerates?.(problem, ["a"])]).toEqual([tolerated, tolerated])
  })
})
