import { describe, expect, it } from "vitest"
import { agreeing, type Draft, type Facts, questionOf } from "../../../src/testing/drafting.js"
import type { Path, Root } from "../../../src/testing/place.js"
import { parseRead } from "../../../src/tree/places.js"
import { checkRule, standAt, treeOf } from "../check/asked.js"
import { listOf, literal, numeric, objectOf, ruleThat, text, truth } from "../check/made.js"
import { declaredOf, draftingOf, draftOf, told, withRules } from "./made.js"

const small = ruleThat((value: number) => value > 9)
const item = objectOf({ code: text(), parts: listOf(text()) })
const shape = treeOf({
  body: objectOf({ n: numeric({ rules: [small] }), a: text(), items: listOf(item), point: objectOf({ "x!": literal(1), y: text() }) }),
  path: objectOf({ id: text() }),
  query: objectOf({ by: text(), or: text(), limit: numeric() }, { exactlyOne: ["by", "or"] }),
  facts: { state: text(), sure: truth(), limit: numeric(), depot: objectOf({ id: text() }) },
  from: { state: "status", depot: "depot" },
  rules: [
    checkRule([standAt("/a", { a: "body/a", state: "facts/state" })], { check: (read) => (read as Facts)["a"] === (read as Facts)["state"] }),
    checkRule([standAt("/n", { limit: "facts/limit" })], { id: "own.other", check: () => true }),
  ],
}) // prettier-ignore
const tree = withRules(shape, small)
const drafting = draftingOf(tree)

describe("a draft is judged", () => {
  const judged = (draft: Draft, made = drafting) => told(made.judge(draft).problems)

  it.each<[about: string, draft: Draft, wanted: readonly string[]]>([
    ["with nothing found", draftOf({ a: "x" }, { state: "x" }), []],
    ["with what its rules find", draftOf({ a: "x", n: 10 }, { state: "y", limit: 1 }), ["own.rule@/n", "own.check@/a"]],
    ["with what its shape finds", draftOf({ a: 5 }, { state: "y" }), ["type@/a"]],
    ["with the facts that rules lack", draftOf({ a: "x", n: 1 }), ["own.other@/n lacks limit", "own.check@/a lacks state"]],
    ["with facts that are none", draftOf({}, { state: 5 }), ["fact@facts/state"]],
    ["as a whole request", draftOf({}, {}, { request: { body: {}, path: { id: 5 } } }), ["type@path/id"]],
    ["with the facts at hand that its rules lack", draftOf({ a: "x" }, {}, { spare: { state: "x" } }), []],
    ["with all facts at hand that its rules lack", draftOf({ a: "x", n: 1 }, {}, { spare: { state: "y", limit: 1 } }), ["own.check@/a"]],
    ["with no fact at hand where facts are no object", draftOf({ a: "x" }, [] as never, { spare: { state: "x" } }), ["fact@facts", "own.check@/a lacks state"]],
  ])("%s", (_, draft, wanted) => {
    expect(judged(draft)).toEqual(wanted)
  }) // prettier-ignore

  it("as one of which every part is asked", () => {
    const rule = checkRule([standAt("/a", { id: "path/id" })])
    const other = draftingOf(treeOf({ body: objectOf({ a: text() }), path: objectOf({ id: text() }), rules: [rule] }))
    expect(told(other.judge(draftOf({ a: "x" })).problems)).toEqual(["own.check@/a lacks path"])
  })

  it("and is given no fact that is pinned, not even one that is pinned to nothing, or that is withheld", () => {
    const draft = draftOf({ a: "x" }, {}, { spare: { state: "x" } })
    const lacking = ["own.check@/a lacks state"]
    expect(judged(draft, draftingOf(tree, { pinned: { state: undefined } }))).toEqual(lacking)
    expect(judged(draft, draftingOf(tree, { withheld: new Set(["state"]) }))).toEqual(lacking)
  })

  it("by the options that are asked for", () => {
    const draft = draftOf({ a: "x" }, { state: "y" })
    expect(drafting.judge(draft).problems.map(({ severity }) => severity)).toEqual(["error"])
    expect(judged(draft, draftingOf(tree, { options: { off: ["own.check"] } }))).toEqual([])
  })

  it("and tells the draft that was judged, and what its rules look at", () => {
    const { draft, scope } = drafting.judge(draftOf({ a: "x" }, {}, { spare: { state: "x" } }))
    expect(draft.facts).toEqual({ state: "x" })
    expect(scope.tells).toBe(false)
    expect(scope.facts.given).toEqual({ state: "x" })
  })

  it("facts are looked at once", () => {
    const facts = { state: "x" }
    const known = (body: object) => drafting.judge(draftOf(body, facts)).scope.facts
    expect(known({})).toBe(known({ a: "x" }))
  })
})

