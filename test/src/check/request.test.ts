import { describe, expect, it } from "vitest"
import { brief } from "../brief.js"
import { update } from "../parcel.js"

const known = { status: "NEW", depot: { open: true }, now: "2026-01-01T00:00:00Z", current: {} }
const whole = { path: { id: "5" }, query: {}, headers: {}, body: { grams: 5 } }

describe("a whole request", () => {
  it.each<[about: string, change: object, found: readonly string[]]>([
    ["is accepted", {}, []],
    ["decodes the path", { path: { id: "6" } }, ["parcel.id@/grams"]],
    ["takes what is already decoded", { path: { id: 5 } }, []],
    ["a text that is no integer", { path: { id: "5.0" } }, ["type@path/id"]],
    ["an integer with a plus", { path: { id: "+5" } }, ["type@path/id"]],
    ["an integer with a zero before it", { path: { id: "05" } }, ["type@path/id"]],
    [
      "an integer out of range is the member's rule",
      { path: { id: "99999999999999999999" } },
      ["parcel.grams@path/id"],
    ],
    ["a fraction where one is taken", { query: { limit: "1.5" } }, []],
    ["an exponent is none", { query: { limit: "1e5" } }, ["type@query/limit"]],
    ["true", { query: { dryRun: "true" } }, []],
    ["True is not true", { query: { dryRun: "True" } }, ["type@query/dryRun"]],
    ["1 is not true", { query: { dryRun: "1" } }, ["type@query/dryRun"]],
    ["an unknown query member", { query: { dryrun: "true" } }, ["unknown@query/dryrun"]],
    ["a path member missing", { path: {} }, ["required@path/id"]],
    ["headers in any case", { headers: { "x-draft": "maybe" } }, ["type@headers/X-Draft"]],
    ["a header in two spellings", { headers: { "x-draft": "true", "X-DRAFT": "false" } }, ["unknown@headers/X-DRAFT"]],
    [
      "a header in the documented spelling after another one",
      { headers: { "x-draft": "no", "X-Draft": "true" } },
      ["unknown@headers/x-draft"],
    ],
    ["unknown headers are ignored", { headers: { Accept: "text/plain", "x-trace": "5" } }, []],
    ["a part that is a list", { path: ["5"] }, ["type@path"]],
    ["a part that is a Headers object", { headers: new Headers() }, ["type@headers"]],
    ["a part that is a URLSearchParams object", { query: new URLSearchParams() }, ["type@query"]],
    ["a part that is null", { query: null }, ["type@query"]],
    ["no body", { body: undefined }, ["body@"]],
    ["a rule of the path", {}, []],
  ])("%s", (_, change, found) => {
    const { issues, warnings, unchecked } = update.checkRequest({ ...whole, ...change }, known)
    expect(brief([...issues, ...warnings])).toEqual(found)
    expect(unchecked).toEqual([])
  })

  it("gives the parts that were given, decoded, headers in their documented spelling", () => {
    const { value } = update.checkRequest(
      { path: { id: "5" }, headers: { "x-draft": "true", accept: "*/*" }, body: { grams: 5 } },
      known,
    )
    expect(value).toEqual({ path: { id: 5 }, headers: { "X-Draft": true, accept: "*/*" }, body: { grams: 5 } })
  })

  it("lists what lacks a part that was not given", () => {
    const { unchecked, outcome } = update.checkRequest({ body: { grams: 5 } }, known)
    expect(outcome).toBe("undecided")
    expect(unchecked.map(({ rule, fact, in: part, pointer }) => [rule, fact, part, pointer])).toEqual([
      ["parcel.grams", "path", "path", "/id"],
      ["parcel.id", "path", "body", "/grams"],
    ])
  })

  it("runs a rule of the path that reads facts alone", () => {
    expect(brief(update.checkRequest(whole, { ...known, depot: null }).issues)).toEqual(["parcel.known@path/id"])
    expect(brief(update.checkRequest({ body: { grams: 5 } }, { ...known, depot: null }).issues)).toEqual([
      "parcel.known@path/id",
    ])
  })

  it("orders by part, then as the schema does", () => {
    const found = update.checkRequest(
      {
        path: { id: "x" },
        query: { nope: "1" },
        headers: { "X-Draft": "2" },
        body: { zzz: 1, grams: 0, name: "far too long" },
      },
      { status: 5 as never, depot: { open: true } },
    )
    expect(brief(found.issues)).toEqual([
      "type@path/id",
      "unknown@query/nope",
      "type@headers/X-Draft",
      "parcel.name@/name",
      "parcel.grams@/grams",
      "unknown@/zzz",
      "fact@facts/status",
    ])
  })
})
