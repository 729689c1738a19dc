import * as Schema from "effect/Schema"
import { shape } from "perevir"
import { explain, type ExplainedRow, explainRequest } from "perevir/explain"
import { describe, expect, it } from "vitest"
import { update as ferry } from "../ferry.js"
import { update as locker } from "../locker.js"
import { update as parcel } from "../parcel.js"

/** The rows of the courier with lockers, in whose shapes nothing but what is inside tells variants apart. */
describe("a value rule of one of several shapes", () => {
  it.each<[about: string, rule: string, body: unknown, rows: readonly string[]]>([
    ["of which another is", "locker.street", { to: { office: 1 } }, ["/to/street absent body/to/street", "/via/*/street absent body/via"]],
    ["of which another is, in a list", "locker.street", { via: [{ office: 1 }, { street: "a" }] }, ["/to/street absent body/to", "/via/0/street absent body/via/0/street", "/via/1/street passed"]],
    ["that may be null", "locker.floor", { to: { street: "a" }, via: [], key: { by: "pin", pin: "1" }, size: null, owners: {} }, ["/to/floor absent body/to/floor", "/via/*/floor absent body/via/*", "/key/card absent body/key/card", "/size/wide absent body/size/wide", "/size/high absent body/size/high", "/owners/*/share absent body/owners/*"]],
    ["in which members have any name", "locker.floor", { owners: { a: { share: 1 }, b: {} } }, ["/to/floor absent body/to", "/via/*/floor absent body/via", "/key/card absent body/key", "/size/wide absent body/size", "/size/high absent body/size", "/owners/a/share passed", "/owners/b/share absent body/owners/b/share"]],
    ["whose member may be null, too", "locker.floor", { size: { wide: 1, high: null } }, ["/to/floor absent body/to", "/via/*/floor absent body/via", "/key/card absent body/key", "/size/wide passed", "/size/high invalid body/size/high", "/owners/*/share absent body/owners"]],
  ])("%s", (_, rule, body, rows) => {
    expect(told(explain(locker, body, { state: "FREE", kept: {} }).rows, rule)).toEqual(rows)
  }) // prettier-ignore
})

const known = { status: "NEW", depot: { open: true }, now: "2026-01-01T00:00:00Z", current: {} }

/** The rows of a rule in brief: where, what became of it, and why. */
function told(rows: readonly ExplainedRow[], rule: string): readonly string[] {
  return rows
    .filter((row) => row.rule === rule)
    .map((row) => {
      const at = (row.in === "body" ? "" : row.in) + row.pointer
      if (row.is !== "inapplicable") return `${at} ${row.is}`
      return `${at} ${row.because.why}${"what" in row.because ? ` ${row.because.what}` : ""}`
    })
}

describe("a value rule", () => {
  it.each<[about: string, rule: string, body: unknown, rows: readonly string[]]>([
    ["of nothing", "ferry.seats", {}, ["/mostBeds absent body/mostBeds", "/cabins/*/beds absent body/cabins"]],
    [
      "of a list without elements",
      "ferry.seats",
      { cabins: [] },
      ["/mostBeds absent body/mostBeds", "/cabins/*/beds absent body/cabins/*"],
    ],
    [
      "of elements, in their order",
      "ferry.seats",
      { mostBeds: 5, cabins: [{ beds: 1 }, { beds: 99 }, {}, 7] },
      [
        "/mostBeds passed",
        "/cabins/0/beds passed",
        "/cabins/1/beds failed",
        "/cabins/2/beds absent body/cabins/2/beds",
        "/cabins/3/beds invalid body/cabins/3",
      ],
    ],
    ["of a list", "ferry.stops", { route: { stops: ["IST"] } }, ["/route/stops passed"]],
    [
      "of a list that it objects to",
      "ferry.stops",
      { route: { stops: ["IST", "IST", "IST", "IST"] } },
      ["/route/stops failed"],
    ],
    [
      "of a list with something invalid in it",
      "ferry.stops",
      { route: { stops: ["x"] } },
      ["/route/stops invalid body/route/stops"],
    ],
    ["of no list", "ferry.stops", { route: { stops: 5 } }, ["/route/stops invalid body/route/stops"]],
    ["of what an object would hold that is none", "ferry.stops", { route: [] }, ["/route/stops invalid body/route"]],
    ["of no body", "ferry.stops", 5, ["/route/stops invalid body"]],
  ])("%s", (_, rule, body, rows) => {
    expect(told(explain(ferry, body).rows, rule)).toEqual(rows)
  })

  it.each<[about: string, rule: string, body: object, rows: readonly string[]]>([
    [
      "of shapes of which one is chosen",
      "parcel.code",
      { pay: { by: "card", card: "P-1" }, either: "P-2", items: [{ code: "P-3" }] },
      ["/pay/card passed", "/either passed", "/items/0/code passed"],
    ],
    [
      "of shapes of which none is, once",
      "parcel.code",
      {},
      ["/pay/card absent body/pay", "/either absent body/either", "/items/*/code absent body/items"],
    ],
    [
      "of shapes of which another is",
      "parcel.code",
      { pay: { by: "cash" }, either: 5, items: [] },
      ["/pay/card absent body/pay/card", "/either invalid body/either", "/items/*/code absent body/items/*"],
    ],
    [
      "of a record's members",
      "parcel.note",
      { labels: { b: "x", a: " " } },
      [
        "/secret absent body/secret",
        "/note absent body/note",
        "/labels/b passed",
        "/labels/a failed",
        "/from/city absent body/from",
        "/from/office absent body/from",
      ],
    ],
  ])("%s", (_, rule, body, rows) => {
    expect(told(explain(parcel, body, known).rows, rule)).toEqual(rows)
  })

  it("of a part that was not given lacks that part, once", () => {
    expect(told(explain(ferry, {}).rows, "type")).toEqual([])
    expect(told(explain(parcel, { grams: 1 }, known).rows, "parcel.grams")).toEqual(
      ["path/id absent path", "/secretGrams absent body/secretGrams", "/grams passed", "/pay/till absent body/pay", "/items/*/grams absent body/items"], // prettier-ignore
    )
    const request = explainRequest(parcel, { path: { id: "5" }, query: {}, body: {} }, known)
    expect(told(request.rows, "parcel.grams")[0]).toBe("path/id passed")
  })
})

