import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Draft, Facts, Problem } from "../../../src/testing/drafting.js"
import { engineWays } from "../../../src/testing/engine-ways.js"
import { type Path, textOf } from "../../../src/testing/place.js"
import type { Way } from "../../../src/testing/way.js"
import type { Tree } from "../../../src/tree/tree.js"
import type { EngineRuleId } from "../../../src/verdict/engine-rules.js"
import { treeOf } from "../check/asked.js"
import { listOf, literal, numeric, objectOf, open, text, truth, union } from "../check/made.js"
import { draftingOf, draftOf, withSamples } from "./made.js"

const tree = treeOf({
  body: objectOf({
    "n!": numeric(),
    s: text(),
    point: objectOf({ "x!": literal(1), y: text() }),
    items: listOf(objectOf({ code: text() })),
    any: open(),
    free: objectOf({}, { rest: text() }),
    either: union([numeric(), text()]),
  }),
  path: objectOf({ "id!": numeric(), name: text() }),
  query: objectOf({ by: withSamples(text(), "b"), or: withSamples(text(), "o"), "limit!": numeric() }, { exactlyOne: ["by", "or"] }),
  facts: { f: numeric(), state: text(), depot: objectOf({ open: truth() }), some: open() },
  from: { state: "status" },
}) // prettier-ignore
const drafting = draftingOf(tree)
const spotsOf = (id: EngineRuleId, of: Tree = tree) => engineWays[id](of).map(({ spot }) => textOf(spot))
const wayAt = (id: EngineRuleId, at: string, of: Tree = tree) =>
  engineWays[id](of).find(({ spot }) => textOf(spot) === at) as Way
const drawnFor = (way: Way) => fc.sample(way.extra, { numRuns: 300, seed: 1 })
const setOf = (values: Iterable<unknown>) => new Set([...values].map((value) => JSON.stringify(value)))
const broken = (way: Way, draft: Draft, path: Path, extra?: unknown) => [...way.breaks(drafting, draft, path, extra)]
const found = (rule: string, root: Problem["root"], path: Path, lacks?: string): Problem => ({
  ...{ rule, severity: "error", root, path },
  ...(lacks !== undefined && { lacks }),
})
/** Which of these problems a way wants at a path. */
const wantedOf = (way: Way, path: Path, problems: readonly Problem[], extra?: unknown) =>
  problems.map((problem) => way.isWanted(problem, path, extra))

describe("a body that is none", () => {
  it("is put in the place of the body", () => {
    const [way, ...others] = engineWays.body(tree) as [Way]
    expect(others).toEqual([])
    expect(spotsOf("body")).toEqual([""])
    expect(setOf(drawnFor(way))).toEqual(setOf([null, [], [{}], "text", "", 5, true, undefined]))
    expect(broken(way, draftOf({ n: 1 }), [], null).map(({ request }) => request)).toEqual([{ body: null }])
    const problems = [found("body", "body", []), found("type", "body", []), found("body", "path", []), found("body", "body", ["n"])]
    expect(wantedOf(way, [], problems)).toEqual([true, false, false, false])
  }) // prettier-ignore
})

describe("values of a wrong type", () => {
  it("stand at every place but the parts themselves, and where anything may stand", () => {
    expect(spotsOf("type")).toEqual([
      ...["path/id", "path/name", "query/by", "query/or", "query/limit"],
      ...["/n", "/s", "/point", "/point/x", "/point/y", "/items", "/items/*", "/items/*/code", "/free", "/either"],
    ])
  })

  const objects = [{}, { a: 1 }]
  const lists = [[], ["a"]]
  const texts = ["a", "1000", ""]
  const numbers = [5, 0.5]
  it.each<[at: string, wanted: readonly unknown[]]>([
    ["/n", [null, ...texts, true, ...lists, ...objects]],
    ["/s", [null, ...numbers, true, ...lists, ...objects]],
    ["/point", [null, ...texts, ...numbers, true, ...lists]],
    ["/point/x", [null, ...texts, ...numbers, true, ...lists, ...objects]],
    ["/items", [null, ...texts, ...numbers, true, ...objects]],
    ["/either", [null, true, ...lists, ...objects]],
    ["path/id", [null, "a", true, ...lists, ...objects]],
    ["path/name", [null, ...numbers, true, ...lists, ...objects]],
  ])("are at %s none of its own, nor texts that stand for them", (at, wanted) => {
    expect(setOf(drawnFor(wayAt("type", at)))).toEqual(setOf(wanted))
  })

  it("are put in, and wanted there", () => {
    const way = wayAt("type", "path/id")
    expect(broken(way, draftOf({}), ["id"], null).map(({ request }) => request)).toEqual([{ body: {}, path: { id: null } }])
    const problems = [found("type", "path", ["id"]), found("required", "path", ["id"]), found("type", "body", ["id"]), found("type", "path", ["name"])]
    expect(wantedOf(way, ["id"], problems)).toEqual([true, false, false, false])
  }) // prettier-ignore
})