describe("what stands at a place, and another value there", () => {
  const body = { a: "x", point: { x: 1, y: "y" }, items: [{ code: "a" }] }
  const draft = draftOf(body, { sure: true }, { request: { body, path: { id: "1" }, query: { or: "o", limit: 5 } } })
  it.each<[root: Root, path: Path, before: unknown, value: unknown, after: unknown]>([
    ["body", ["a"], "x", "y", { ...body, a: "y" }],
    ["body", ["items", 0, "code"], "a", undefined, { ...body, items: [{}] }],
    ["body", ["items", 2, "code"], undefined, "c", { ...body, items: [{ code: "a" }, {}, { code: "c" }] }],
    ["body", [], body, null, null],
    ["path", ["id"], "1", "2", { id: "2" }],
    ["headers", ["h"], undefined, "2", { h: "2" }],
    ["query", ["by"], undefined, "b", { by: "b", limit: 5 }],
    ["query", ["or"], "o", "p", { or: "p", limit: 5 }],
    ["query", ["limit"], 5, 6, { or: "o", limit: 6 }],
    ["query", ["by"], undefined, undefined, { or: "o", limit: 5 }],
  ])("in %s at %j", (root, path, before, value, after) => {
    expect(drafting.at(draft, root, path)).toEqual(before)
    const made = drafting.with(draft, root, path, value) as Draft
    expect(made.request).toEqual({ ...draft.request, [root]: after })
    expect(made.facts).toBe(draft.facts)
  })

  it("with the least that stands around it", () => {
    const { request } = drafting.with(draftOf({}), "body", ["point", "y"], "y") as Draft
    expect(request.body).toEqual({ point: { x: 1, y: "y" } })
  })

  it.each<[about: string, facts: Facts, path: Path, value: unknown, wanted: Facts]>([
    ["a fact", { sure: true }, ["sure"], false, { sure: false }],
    ["all facts", { sure: true }, [], [], [] as never],
    ["a fact out", { sure: true, limit: 1 }, ["sure"], undefined, { limit: 1 }],
    ["a member of the stored object", { current: { a: "x" } }, ["current", "a"], "y", { current: { a: "y" } }],
    ["a fact that the stored object says too", { state: "x", current: { status: "x", a: "x" } }, ["state"], "y", { state: "y", current: { status: "y", a: "x" } }],
    ["a fact that the stored object says so already", { state: "x", current: { status: "y" } }, ["state"], "y", { state: "y", current: { status: "y" } }],
    ["the stored object", { current: {} }, ["current"], { a: "x" }, { current: { a: "x" } }],
    ["a fact that the stored object has nothing of", { sure: true, current: { status: "x" } }, ["sure"], false, { sure: false, current: { status: "x" } }],
    ["a member of a fact", { depot: { id: "a" }, current: { depot: { id: "a" } } }, ["depot", "id"], "b", { depot: { id: "b" }, current: { depot: { id: "a" } } }],
    ["a fact that is null in the stored object", { current: { status: null } }, ["state"], "y", { state: "y", current: { status: null } }],
    ["a fact that the stored object does not say", { state: "x", current: { a: "x" } }, ["state"], "y", { state: "y", current: { a: "x" } }],
  ])("of facts: %s", (_, facts, path, value, wanted) => {
    expect(drafting.at(draftOf({}, facts), "facts", [])).toBe(facts)
    expect(drafting.with(draftOf({}, facts), "facts", path, value)?.facts).toEqual(wanted)
  }) // prettier-ignore

  it("but none where a pinned fact would change, or one that is withheld", () => {
    const pinned = draftingOf(tree, { pinned: { sure: undefined } })
    const withheld = draftingOf(tree, { withheld: new Set(["limit"]) })
    expect(pinned.with(draft, "facts", ["sure"], false)).toBeUndefined()
    expect(pinned.with(draft, "facts", [], {})).toBeUndefined()
    expect(pinned.with(draft, "facts", ["limit"], 1)?.facts).toEqual({ sure: true, limit: 1 })
    expect(withheld.with(draft, "facts", ["limit"], 1)).toBeUndefined()
    expect(withheld.with(draft, "facts", ["sure"], false)?.facts).toEqual({ sure: false })
    const held = draftOf({}, { current: { status: "x" } })
    const stays = draftingOf(tree, { pinned: { current: {} } })
    expect(stays.with(held, "facts", ["state"], "y")).toBeUndefined()
    expect(stays.with(held, "facts", ["state"], "x")?.facts).toEqual({ state: "x", current: { status: "x" } })
  })

  it("of an operation that stores nothing", () => {
    const other = draftingOf(treeOf({ facts: { state: text() }, from: { state: "status" }, stored: null }))
    expect(other.with(draftOf({}, { state: "x" }), "facts", ["state"], "y")?.facts).toEqual({ state: "y" })
    const plain = draftingOf(treeOf({ facts: { state: text() } }))
    const facts = { state: "x", current: { undefined: "x" } }
    expect(plain.with(draftOf({}, facts), "facts", ["state"], "y")?.facts).toEqual({ ...facts, state: "y" })
  })
})

