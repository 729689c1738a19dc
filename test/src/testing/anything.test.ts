import * as fc from "fast-check"
import { expect, it } from "vitest"
import { anything, type Junk } from "../../../src/testing/anything.js"
import type { Facts } from "../../../src/testing/drafting.js"
import type { Node } from "../../../src/tree/tree.js"
import { checkRule, standAt, treeOf } from "../check/asked.js"
import { lazy, listOf, numeric, objectOf, ruleThat, text, union } from "../check/made.js"
import { declaredOf, withRules } from "./made.js"

const small = ruleThat(
  (value: number) => !(value >= -9 && value <= 9),
  {},
  { describes: { is: "between", least: -9, most: 9 } },
)
const sum = numeric({ rules: [small] })
const comment: Node = objectOf({ text: text(), replies: listOf(lazy(() => comment)) })
const tree = withRules(
  treeOf({
    body: objectOf({ "sum!": sum, word: text(), items: listOf(objectOf({ code: text(), sum })), either: union([text(), objectOf({ inner: sum })]), comment, pair: listOf(undefined, { elements: [sum] }) }),
    path: objectOf({ id: sum }),
    query: objectOf({ by: text() }),
    facts: { f: sum, state: text() },
    from: { state: "status" },
    rules: [checkRule([standAt("/word", { word: "body/word", state: "facts/state" })], { check: (read) => (read as Facts)["word"] !== "x" })],
  }),
  small,
) // prettier-ignore
const declared = declaredOf(tree)
const draw = (numRuns: number) => {
  const drawn = fc.sample(anything(declared as never), { numRuns, seed: 1 }) as readonly Junk[]
  const bodies = drawn.map(({ request }) => request.body)
  return { drawn, bodies, objects: bodies.filter(isObject) }
}
const isObject = (value: unknown): value is Facts => Object.prototype.toString.call(value) === "[object Object]"
const shareOf = <T>(all: readonly T[], wanted: (one: T) => boolean): number => all.filter(wanted).length / all.length
const has = (name: string) => (holder: unknown) => isObject(holder) && holder[name] !== undefined

it("junk is accepted, undecided, rejected and at fault in turn, and breaks every rule wherever it stands", () => {
  const verdicts = draw(400).drawn.map(({ request, facts }) => declared.checkRequest(request as never, facts))
  for (const outcome of ["accepted", "undecided", "rejected", "fault"])
    expect(shareOf(verdicts, (verdict) => verdict.outcome === outcome)).toBeGreaterThan(0.04)
  const found = verdicts.flatMap(({ issues }) => issues) as readonly { rule: string; in: string; pointer: string }[]
  expect(new Set(found.map(({ rule }) => rule))).toEqual(new Set(["body", "type", "required", "unknown", "string.wellFormed", "fact", "own.rule"]))
  expect(shareOf(verdicts, (verdict) => verdict.ok)).toBeGreaterThan(0.1)
  const places = new Set(found.filter(({ rule }) => rule === "own.rule").map((one) => one.in + one.pointer))
  const wanted = ["path/id", "body/sum", "body/items/0/sum", "body/items/1/sum", "body/either/inner", "body/pair/0"]
  expect([...places]).toEqual(expect.arrayContaining(wanted))
  expect(found.filter(({ pointer }) => pointer.startsWith("/comment/replies/0/replies/0")).length).toBeGreaterThan(0)
}) // prettier-ignore

it("of junk some parts, facts and members are left out, mostly none, and never the body", () => {
  const { drawn, objects } = draw(400)
  const [requests, facts] = [drawn.map(({ request }) => request), drawn.map((one) => one.facts)]
  expect(shareOf(requests, (request) => "body" in request)).toBe(1)
  for (const shares of [
    ["path", "query"].map((part) => shareOf(requests, has(part))),
    ["f", "state", "current"].map((name) => shareOf(facts, has(name))),
    [shareOf(objects, has("sum"))],
  ]) {
    expect(Math.min(...shares)).toBeGreaterThan(0.6)
    expect(Math.max(...shares)).toBeLessThan(0.97)
  }
  expect(shareOf(requests, (request) => has("path")(request) && has("query")(request))).toBeGreaterThan(0.5)
  expect(shareOf(facts, (one) => ["f", "state", "current"].every((name) => has(name)(one)))).toBeGreaterThan(0.4)
  expect(shareOf(facts, Array.isArray)).toBeGreaterThan(0)
})

