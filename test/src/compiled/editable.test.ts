import { describe, expect, it } from "vitest"
import { editable, isOpen, type Row, rowsFor, type Table } from "../../../src/compiled/editable.js"
import type { Known } from "../../../src/compiled/known.js"
import { node } from "../../../src/compiled/node.js"
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

  it.each<[about: string, options: Options, kept: string, value: string, found: readonly string[]]>([
    ["may be", {}, "x", "x", []],
    ["may not be where it differs", {}, "y", "x", ["own.rule@/m/z"]],
    ["may be composed in another way", {}, "\u00e9", "e\u0301", []],
    ["may not be where nothing sent is composed", { normalize: false }, "\u00e9", "e\u0301", ["own.rule@/m/z"]],
  ])("%s", (_, more, kept, value, found) => {
    const known = { stored: { m: { z: kept } }, storedName: "current" }
    const nodes = [0, node("string", [], 1)] as const
    expect(spots(asked({ options: { ...options, ...more }, known, value, nodes }).found)).toEqual(found)
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
    const members = new Map([["a", { name: "a", node: node("string") }]])
    const known = { stored: { m: { z: { a: "1" } } }, storedName: "current" }
    const found = (more: Options) =>
      asked({ options: { ...options, ...more }, known, value, nodes: [0, node("object", [], 0, { members })] }).found
    expect(found({}).map(({ rule, of, place }) => [rule, of, spotOf(place)])).toEqual([["fault", "own.rule", "/m/z"]])
    expect(found({ off: ["own.rule"] })).toEqual([])
  })
})
