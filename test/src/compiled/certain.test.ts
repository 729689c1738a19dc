import { describe, expect, it } from "vitest"
import { certain } from "../../../src/compiled/certain.js"
import type { Table } from "../../../src/compiled/editable.js"
import { Leaf } from "../../../src/compiled/leaf.js"
import { node, rule } from "../../../src/compiled/node.js"
import type { Names, Stand } from "../../../src/compiled/pass.js"
import type { Found } from "../../../src/operation/found.js"
import { toPointer } from "../../../src/pointer.js"
import type { Node } from "../../../src/tree/tree.js"
import type { Options } from "../../../src/verdict/options.js"
import type { PatchOperation } from "../../../src/verdict/patch.js"
import type { In, Part } from "../../../src/verdict/spot.js"
import { knownOf, namesOf, passOf, placeIn, settings } from "./made.js"

// Whether a fix helps is certain without trying it, where nothing else could be wrong after it.

const stand = (at: string, part: Part = "body", reads: Stand["reads"] = []): Stand => ({ at: [part, at], reads })
const reads = (pattern: string, part: Part = "body"): Stand => stand("/elsewhere", "query", [[part, pattern, 0]])
const short = () => rule("own.other", { test: (text: string) => text.length < 3 })
const never = (warns?: 1) => rule(warns ? "own.warning" : "own.rule", { test: () => false }, warns)

interface Asked {
  readonly keys?: readonly (string | number)[]
  readonly part?: In
  readonly stands?: Names["stands"]
  readonly options?: Options
  readonly nested?: boolean
}

/** A fix of a value that stands at `/a/0/b` unless it is told. */
const asked = (found: { readonly rule: string; readonly node?: Node | undefined; readonly isLeaf?: boolean }, patch: readonly PatchOperation[], { keys = ["a", 0, "b"], part = "body", stands = {}, options = {}, nested = false }: Asked = {}, tables: readonly Table[] = []): boolean => {
  const names = namesOf({ stands, nested })
  const pass = passOf({ names, options, part })
  const above = placeIn(part, ...keys.slice(0, -1))
  const last = keys.at(-1) as string | number
  const place = found.isLeaf === false ? placeIn(part, ...keys) : new Leaf(pass, above, last, 0, found.node, "before")
  const one: Found = { place, rule: found.rule, severity: "error", phase: 0, params: () => ({}), sensitive: false }
  const question = { settings: settings(options), known: knownOf(), request: {}, whole: false }
  return certain(names, tables, question, one, patch)
} // prettier-ignore