describe("the engine's rules where they passed", () => {
  it.each<[about: string, rule: string, body: unknown, rows: readonly string[]]>([
    ["a body", "body", {}, [" passed"]],
    ["no body", "body", 5, [" failed"]],
    [
      "types",
      "type",
      { number: 5, cabins: [{ beds: 1, more: 2 }], mostBeds: "3" },
      ["/number passed", "/mostBeds failed", "/cabins passed", "/cabins/0 passed", "/cabins/0/beds passed"],
    ],
    [
      "presence",
      "required",
      { cabins: [{ beds: 1 }, {}, { beds: "x" }] },
      ["/cabins/0/beds passed", "/cabins/1/beds failed", "/cabins/2/beds passed"],
    ],
  ])("%s", (_, rule, body, rows) => {
    expect(told(explain(ferry, body).rows, rule)).toEqual(rows)
  })

  it.each<[about: string, facts: object, rows: readonly string[]]>([
    ["facts that are given", { status: "NEW", depot: null }, ["facts/status passed", "facts/depot passed"]],
    ["no broken ones", { status: 5, now: "now" }, ["facts/status failed", "facts/now failed"]],
    ["no facts at all", [] as object, ["facts failed"]],
  ])("%s", (_, facts, rows) => {
    expect(told(explain(parcel, { note: "a" }, facts).rows, "fact")).toEqual(rows)
  })

  it("are told of every part of a request", () => {
    const { rows } = explainRequest(ferry, { path: { id: "7" }, body: {} })
    expect(told(rows, "type")).toEqual(["path passed", "path/id passed"])
    expect(told(rows, "required")).toEqual(["path/id passed"])
  })

  it("of a record too", () => {
    expect(told(explain(parcel, { labels: { a: "x" } }, known).rows, "type")).toEqual(
      ["/labels passed", "/labels/a passed"], // prettier-ignore
    )
  })

  it("of declared members and of those beside them, each once", () => {
    const Open = Schema.StructWithRest(Schema.Struct({ a: Schema.String }), [
      Schema.Record(Schema.String, Schema.String),
    ])
    const toy = shape({ id: "toy", http: "PUT /toy", source: "toy.txt", body: { open: Open } })
    const { rows } = explain(toy.operation({ rules: [], messages: {} }), { open: { a: "x", b: "y" } })
    expect(told(rows, "type")).toEqual(["/open passed", "/open/a passed", "/open/b passed"])
  })

  it("are told to depth 64", () => {
    let comment: object = { text: "a" }
    for (let level = 0; level < 40; level++) comment = { text: "a", replies: [comment] }
    const depths = explain(parcel, { comments: [comment] }, known).rows.map(({ path }) => path.length)
    expect(Math.max(...depths)).toBe(64)
  })
})