it("into junk values of any kind are put: bodies, members that nobody knows, more elements, what is stored", () => {
  const { drawn, bodies, objects } = draw(600)
  const kindsOf = (values: readonly unknown[]) => [...new Set(values.map((value) => Object.prototype.toString.call(value).slice(8, -1)))]
  expect(kindsOf(bodies)).toEqual(expect.arrayContaining(["Null", "Array", "String", "Number", "Boolean", "Object"]))
  const values = objects.flatMap((body) => Object.values(body))
  expect(kindsOf(values)).toEqual(expect.arrayContaining(["Null", "BigInt", "Date", "Boolean", "Array", "String", "Number", "Object"]))
  expect(values.some((value) => Number.isNaN(value))).toBe(true)
  expect(values.some((value) => typeof value === "string" && !value.isWellFormed())).toBe(true)
  const known = drawn.map(({ facts }) => (Object(facts) as Facts)["f"]).filter((value) => value !== undefined)
  expect(shareOf(known, (value) => typeof value !== "number")).toBeGreaterThan(0.01)
  expect(shareOf(known, (value) => typeof value === "number" && Math.abs(value) > 9)).toBeGreaterThan(0.01)
  const names = objects.flatMap((body) => Object.keys(body)).filter((name) => !tree.parts.body.members.has(name))
  expect(new Set(names).size).toBeGreaterThan(8)
  expect(["um", "ord", "tems", "ither", "omment", "air"].filter((name) => names.includes(name)).length).toBeGreaterThan(1)
  expect(Math.max(...objects.map(({ items }) => (Array.isArray(items) ? items.length : 0)))).toBeGreaterThanOrEqual(3)
  const again = drawn.filter(({ request, facts }) => {
    const [sent, stored] = [Object(request.body) as Facts, Object((Object(facts) as Facts)["current"]) as Facts]
    return sent["word"] === stored["word"] && typeof sent["word"] === "string" && sent["word"].length > 3
  })
  expect(again.length).toBeGreaterThan(5)
}) // prettier-ignore

it("junk has more wrong in it than is changed: values of its shape with junk inside", () => {
  const places = draw(800).drawn.map(({ request, facts }) => {
    const { issues } = declared.checkRequest(request, facts)
    return (issues as readonly { rule: string; pointer: string }[]).flatMap(({ rule, pointer }) => (rule === "type" ? [pointer] : []))
  })
  const most = (under: RegExp) => Math.max(...places.map((all) => all.filter((pointer) => under.test(pointer)).length))
  expect(most(/^\/[a-z]+/)).toBeGreaterThan(3)
  expect(most(/^\/items\/\d/)).toBeGreaterThan(2)
}) // prettier-ignore

it("junk has no names by accident, parts that are undefined, and facts that are plain", () => {
  const { drawn, objects } = draw(600)
  const names = new Set(objects.flatMap((body) => Object.keys(body)))
  expect(names.has("undefined") || names.has("null")).toBe(false)
  for (const part of ["path", "query", "headers"] as const)
    expect(drawn.some(({ request }) => part in request && request[part] === undefined)).toBe(true)
  expect(drawn.some(({ request }) => request.path !== undefined && request.query === undefined)).toBe(true)
  const facts = drawn.map((one) => one.facts).filter(isObject)
  expect(facts.some((one) => "f" in one && one["f"] === undefined)).toBe(true)
  expect(facts.every((one) => Object.getPrototypeOf(one) === Object.prototype)).toBe(true)
  const held = facts.flatMap((one) => (isObject(one["current"]) ? Object.keys(one["current"]) : []))
  expect(["um", "ord", "tems", "ither", "omment", "air", "tatus"].some((name) => held.includes(name))).toBe(true)
})

it("junk is drawn where nothing can be accepted, and of members that no value passes, or breaks", () => {
  const rules = [checkRule([standAt("", { body: "body" })], { check: () => false })]
  const odd = objectOf({ never: text({ rules: [ruleThat(() => true)] }), quiet: text({ rules: [ruleThat(() => false, { id: "own.other" })] }) })
  const some = fc.sample(anything(declaredOf(treeOf({ body: odd, rules })) as never), { numRuns: 200, seed: 1 }) as readonly Junk[]
  const bodies = some.map(({ request: { body } }) => body).filter(isObject)
  expect(bodies.some((body) => typeof body["never"] === "string")).toBe(true)
  expect(shareOf(bodies, (body) => typeof body["quiet"] === "string")).toBeGreaterThan(0.2)
}) // prettier-ignore

it("junk of an operation with no facts, no stored object and no parts but a body is drawn too", () => {
  const bare = declaredOf(treeOf({ body: objectOf({}), stored: null }))
  const some = fc.sample(anything(bare as never), { numRuns: 200, seed: 1 }) as readonly Junk[]
  expect(new Set(some.flatMap(({ request }) => Object.keys(request)))).toEqual(new Set(["body", "path", "query", "headers"]))
  const names = some.flatMap(({ request: { body } }) => (Object.prototype.toString.call(body) === "[object Object]" ? Object.keys(body as object) : []))
  expect(new Set(names).size).toBeGreaterThan(10)
}) // prettier-ignore
