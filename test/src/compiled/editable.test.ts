import { describe, expect, it } from "vitest"
import { editable, isOpen, type Row, rowsFor, type Table } from "../../../src/compiled/editable.js"
import type { Known } from "../../../src/compiled/known.js"
import { node, rule } from "../../../src/compiled/node.js"
import { UNREADABLE } from "../../../src/compiled/state.js"
import { operationPhase } from "../../../src/operation/found.js"
import type { Node } from "../../../src/tree/tree.js"
import type { Options } from "../../../src/verdict/options.js"
import { spotOf, spots } from "../spot.js"
import { knownOf, passOf, placeIn } from "./made.js"

// What may be sent in which state.

const table = (change: Partial<Table> = {}): Table => ({
  id: "own.rule",
  rank: 2,
  by: ({ facts }: Known) => facts["status"],
  fact: "status",
  required: [],
  rows: { NEW: true, SENT: [["a"], ["b", "c"]], LOST: [], 5: [] },
  ...change,
})
const rowsIn = (status: unknown, ...tables: readonly Table[]) => rowsFor(tables, knownOf({ facts: { status } }))

describe("the rows of the state tables", () => {
  it.each<[about: string, status: unknown, open: readonly (readonly string[])[] | "all"]>([
    ["a state with members that may be sent", "SENT", [["a"], ["b", "c"]]],
    ["a state with none", "LOST", []],
    ["a state in which all may be sent", "NEW", "all"],
    ["a state that the table does not know", "HELD", "all"],
    ["a state that is a number, whose text the table knows", 5, "all"],
    ["null", null, "all"],
    ["the name of what every object has", "toString", "all"],
  ])("of %s", (_, status, open) => {
    const rows = rowsIn(status, table())
    expect(rows?.map((row) => row.open?.map((names) => [...names]))).toEqual(open === "all" ? undefined : [open])
    expect(rows?.map(({ state }) => state)).toEqual(open === "all" ? undefined : [status])
  })

  it("is one without a state, while the state is not known", () => {
    const one = table()
    expect(rowsIn(undefined, one)).toEqual([{ table: one, state: undefined, open: undefined }])
  })

  it("are none without tables", () => {
    expect(rowsIn("SENT")).toBeUndefined()
  })

  it("are those of each table, made once", () => {
    const [one, other, free] = [table(), table({ rows: { SENT: [["x"]], LOST: [["y"]] } }), table({ rows: {} })]
    const rows = rowsIn("SENT", one, free, other)
    expect(rows?.map(({ table }) => table)).toEqual([one, other])
    expect(rowsIn("SENT", one, other)?.every((row, index) => row === rows?.[index])).toBe(true)
    expect(rowsIn("LOST", other)?.[0]?.open?.map((names) => [...names])).toEqual([["y"]])
  })
})

it.each<[about: string, container: number, name: string, is: boolean]>([
  ["one that may be sent", 0, "a", true],
  ["one that may not", 0, "z", false],
  ["one that one table lets be sent", 1, "b", false],
  ["one in a container that no table has", 7, "a", false],
])("every state table lets a member be sent: %s", (_, container, name, is) => {
  const rows = [...(rowsIn("SENT", table()) ?? []), ...(rowsIn("SENT", table({ rows: { SENT: [["a"], ["c"]] } })) ?? [])] // prettier-ignore
  expect(isOpen(rows, container, name)).toBe(is)
  expect(isOpen([], container, name)).toBe(true)
  expect(isOpen(rowsIn(undefined, table()) as readonly Row[], container, name)).toBe(false)
})

interface Asked {
  readonly tables?: readonly Table[]
  readonly status?: unknown
  readonly known?: Partial<Known>
  readonly options?: Options
  readonly nodes?: readonly (Node | 0)[]
  readonly value?: unknown
  readonly name?: string
  readonly container?: number
}
const asked = ({ tables = [table()], status = "SENT", known = {}, options = {}, nodes, value = "x", name = "z", container = 0 }: Asked = {}) => {
  const facts = { status }
  const pass = passOf({ options, known: { facts, rows: rowsFor(tables, knownOf({ facts })), ...known } })
  editable(pass, nodes ?? [node("string"), node("string"), node("number")], value, placeIn("body", "m"), name, ["a", "z", "length"], container)
  return pass
} // prettier-ignore