describe("a fact is given", () => {
  it.each<[about: string, draft: Draft, wanted: Facts]>([
    ["that is at hand", draftOf({}, {}, { spare: { limit: 1, sure: true } }), { limit: 1 }],
    ["but none that is there", draftOf({}, { limit: 2 }, { spare: { limit: 1 } }), { limit: 2 }],
    ["but none that is not at hand", draftOf({}, { sure: true }), { sure: true }],
    ["as what is stored says it", draftOf({}, { state: "x" }, { spare: { limit: 1 } }), { state: "x", limit: 1 }],
  ])("%s", (_, draft, wanted) => {
    expect(drafting.given(draft, "limit").facts).toStrictEqual(wanted)
  })

  it("and the stored object agrees with it", () => {
    const draft = draftOf({}, { state: "x" }, { spare: { current: { status: "y" } } })
    expect(drafting.given(draft, "current").facts).toEqual({ state: "x", current: { status: "x" } })
  })

  it.each<[about: string, facts: Facts, wanted: Facts]>([
    ["says what the facts say", { state: "x", current: { status: "y", a: "a" } }, { state: "x", current: { status: "x", a: "a" } }],
    ["says them where it says null", { state: "x", current: { status: null } }, { state: "x", current: { status: "x" } }],
    ["says nothing that it did not", { state: "x", current: { a: "a" } }, { state: "x", current: { a: "a" } }],
    ["says nothing that is no such fact", { state: 5, current: { status: "y" } }, { state: 5, current: { status: "y" } }],
    ["says nothing of a fact that is not found in it", { sure: true, current: { undefined: "x" } }, { sure: true, current: { undefined: "x" } }],
    ["says what it says where there is no fact", { current: { status: "y" } }, { current: { status: "y" } }],
    ["stays no object", { state: "x", current: "text" }, { state: "x", current: "text" }],
    ["stays null", { state: "x", current: null }, { state: "x", current: null }],
    ["is not there", { state: "x" }, { state: "x" }],
  ])("what is stored %s", (_, facts, wanted) => {
    expect(agreeing(tree, facts, {})).toEqual(wanted)
  }) // prettier-ignore

  it("what is stored says what it says where it is pinned", () => {
    const facts = { state: "x", current: { status: null } }
    expect(agreeing(tree, facts, { current: {} })).toBe(facts)
    const draft = draftOf({}, { current: { status: null } }, { spare: { state: "x" } })
    expect(draftingOf(tree, { pinned: { current: {} } }).given(draft, "state").facts).toEqual(facts)
  })

  it("what is stored is found by the name of the operation's, and stays the same object where nothing differs", () => {
    expect(agreeing({ ...tree, stored: undefined }, { state: "x", current: { status: "y" } }, {})).toEqual({ state: "x", current: { status: "y" } })
    const facts = { limit: 1, current: { a: "a" } }
    expect(agreeing(tree, facts, {})).toBe(facts)
  }) // prettier-ignore
})