describe("a member that is required", () => {
  it("is any that is, and of members of which there is one, the first", () => {
    expect(spotsOf("required")).toEqual(["path/id", "query/by", "query/limit", "/n", "/point/x"])
  })

  it("is left out, and with it those of which there is one; what it stands in is there", () => {
    const draft = draftOf({ n: 1, point: { x: 1, y: "y" } }, {}, { request: { body: { n: 1, point: { x: 1, y: "y" } }, query: { or: "o", limit: 1 } } })
    const made = (at: string, path: Path, of = draft) => broken(wayAt("required", at), of, path).map(({ request }) => request)
    expect(made("/point/x", ["point", "x"])).toEqual([{ ...draft.request, body: { n: 1, point: { y: "y" } } }])
    expect(made("/point/x", ["point", "x"], draftOf({}))).toEqual([{ body: { point: {} } }])
    expect(made("query/by", ["by"])).toEqual([{ ...draft.request, query: { limit: 1 } }])
    expect(made("query/limit", ["limit"])).toEqual([{ ...draft.request, query: { or: "o" } }])
    expect(drawnFor(wayAt("required", "/n"))[0]).toBeUndefined()
  }) // prettier-ignore

  it("is wanted there", () => {
    const problems = [found("required", "body", ["n"]), found("type", "body", ["n"]), found("required", "path", ["n"]), found("required", "body", ["s"])]
    expect(wantedOf(wayAt("required", "/n"), ["n"], problems)).toEqual([true, false, false, false])
  }) // prettier-ignore
})