describe("another value is certain to help", () => {
  const replace = (value: unknown, path = "/a/0/b"): PatchOperation => ({ op: "replace", path, value })
  const text = () => node("string", [short()])
  const replaced = (value: unknown, more: Asked = {}, rule = "own.rule", shape: Node | undefined = text()) =>
    asked({ rule, node: shape }, [replace(value)], more)

  it.each<[about: string, is: boolean, certain: () => boolean]>([
    ["when it passes", true, () => replaced("x")],
    ["not when it has another type", false, () => replaced(5)],
    ["not when it fails the rule that it is to mend", false, () => replaced("long", {}, "own.other")],
    ["not when it fails another rule", false, () => replaced("long")],
    ["when another rule warns", true, () => replaced("x", {}, "own.rule", node("string", [never(1)]))],
    ["not when the rule warns that it is to mend", false, () => replaced("x", {}, "own.warning", node("string", [never(1)]))],
    ["not when a warning counts as an error", false, () => replaced("x", { options: { error: ["own.warning"] } }, "own.rule", node("string", [never(1)]))],
    ["when the rule that it fails is off", true, () => replaced("long", { options: { off: ["own.other"] } })],
    ["not when what is in something is asked of that, too", false, () => replaced("x", { nested: true })],
    ["not when nobody knows what it must be", false, () => asked({ rule: "own.rule" }, [replace("x")])],
    ["not when it is not one that was judged by itself", false, () => asked({ rule: "own.rule", isLeaf: false, node: text() }, [replace("x")])],
    ["not when a member may be sent unchanged", false, () => replaced("x", { options: { unchanged: "allow" } })],
    ["not when there is no change", false, () => asked({ rule: "own.rule", node: text() }, [])],
    ["not when there are two", false, () => asked({ rule: "own.rule", node: text() }, [replace("x"), replace("y")])],
    ["not when it stands elsewhere", false, () => asked({ rule: "own.rule", node: text() }, [replace("x", "/a/1/b")])],
    ["not when it is in another part", false, () => replaced("x", { part: "query" })],
    ["not when nobody knows what it must be, though that is ignored", false, () => asked({ rule: "own.rule" }, [replace("x")], { options: { unknownKeys: "ignore" } })],
    ["not when any value is moved", false, () => asked({ rule: "own.rule", node: node("open") }, [{ op: "move", from: "/a/0/c", path: "/a/0/b" }])],
    ["not when it is moved", false, () => asked({ rule: "own.rule", node: text() }, [{ op: "move", from: "/a/0/c", path: "/a/0/b" }])],
  ])("%s", (_, is, certain) => {
    expect(certain()).toBe(is)
  }) // prettier-ignore

  it.each<[about: string, is: boolean, stands: readonly Stand[], options?: Options]>([
    ["one that stands there", false, [stand("/a/*/b")]],
    ["one that stands there, and is off", true, [stand("/a/*/b")], { off: ["own.rule"] }],
    ["one that stands beside it", true, [stand("/a/*/c")]],
    ["one that stands above it", true, [stand("/a/*")]],
    ["one that stands in it", true, [stand("/a/*/b/c")]],
    ["one that stands at its path in another part", true, [stand("/a/*/b", "query")]],
    ["one that reads it", false, [reads("/a/*/b")]],
    ["one that reads what it is in", false, [reads("/a")]],
    ["one that reads all", false, [reads("")]],
    ["one that reads what is in it", false, [reads("/a/*/b/c/*")]],
    ["one that reads what is beside it", true, [reads("/a/*/c")]],
    ["one that reads what is beside what it is in", true, [reads("/x")]],
    ["one that reads its path in another part", true, [reads("/a/*/b", "query")]],
    ["one that reads two, of which it is one", false, [stand("/elsewhere", "query", [["body", "/x", 0], ["body", "/a", 0]])]],
    ["one that stands in two places, of which it is one", false, [stand("/x"), stand("/a/*/b")]],
  ])("unless a rule could reject it then: %s", (_, is, stands, options = {}) => {
    expect(replaced("x", { stands: { "own.rule": stands }, options }, "own.other")).toBe(is)
  }) // prettier-ignore

  it("where only a warning reads it", () => {
    const stands = { "own.warning": [stand("/a/*/b")] }
    expect(replaced("x", { stands })).toBe(true)
    expect(replaced("x", { stands: { ...stands, "own.rule": [reads("/a")] } })).toBe(false)
  })

  it("at one place, and not at another of the same operation", () => {
    const stands = { "own.rule": [stand("/a/*/b")] }
    const names = namesOf({ stands })
    const say = (...keys: readonly (string | number)[]) => {
      const place = new Leaf(passOf({ names }), placeIn("body", ...keys.slice(0, -1)), keys.at(-1) as string, 0, text(), "x") // prettier-ignore
      const found: Found = { place, rule: "own.other", severity: "error", phase: 0, params: () => ({}), sensitive: false } // prettier-ignore
      const question = { settings: settings(), known: knownOf(), request: {}, whole: false }
      return certain(names, [], question, found, [replace("x", toPointer(keys))])
    }
    expect([say("a", 0, "b"), say("a", 0, "c"), say("a", 1, "b"), say("c")]).toEqual([false, true, false, true])
  })
})

describe("taking a member out is certain to help", () => {
  const table = (id = "own.rule", required: readonly string[] = []): Table => ({ id, rank: 0, by: () => "", fact: "", required, rows: {} }) // prettier-ignore
  const taken = (tables: readonly Table[], more: Asked = {}, patch: readonly PatchOperation[] = [{ op: "remove", path: "/a/0/b" }]) => asked({ rule: "own.rule", isLeaf: false }, patch, more, tables) // prettier-ignore

  it.each<[about: string, is: boolean, certain: () => boolean]>([
    ["where a state table wants that", true, () => taken([table()])],
    ["where the second does", true, () => taken([table("own.other"), table()])],
    ["not where it must be there", false, () => taken([table("own.rule", ["/x", "/a/0/b"])])],
    ["where another must be there", true, () => taken([table("own.rule", ["/x"])])],
    ["not where another rule wants that", false, () => taken([table("own.other")])],
    ["not where no table does", false, () => taken([])],
    ["also where a member may be sent unchanged", true, () => taken([table()], { options: { unchanged: "allow" } })],
    ["not where a rule reads it", false, () => taken([table()], { stands: { "own.other": [reads("/a/*/b")] } })],
    ["not where another is taken out", false, () => taken([table()], {}, [{ op: "remove", path: "/a/0" }])],
  ])("%s", (_, is, certain) => {
    expect(certain()).toBe(is)
  }) // prettier-ignore
})