describe("a read is given a value", () => {
  const assigned = (read: string, value: unknown, draft = draftOf({}), indexes: readonly number[] = [], place = "") =>
    drafting
      .assigned(draft, parseRead(read, { part: "body", pattern: place.split("/").slice(1) }), indexes, value)
      .map(({ request, facts }) => ({ ...(request as object), ...(Object.keys(facts).length > 0 && { facts }) }))

  it.each<[about: string, read: string, value: unknown, wanted: readonly object[]]>([
    ["of the body", "body/a", "x", [{ body: { a: "x" } }]],
    ["of a path", "path/id", "1", [{ body: {}, path: { id: "1" } }]],
    ["of facts", "facts/sure", true, [{ body: {}, facts: { sure: true } }]],
    ["of what is stored", "stored/a", "x", [{ body: {}, facts: { current: { a: "x" } } }]],
    ["of either, first of what is stored", "merged/a", "x", [{ body: {}, facts: { current: { a: "x" } } }, { body: { a: "x" } }]],
    ["of each element", "body/items/*/code", ["x", undefined, "y"], [{ body: { items: [{ code: "x" }, {}, { code: "y" }] } }]],
    ["of each element of each", "body/items/*/parts/*", [["x"], ["y", "z"]], [{ body: { items: [{ parts: ["x"] }, { parts: ["y", "z"] }] } }]],
    ["of each element, a list each", "body/items/*/parts", [["x"], ["y"]], [{ body: { items: [{ parts: ["x"] }, { parts: ["y"] }] } }]],
    ["of each element of what is stored", "stored/items/*/code", ["x"], [{ body: {}, facts: { current: { items: [{ code: "x" }] } } }]],
    ["of each element, of no list as if it was one value", "body/items/*/code", "x", [{ body: { items: [{ code: "x" }] } }]],
  ])("%s", (_, read, value, wanted) => {
    expect(assigned(read, value)).toEqual(wanted)
  }) // prettier-ignore

  it("in the body first where the body has one", () => {
    expect(assigned("merged/a", "x", draftOf({ a: "y" }))).toEqual([
      { body: { a: "x" } },
      { body: { a: "y" }, facts: { current: { a: "x" } } },
      { body: {}, facts: { current: { a: "x" } } },
    ])
  })

  it("at the elements that its place binds", () => {
    const draft = draftOf({ items: [{}, {}] })
    expect(assigned("body/items/*/code", "x", draft, [1], "/items/*/code")).toEqual([{ body: { items: [{}, { code: "x" }] } }])
    expect(assigned("body/items/*/code", ["x", undefined], draftOf({ items: [{ code: "a" }, { code: "b" }] }))).toEqual([{ body: { items: [{ code: "x" }, { code: "b" }] } }])
    expect(assigned("body/items/*/parts/*", ["x", "y"], draft, [1], "/items/*/code")).toEqual([{ body: { items: [{}, { parts: ["x", "y"] }] } }])
  }) // prettier-ignore

  it("but not where a fact is pinned", () => {
    const pinned = draftingOf(tree, { pinned: { current: {}, sure: true } })
    const made = (read: string, value: unknown) => pinned.assigned(draftOf({}), parseRead(read, undefined), [], value)
    expect(made("facts/sure", false)).toEqual([])
    expect(made("merged/a", "x").map(({ request }) => request.body)).toEqual([{ a: "x" }])
    expect(made("stored/items/*/code", ["x", "y"])).toEqual([])
    expect(made("stored/items/*/parts/*", [["x"], ["y"]])).toEqual([])
  })
})

it("an operation that is bound to facts tells them", () => {
  const declared = declaredOf(tree)
  expect(questionOf(declared).known.given).toBeUndefined()
  expect(questionOf(declared.given({ state: "x" }) as never).known.given).toEqual({ state: "x" })
  expect(questionOf(declared, { maxIssues: 5 }).settings.maxIssues).toBe(5)
})