describe("a member that is sent", () => {
  it.each<[about: string, asked: Asked, found: readonly string[]]>([
    ["is wrong where it may not be", {}, ["own.rule@/m/z"]],
    ["is right where it may be", { name: "a" }, []],
    ["is wrong where only one of another container may be", { name: "a", container: 1 }, ["own.rule@/m/a"]],
    ["is wrong where none may be", { name: "a", status: "LOST" }, ["own.rule@/m/a"]],
    ["is nobody's concern where no table has it", { nodes: [node("string"), 0] }, []],
    ["is nobody's concern where no shape names it", { name: "zz" }, []],
    ["is another's concern where it cannot be read", { value: UNREADABLE }, []],
    ["is right where the table is off", { options: { off: ["own.rule"] } }, []],
    ["is asked about by each table", { tables: [table(), table({ id: "own.other" })] }, ["own.rule@/m/z", "own.other@/m/z"]],
    ["is asked about by the next table, where one is off", { tables: [table(), table({ id: "own.other" })], options: { off: ["own.rule"] } }, ["own.other@/m/z"]],
    ["is asked about by the next table, where one lets it be", { name: "a", tables: [table(), table({ id: "own.other", rows: { SENT: [] } })] }, ["own.other@/m/a"]],
    ["is wrong though it is unchanged", { known: { stored: { m: { z: "x" } }, storedName: "current" } }, ["own.rule@/m/z"]],
  ])("%s", (_, one, found) => {
    expect(spots(asked(one).found)).toEqual(found)
    expect(asked(one).lacking).toEqual([])
  }) // prettier-ignore

  it("is told with its state and its rank, and is as sensitive as its shape", () => {
    const say = (flags: number) => {
      const [{ place, phase, sensitive, params }] = asked({ nodes: [0, node("string", [], flags)] }).found as [ReturnType<typeof asked>["found"][0]] // prettier-ignore
      return { rank: place.rank, phase, sensitive, params: params() }
    }
    const told = { rank: 1, phase: operationPhase + 2, params: { state: "SENT" } }
    expect([say(0), say(2)]).toEqual([{ ...told, sensitive: false }, { ...told, sensitive: true }]) // prettier-ignore
  })

  it("lacks the state while that is not known", () => {
    const { found, lacking } = asked({ known: { rows: rowsIn(undefined, table()) } })
    expect([found, lacking.map(({ place, rule, phase, fact }) => [spotOf(place), rule, phase, fact])]).toEqual([
      [],
      [["/m/z", "own.rule", operationPhase + 2, "status"]],
    ])
  })
})