describe("a member that nobody knows", () => {
  it("stands in objects of which all members are known, but not among headers; or is the second of which there is one", () => {
    const headed = { ...tree, parts: { ...tree.parts, headers: objectOf({ h: text() }) } }
    expect(spotsOf("unknown", headed)).toEqual(["path", "query", "query/or", "", "/point", "/items/*"])
  })

  it("has any name but one that is known, often one misspelt, and any value that is not deep", () => {
    const drawn = drawnFor(wayAt("unknown", "/point")) as (readonly [string, unknown])[]
    const names = drawn.map(([name]) => name)
    expect(names.filter((name) => name === "xs" || name === "ys").length).toBeGreaterThan(50)
    expect(new Set(names).size).toBeGreaterThan(50)
    expect(drawn.filter(([, value]) => /^.[[{]/.test(JSON.stringify(value)))).toEqual([])
    const alike = treeOf({ body: objectOf({ n: numeric(), ns: numeric() }) })
    const own = (drawnFor(wayAt("unknown", "", alike)) as (readonly [string])[]).map(([name]) => name)
    expect(own).not.toContain("ns")
    expect(own).toEqual(expect.arrayContaining(["ns_", "nss"]))
    const bare = treeOf({ body: objectOf({}) })
    expect(new Set((drawnFor(wayAt("unknown", "", bare)) as (readonly [string])[]).map(([name]) => name)).size).toBeGreaterThan(50)
  }) // prettier-ignore

  it("is put in where its object is, and wanted there by its name", () => {
    const way = wayAt("unknown", "/point")
    expect(way.prepared?.(drafting, draftOf({}), ["point"]).request.body).toEqual({ point: { x: 1 } })
    expect(broken(way, draftOf({}), ["point"], ["z", 5]).map(({ request }) => request.body)).toEqual([{ point: { x: 1, z: 5 } }])
    const problems = [found("unknown", "body", ["point", "z"]), found("type", "body", ["point", "z"]), found("unknown", "path", ["point", "z"]), found("unknown", "body", ["point", "y"])]
    expect(wantedOf(way, ["point"], problems, ["z", 5])).toEqual([true, false, false, false])
  }) // prettier-ignore

  it("is one too many of members of which there is one", () => {
    const way = wayAt("unknown", "query/or")
    const draft = draftOf({}, {}, { request: { body: {}, query: { limit: 1 } } })
    expect(broken(way, draft, ["or"]).map(({ request }) => request.query)).toEqual([{ limit: 1, by: "b", or: "o" }])
    const problems = [found("unknown", "query", ["or"]), found("type", "query", ["or"]), found("unknown", "body", ["or"]), found("unknown", "query", ["by"])]
    expect(wantedOf(way, ["or"], problems)).toEqual([true, false, false, false])
    expect(drawnFor(way)[0]).toBeUndefined()
    const single = { ...tree, parts: { ...tree.parts, query: objectOf({ by: text() }, { exactlyOne: ["by"] }) } }
    expect(spotsOf("unknown", single)).toEqual(["path", "query", "", "/point", "/items/*"])
    expect(spotsOf("unknown", treeOf({}))).toEqual([""])
  }) // prettier-ignore
})

describe("texts that are no Unicode", () => {
  it("stand wherever a text may", () => {
    expect(spotsOf("string.wellFormed")).toEqual([
      ...["path/name", "query/by", "query/or"],
      ...["/s", "/point/y", "/items/*/code", "/any", "/either"],
    ])
  })

  it("are words with half a sign somewhere", () => {
    const way = wayAt("string.wellFormed", "/s")
    const drawn = drawnFor(way) as readonly string[]
    const whole = /^[A-Za-z][a-z]{0,9}(?: [A-Za-z][a-z]{0,9}){0,2}$/
    expect(drawn.filter((one) => one.isWellFormed() || !whole.test(one.replace(/(?:\ud83d|\udc00)/, "")))).toEqual([])
    expect(new Set(drawn.map((one) => /(?:\ud83d|\udc00)/.exec(one)?.[0]))).toEqual(new Set(["\ud83d", "\udc00"]))
    expect(drawn.some((one) => /[a-z](?:\ud83d|\udc00)[a-z]/.test(one))).toBe(true)
    expect(drawn.some((one) => /[a-z](?:\ud83d|\udc00)$/.test(one))).toBe(true)
    expect(broken(way, draftOf({}), ["s"], "\ud83d").map(({ request }) => request.body)).toEqual([{ s: "\ud83d" }])
    expect(wantedOf(way, ["s"], [found("string.wellFormed", "body", ["s"]), found("type", "body", ["s"])])).toEqual([true, false])
  }) // prettier-ignore
})

describe("facts that are none", () => {
  it("are all facts, or any but one that may be anything", () => {
    const own = spotsOf("fact").filter((spot) => !spot.startsWith("facts/current/"))
    expect(own).toEqual(["facts", "facts/f", "facts/state", "facts/depot", "facts/depot/open", "facts/current"])
    expect(spotsOf("fact")).toContain("facts/current/n")
    expect(spotsOf("fact")).not.toContain("facts/current/any")
  })

  it("are of a wrong type, and texts stand for nothing", () => {
    expect(setOf(drawnFor(wayAt("fact", "facts")))).toEqual(setOf([[], ["NEW"]]))
    expect(setOf(drawnFor(wayAt("fact", "facts/f")))).toEqual(
      setOf([null, "a", "1000", "", true, [], ["a"], {}, { a: 1 }]),
    )
  })

  it.each<[about: string, at: string, path: Path, facts: Facts, wanted: Facts]>([
    ["all", "facts", [], { f: 1 }, null as never],
    ["one", "facts/f", ["f"], { f: 1 }, { f: null }],
    ["one that is stored too: what is stored stays", "facts/state", ["state"], { state: "x", current: { status: "x" } }, { state: null, current: { status: "x" } }],
    ["one where nothing is stored", "facts/state", ["state"], { state: "x" }, { state: null }],
    ["the stored object", "facts/current", ["current"], { current: { n: 1 } }, { current: null }],
    ["something in it", "facts/current/n", ["current", "n"], { current: { n: 1 } }, { current: { n: null } }],
    ["something in a fact", "facts/depot/open", ["depot", "open"], { depot: { open: true }, current: { n: 1 } }, { depot: { open: null }, current: { n: 1 } }],
  ])("are put in: %s", (_, at, path, facts, wanted) => {
    expect(broken(wayAt("fact", at), draftOf({}, facts), path, null).map((draft) => draft.facts)).toEqual([wanted])
  }) // prettier-ignore

  it.each(["facts", "facts/f"])("are wanted there, and other rules may lack them: %s", (at) => {
    const way = wayAt("fact", at)
    const path = at.split("/").slice(1)
    const problems = [found("fact", "facts", path), found("type", "facts", path), found("fact", "body", path), found("fact", "facts", ["g"])]
    expect(wantedOf(way, path, problems)).toEqual([true, false, false, false])
    expect(way.tolerates?.(found("own.check", "body", ["n"], "f"), path)).toBe(true)
    expect(way.tolerates?.(found("own.check", "body", ["n"]), path)).toBe(false)
  }) // prettier-ignore
})

describe("a member that throws", () => {
  it("is any of the body, and comes last", () => {
    expect(spotsOf("fault")).toEqual(["/n", "/s", "/point", "/items", "/any", "/free", "/either"])
    const way = wayAt("fault", "/s")
    expect(way.spot.root).toBe("body")
    expect(way.prepared?.(drafting, draftOf({}), ["s"]).request.body).toHaveProperty("s")
    const draft = draftOf({ n: 1, s: "s" })
    expect(broken(way, draft, ["s"])).toEqual([draft])
    expect(wantedOf(way, ["s"], [found("fault", "body", ["s"]), found("fault", "body", []), found("type", "body", ["s"])])).toEqual([true, false, false])
    expect(drawnFor(way)[0]).toBeUndefined()
  }) // prettier-ignore

  it("throws when it is read, beside what was there; and is shown as such", () => {
    const made = wayAt("fault", "/s").finished?.(draftOf({ n: 1, s: "s" }, { f: 1 }), ["s"]) as Draft
    const body = made.request.body as Facts
    expect(Object.keys(body)).toEqual(["n", "s"])
    expect(body["n"]).toBe(1)
    expect(() => body["s"]).toThrow("this member throws when it is read")
    expect(fc.stringify(body)).toBe("{ get s() { throw … }, … }")
    expect(made.facts).toEqual({ f: 1 })
  })
})
