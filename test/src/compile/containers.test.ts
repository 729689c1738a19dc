import { fileURLToPath } from "node:url"
import type { Operation } from "perevir"
import { expect, it } from "vitest"
import { update as declared } from "./harbour.js"
import { compiled } from "./rows.js"

// What compiled code says of shapes inside shapes: what the declared face says, and what is written here.

type AnyOperation = Operation<any> // eslint-disable-line @typescript-eslint/no-explicit-any -- of any pack
type Told = readonly string[]

const tide = { level: 3, name: "spring", state: "high" }
const current = { note: "old", tons: 2, ship: { flag: "A" } }
const facts = { tide, current }
const path = { id: 3 }

// prettier-ignore
const rows: readonly (readonly [about: string, request: object, facts: object, told: Told])[] = [
  ["a choice of more words than are compared one by one", { body: { day: "xx", days: ["mo", "xx"] } }, {}, ["type/day", "type/days/1"]],
  ["a value of what is sensitive", { body: { hidden: { tons: 99, list: ["Z"] } } }, {}, ["harbour.flag/hidden/list/0", "harbour.tons/hidden/tons"]],
  ["values inside what is sensitive and contains itself", { body: { secret: { name: "a", tons: 99, inside: [{ name: "?" }] } } }, {}, ["harbour.crate/secret/inside/0", "harbour.tons/secret/tons"]],
  ["what a variant has", { body: { berth: { kind: "quay", tons: 3 } } }, facts, ["harbour.quay/berth/tons"]],
  ["what only another variant has", { body: { berth: { kind: "buoy", tons: 3, depth: 2 } } }, facts, ["harbour.buoy/berth/depth", "unknown/berth/tons"]],
  ["what only another variant has, the other way", { body: { berth: { kind: "quay", tons: 3, depth: 2 } } }, facts, ["harbour.quay/berth/tons", "unknown/berth/depth"]],
  ["null where a variant may stand", { body: { berth: null } }, facts, []],
  ["no variant", { body: { berth: { kind: "x", depth: 2 } } }, facts, ["harbour.buoy/berth/depth", "type/berth/kind"]],
  ["null where a list may stand", { body: { stops: null } }, {}, []],
  ["what stands twice in a list", { body: { stops: [{ port: "A" }, { port: "A" }] } }, {}, ["harbour.twice/stops/1/port"]],
  ["a list that is too long", { body: { stops: [{ port: "A" }, { port: "B" }, { port: "A" }] } }, {}, ["harbour.most/stops", "harbour.twice/stops/2/port"]],
  ["no list", { body: { stops: "A" } }, {}, ["type/stops"]],
  ["null where an object may stand", { body: { ship: null, tons: 3 } }, {}, []],
  ["no object", { body: { ship: 5, tons: 3 } }, {}, ["type/ship"]],
  ["an object with what a rule compares", { body: { ship: { tons: 3 }, tons: 3 } }, facts, ["harbour.load/ship/tons"]],
  ["what a rule reads deep in an element", { body: { ship: { crew: [{ papers: { id: 3, by: { tons: 3 } } }, { papers: { id: 3, by: { tons: 4 } } }] }, day: "mo" } }, facts, ["harbour.deck/ship/crew/0", "harbour.deck/ship/crew/1", "harbour.editable/day", "harbour.editable/ship/crew", "harbour.papers/ship/crew/0/papers/id"]],
  ["what a rule reads in elements of elements", { body: { ship: { crew: [{ papers: { id: 3 }, seen: [{ by: { tons: 3 } }, { by: { tons: 4 }, kind: "A" }] }] } } }, {}, ["harbour.paper/ship/crew/0/seen/0/by/tons"]],
  ["an element for which a fact lacks", { body: { ship: { crew: [{}] }, day: "mo" } }, {}, []],
  ["what contains itself", { body: { crate: { name: "a", inside: [{ name: "?", tons: 99 }, { inside: [] }] } } }, {}, ["harbour.tons/crate/inside/0/tons", "required/crate/inside/1/name"]],
  ["a rule of what contains itself, deep in it", { body: { crate: { name: "a", inside: [{ name: "?" }] } } }, {}, ["harbour.crate/crate/inside/0"]],
  ["a value, or what contains itself", { body: { crates: { name: "?" } } }, {}, ["harbour.crate/crates"]],
  ["a value, where what contains itself may stand", { body: { crates: 99 } }, {}, ["harbour.tons/crates"]],
  ["neither", { body: { crates: "x" } }, {}, ["type/crates"]],
  ["a value that is declared later", { body: { loop: "Z" } }, {}, ["harbour.flag/loop"]],
  ["no such value", { body: { loop: 5, loops: [null, { tons: 99 }, 5] } }, {}, ["harbour.tons/loops/1/tons", "type/loop", "type/loops/2"]],
  ["members of any name", { body: { notes: { x: { note: 99, tons: "Z" }, y: 5 } } }, {}, ["harbour.flag/notes/x/tons", "harbour.tons/notes/x/note", "type/notes/y"]],
  ["members of any name, called as those that a state locks", { body: { notes: { x: { note: 3, tons: "A" } } } }, { ...facts, tide: { ...tide, state: "low" } }, ["harbour.editable/notes"]],
  ["what a choice holds", { body: { at: { flag: "Z" } } }, {}, ["harbour.flag/at/flag"]],
  ["a tuple of what may only follow", { body: { pair: ["A", "B"] } }, {}, ["type/pair/0", "type/pair/1"]],
  ["a rule of a choice", { body: { at: "?" } }, {}, ["harbour.berth/at", "harbour.flag/at"]],
  ["a tuple that is too short, though it may go on", { body: { pair: [1] } }, {}, ["type/pair"]],
  ["a tuple that goes on", { body: { pair: [1, { tons: 99 }, "Z", "A"] } }, {}, ["harbour.flag/pair/2", "harbour.tons/pair/1/tons"]],
  ["variants told by their kinds", { body: { any: [99], one: "Z" } }, {}, ["harbour.flag/one", "harbour.tons/any/0"]],
  ["another of them", { body: { any: { flag: 5 }, one: 99 } }, {}, ["harbour.tons/one", "type/any/flag"]],
  ["none of them", { body: { any: 5, one: null } }, {}, ["type/any", "type/one"]],
  ["text that two variants may be", { body: { two: " " } }, {}, ["harbour.note/two"]],
  ["a path with both of what it has one of", { path: { id: "3", reference: "A" }, body: {} }, {}, ["unknown/reference"]],
  ["a path with neither", { path: {}, body: {} }, {}, ["required/id"]],
  ["what stands in the path, read with the body", { path, body: { tons: 3 } }, facts, ["harbour.id/id"]],
  ["lists in the query", { path, query: { tags: ["A", "Z"], most: 3 }, body: {} }, {}, ["harbour.flag/tags/1"]],
  ["a rule at a list in the query", { path, query: { tags: ["A"], most: 4 }, body: {} }, { current }, ["harbour.tag/tags"]],
  ["a header in any spelling", { headers: { "x-TRACE": "Z" }, body: {} }, {}, ["harbour.flag/X-Trace"]],
  ["members that a state locks", { body: { ship: { tons: 2 }, tons: 4, day: "mo" } }, { ...facts, tide: { ...tide, state: "low" } }, ["harbour.editable/day", "harbour.editable/ship/tons", "harbour.editable/tons"]],
  ["members that a state leaves open", { body: { ship: { tons: 2, flag: "B" }, tons: 4 } }, facts, []],
  ["a rule that says when", { body: { note: "new" } }, facts, ["harbour.tide/note"]],
]

it("is what the declaration says", { timeout: 60_000 }, async () => {
  const entry = fileURLToPath(new URL("harbour.ts", import.meta.url))
  const { update } = await compiled<{ readonly update: AnyOperation }>(entry)
  for (const options of [{}, { unchanged: "allow", sensitive: "show" }] as const)
    for (const [about, request, facts] of rows)
      expect([about, update.checkRequest(request, facts, options)]).toEqual([
        about,
        (declared as AnyOperation).checkRequest(request, facts, options),
      ])
  const told = rows.map(([about, request, facts]) => {
    const { issues, warnings } = update.checkRequest(request, facts)
    return [about, [...issues, ...warnings].map(({ rule, pointer }) => `${rule}${pointer}`).sort()]
  })
  expect(Object.fromEntries(told)).toEqual(
    Object.fromEntries(rows.map(([about, , , told]) => [about, [...told].sort()])),
  )
})
