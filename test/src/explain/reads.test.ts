import * as Schema from "effect/Schema"
import { sensitive, shape } from "perevir"
import { explain, explainRequest, type ReadThere } from "perevir/explain"
import { describe, expect, it } from "vitest"
import { update as ferry } from "../ferry.js"
import { update as parcel } from "../parcel.js"

const known = { status: "NEW", depot: { open: true }, now: "2026-01-01T00:00:00Z", current: {} }

/** A read in brief: what is read, and what is there. */
const brief = (one: ReadThere): string =>
  `${one.read} ${one.is === "given" ? JSON.stringify(one.value) : one.is === "unknown" ? `? ${one.lacks}` : one.is}`

type Row = readonly [about: string, rule: string, at: string, asked: readonly [body: object, facts?: object, options?: object], reads: readonly string[]] // prettier-ignore

function readsAt(rows: ReturnType<typeof explain>["rows"], rule: string, at: string): readonly string[] {
  const found = rows.filter((row) => row.rule === rule && (row.in === "body" ? "" : row.in) + row.pointer === at)
  expect(found).toHaveLength(1)
  return (found[0]?.reads ?? []).map(brief)
}

describe("of an operation with lists in lists", () => {
  const cabins = [{ beds: 2, pets: [{ kind: "cat" }, {}] }, { beds: 4 }]
  it.each<Row>([
    [
      "an element's own member, and one that may be absent",
      "ferry.cabin.fits",
      "/cabins/1/beds",
      [{ cabins }],
      ["body/cabins/1/beds 4", "body/mostBeds absent"],
    ],
    [
      "another element's",
      "ferry.cabin.fits",
      "/cabins/0/beds",
      [{ cabins, mostBeds: 3 }],
      ["body/cabins/0/beds 2", "body/mostBeds 3"],
    ],
    [
      "what is invalid",
      "ferry.cabin.fits",
      "/cabins/1/beds",
      [{ cabins, mostBeds: 99 }],
      ["body/cabins/1/beds 4", "body/mostBeds invalid"],
    ],
    [
      "what is sent, laid over what is stored",
      "ferry.route",
      "/route",
      [{ route: { to: "IST" } }, { current: { route: { from: "IST", to: "ABC" } } }],
      ['merged/route {"from":"IST","to":"IST"}'],
    ],
    [
      "what is sent, and nothing is known of what is stored",
      "ferry.route",
      "/route",
      [{ route: { to: "IST" } }],
      ["merged/route ? current"],
    ],
    [
      "an element itself",
      "ferry.stop",
      "/route/stops/1",
      [{ route: { stops: ["IST", "ODS"] } }],
      ['body/route/stops/1 "ODS"'],
    ],
    [
      "lists of lists",
      "ferry.strangers",
      "/route/stops",
      [{ route: { stops: ["YYY"] }, cabins }],
      ['body/route/stops ["YYY"]', 'body/cabins/*/pets/*/kind [["cat",null],[]]'],
    ],
    [
      "the same at each place that is found",
      "ferry.strangers",
      "/cabins/0/pets/0/kind",
      [{ route: { stops: ["YYY"] }, cabins }],
      ['body/route/stops ["YYY"]', 'body/cabins/*/pets/*/kind [["cat",null],[]]'],
    ],
    ["a part that a body has not", "ferry.ship", "/number", [{ number: 5 }], ["path/id absent", "body/number 5"]],
    ["the value itself", "ferry.seats", "/cabins/1/beds", [{ cabins }], ["body/cabins/1/beds 4"]],
    ["no value that is absent", "ferry.seats", "/mostBeds", [{}], []],
    ["no value of another type", "ferry.seats", "/mostBeds", [{ mostBeds: {} }], []],
    ["a list itself", "ferry.stops", "/route/stops", [{ route: { stops: ["IST"] } }], ['body/route/stops ["IST"]']],
    ["nothing, as the engine does", "type", "/mostBeds", [{ mostBeds: "3" }], []],
    ["nothing, as the engine does of what passed", "type", "/mostBeds", [{ mostBeds: 3 }], []],
  ])("%s", (_, rule, at, [body, facts, options], reads) => {
    expect(readsAt(explain(ferry, body, facts, options).rows, rule, at)).toEqual(reads)
  })

  it("a part of the request by its own shape", () => {
    const { rows } = explainRequest(ferry, { path: { id: "7" }, body: { number: 5 } })
    expect(readsAt(rows, "ferry.ship", "/number")).toEqual(["path/id 7", "body/number 5"])
  })
})