describe("a member that may be sent unchanged", () => {
  const options = { unchanged: "allow" } as const
  const stored = (kept: unknown): Partial<Known> => ({ stored: { m: { z: kept } }, storedName: "current" })
  const right = (kept: unknown, value: unknown, shape: Node, more: Options = {}): boolean => {
    const { found } = asked({ options: { ...options, ...more }, known: stored(kept), value, nodes: [0, shape] })
    expect(spots(found)).toEqual(found.length === 0 ? [] : ["own.rule@/m/z"])
    return found.length === 0
  }
  const text = () => node("string")
  const composing = () => node("string", [], 1)
  const member = (name: string, shape: Node) => [name, { name, node: shape }] as const
  const object = (...members: readonly (readonly [string, object])[]) =>
    node("object", [], 0, { members: new Map(members) })
  const list = (elements: readonly Node[], rest?: Node) => node("list", [], 0, { elements, rest })
  const ab = () => object(member("a", text()), member("b", composing()))

  it.each<[about: string, kept: unknown, value: unknown, shape: () => Node, is: boolean]>([
    ["a text", "x", "x", text, true],
    ["another text", "y", "x", text, false],
    ["nothing that is stored", undefined, "x", text, false],
    ["null that is stored", null, null, () => node("null"), false],
    ["a text composed in another way, which is composed", "e\u0301", "\u00e9", composing, true],
    ["a text composed in another way, sent", "\u00e9", "e\u0301", composing, true],
    ["a text composed in another way, which is not composed", "e\u0301", "\u00e9", text, false],
    ["a list", [1, 2], [1, 2], () => list([], node("number")), true],
    ["a list of another length", [1], [1, 2], () => list([], node("number")), false],
    ["a list of objects, as far as they are named", [{ a: "1", q: 1 }], [{ a: "1" }], () => list([], ab()), true],
    ["a tuple", ["e\u0301", 1], ["\u00e9", 1], () => list([composing(), node("number")]), true],
    ["a tuple with more behind it", ["x", "e\u0301"], ["x", "\u00e9"], () => list([text()], composing()), true],
    ["a tuple that is too long", ["x", 5], ["x", 5], () => list([text()]), true],
    ["a tuple that is too long, and differs there", ["x", 5], ["x", 6], () => list([text()]), false],
    ["no list where one is wanted", { 0: "x" }, { 0: "x" }, () => list([], text()), true],
    ["another that is no list where one is wanted", { 0: "x" }, { 0: "y" }, () => list([], text()), false],
    ["any list", [1], [1], () => node("open"), true],
    ["any object", { q: 1 }, { q: 1 }, () => node("open"), true],
    ["any other object", { q: 1 }, { q: 2 }, () => node("open"), false],
    ["an object", { a: "1" }, { a: "1" }, ab, true],
    ["an object, whose texts are composed", { b: "e\u0301" }, { b: "\u00e9" }, ab, true],
    ["an object, less what its shape does not name", { a: "1", q: 2 }, { a: "1", q: 3 }, ab, true],
    ["an object with a stored null", { a: "1", b: null }, { a: "1" }, ab, true],
    ["an object with a null that is sent", { a: "1" }, { a: "1", b: null }, ab, false],
    ["an object with undefined", { a: "1" }, { a: "1", b: undefined }, ab, true],
    ["an object with what it inherits", { a: "1" }, Object.create({ a: "1" }), ab, false],
    ["an object without one of its members", { a: "1", b: "2" }, { a: "1" }, ab, false],
    ["a text where an object is wanted", "x", "x", ab, true],
    ["another value where an object is wanted", 1, 2, ab, false],
    ["null where an object is wanted", {}, null, ab, false],
    ["an object with any members, as a whole", { q: "e\u0301" }, { q: "\u00e9" }, () => node("object", [], 0, { members: new Map([member("q", composing())]), rest: text() }), false],
    ["of two shapes the one it has", "e\u0301", "\u00e9", () => node("union", [], 0, { variants: [node("number"), composing()] }), true],
    ["of two shapes none", true, true, () => node("union", [], 0, { variants: [node("number"), composing()] }), true],
    ["of two texts the one in which nothing fails", "e\u0301e", "\u00e9e", () => node("union", [], 0, { variants: [node("string", [rule("own.rule", { test: () => false })]), composing()] }), true],
    ["a shape that contains itself", { b: "e\u0301" }, { b: "\u00e9" }, () => node("lazy", [], 0, { node: ab }), true],
  ])("is %s: %#", (_, kept, value, shape, is) => {
    expect(right(kept, value, shape())).toBe(is)
  }) // prettier-ignore

  const either = (...variants: readonly Node[]) => node("union", [], 0, { variants })
  const [a, b] = [() => object(member("a", text())), () => object(member("b", composing()))] as const
  const record = () => node("object", [], 0, { members: new Map(), rest: text() })
  it.each<[about: string, kept: unknown, value: unknown, shape: () => Node, is: boolean]>([
    ["an object", { b: "x" }, { b: "x" }, () => either(a(), b()), true],
    ["another object", { b: "x" }, { b: "y" }, () => either(a(), b()), false],
    ["another object of the first shape", { a: "x" }, { a: "y" }, () => either(a(), b()), false],
    ["an object, whose texts are composed", { b: "e\u0301" }, { b: "\u00e9" }, () => either(a(), b()), true],
    ["an object, less what neither names", { b: "x", q: 1 }, { b: "x" }, () => either(a(), b()), true],
    ["an object deep in another", { p: { b: "x" } }, { p: { b: "x" } }, () => either(object(member("p", a())), object(member("p", b()))), true],
    ["another object deep in another", { p: { b: "x" } }, { p: { b: "y" } }, () => either(object(member("p", a())), object(member("p", b()))), false],
    ["another object in a union in a union", { b: "x" }, { b: "y" }, () => either(a(), node("lazy", [], 0, { node: () => either(a(), b()) })), false],
    ["an object of any members", { q: "x" }, { q: "x" }, () => either(a(), record()), true],
    ["another object of any members", { q: "x" }, { q: "y" }, () => either(a(), record()), false],
    ["an open value", { q: "x" }, { q: "y" }, () => either(a(), node("open")), false],
    ["a list", [{ b: "x" }], [{ b: "x" }], () => either(list([], a()), list([], b())), true],
    ["another list", [{ b: "x" }], [{ b: "y" }], () => either(list([], a()), list([], b())), false],
    ["another tuple", [{ b: "x" }], [{ b: "y" }], () => either(list([a()]), list([b()])), false],
    ["a list with more than is named", [{ b: "x", q: 1 }], [{ b: "x" }], () => either(list([], a()), list([b()])), false],
    ["a member that both name", { b: "e\u0301", p: 1 }, { b: "\u00e9", p: 2 }, () => either(b(), object(member("b", node("number")))), true],
    ["empty lists", [], [], () => either(list([]), list([])), true],
  ])("is, where only what is inside could tell shapes apart, %s: %#", (_, kept, value, shape, is) => {
    expect(right(kept, value, shape())).toBe(is)
  }) // prettier-ignore

  it("is the variant whose literals it has", () => {
    const by = (name: string, more: Node) => object(member("by", node("literal", [], 0, { values: [name] })), member("b", more)) // prettier-ignore
    const shape = () => node("union", [], 0, { variants: [by("x", text()), by("y", composing())] })
    const [composed, other] = [{ by: "y", b: "\u00e9" }, { by: "y", b: "e\u0301" }] // prettier-ignore
    expect(right(other, composed, shape())).toBe(true)
    expect(right({ ...other, by: "x" }, { ...composed, by: "x" }, shape())).toBe(false)
  })

  it("is not composed where nothing sent is, but what is stored is", () => {
    const off = { normalize: false }
    expect(right("e\u0301", "\u00e9", composing(), off)).toBe(true)
    expect(right("\u00e9", "e\u0301", composing(), off)).toBe(false)
  })

  it.each<[about: string, stored: unknown, value: unknown, is: boolean, name?: string]>([
    ["where it is stored", { m: { z: "x" } }, "x", true],
    ["not where what it is in is not", {}, "x", false],
    ["not where what it is in is no object", { m: "x" }, "x", false],
    ["not where what it is in is null", { m: null }, "x", false],
    ["not where what it is in is a text", { m: "xy" }, 2, false, "length"],
    ["not where it is stored elsewhere", { z: "x" }, "x", false],
    ["not where it is inherited", { m: Object.create({ z: "x" }) as object }, "x", false],
  ])("is looked up %s", (_, stored, value, is, name = "z") => {
    const { found } = asked({ options, known: { stored, storedName: "current" }, value, name })
    expect(spots(found)).toEqual(is ? [] : [`own.rule@/m/${name}`])
  })

  it("lacks what is stored while that is not known", () => {
    const { found, lacking } = asked({ options, known: { storedName: "current" } })
    expect([found, lacking.map(({ rule, phase, fact }) => [rule, phase, fact])]).toEqual([
      [],
      [["own.rule", operationPhase + 2, "current"]],
    ])
  })

  it("is wrong where nothing is ever stored", () => {
    expect(spots(asked({ options, known: { stored: { m: { z: "x" } } } }).found)).toEqual(["own.rule@/m/z"])
  })

  it("is a fault where comparing throws", () => {
    const value = { get a(): never { throw new Error("a") } } // prettier-ignore
    const found = (more: Options) =>
      asked({ options: { ...options, ...more }, known: stored({ a: "1" }), value, nodes: [0, ab()] }).found
    expect(found({}).map(({ rule, of, place }) => [rule, of, spotOf(place)])).toEqual([["fault", "own.rule", "/m/z"]])
    expect(found({ off: ["own.rule"] })).toEqual([])
  })
})