it("a list inside the element that it stands at, of each its own", () => {
  const { optional, Struct } = Schema
  const Pet = Struct({ kind: optional(Schema.String), chip: optional(sensitive(Schema.String)) })
  const Row = Struct({ name: optional(Schema.String), pets: optional(Schema.Array(Pet)) })
  const toy = shape({ id: "toy", http: "PUT /toy", source: "toy.txt", body: { rows: optional(Schema.Array(Row)) } })
  const rule = toy.rule("toy.row", {
    cites: "a row",
    says: "It is as it should be.",
    at: "/rows/*/name",
    reads: { kinds: "body/rows/*/pets/*/kind", chips: "body/rows/*/pets/*/chip?" },
    check: () => true,
  })
  const rows = ["a", "b"].map((name) => ({ name, pets: [{ kind: name, chip: name }] }))
  const told = explain(toy.operation({ rules: [rule], messages: { "toy.row": () => "no" } }), { rows }).rows
  expect(readsAt(told, "toy.row", "/rows/0/name")).toEqual([
    'body/rows/0/pets/*/kind ["a"]',
    'body/rows/0/pets/*/chip ["[redacted]"]',
  ])
  expect(readsAt(told, "toy.row", "/rows/1/name")).toEqual([
    'body/rows/1/pets/*/kind ["b"]',
    'body/rows/1/pets/*/chip ["[redacted]"]',
  ])
})

describe("with what is sensitive taken out", () => {
  const stored = { items: [{ code: "P-1", price: { currency: "EUR" } }] }
  const items = [{ code: "P-2", price: { currency: "EUR" } }]
  const show = { sensitive: "show" }
  it.each<Row>([
    ["a fact, by which a state table goes", "parcel.editable", "/note", [{ note: "a" }], ['facts/status "NEW"']],
    [
      "of several places the one that it stands at",
      "parcel.city",
      "/from/office",
      [{ from: { kind: "a", city: "b", office: "c" } }],
      ['body/from/office "c"', 'merged/from/kind "a"'],
    ],
    [
      "lists, and those of what is stored",
      "parcel.item.stored",
      "/items/0/code",
      [{ items }, { ...known, current: stored }],
      ['body/items/*/code ["P-2"]', 'stored/items/*/code ["P-1"]'],
    ],
    [
      "a place's own element beside all of them",
      "parcel.item.currency",
      "/items/0/price",
      [{ items }, { ...known, current: stored }],
      [
        'body/items/0/price/currency "EUR"',
        'body/items/0/price/currency "EUR"',
        'stored/items/*/price/currency ["EUR"]',
      ],
    ],
    ["a value that is not", "parcel.grams", "/grams", [{ grams: 5 }], ["body/grams 5"]],
    ["a value that is", "parcel.grams", "/secretGrams", [{ secretGrams: 5 }], ['body/secretGrams "[redacted]"']],
    ["and shown", "parcel.grams", "/secretGrams", [{ secretGrams: 5 }, known, show], ["body/secretGrams 5"]],
    [
      "a value that is changed before it is judged",
      "parcel.name",
      "/name",
      [{ name: "e\u0301" }, known, show],
      ['body/name "é"'],
    ],
    ["a part of a request", "parcel.known", "path/id", [{}, { ...known, depot: null }], ["facts/depot null"]],
  ])("%s", (_, rule, at, [body, facts = known, options], reads) => {
    expect(readsAt(explain(parcel, body, facts, options).rows, rule, at)).toEqual(reads)
  })
})
