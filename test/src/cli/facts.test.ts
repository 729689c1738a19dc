import { expect, test } from "vitest"
import { factsOf } from "../../../src/cli/facts.js"
import type { Terminal } from "../../../src/cli/terminal.js"
import { update } from "../parcel.js"
import { fileOf } from "./perevir.js"

const terminal = {} as Terminal
const factsFrom = (assignments: readonly string[], content?: unknown): Promise<unknown> =>
  factsOf(update, content === undefined ? undefined : fileOf(content, "facts.json"), assignments, terminal)

test.each([
  ["nothing", [], {}],
  ["text", ["status=PAID"], { status: "PAID" }],
  ["text with an equals sign", ["status=a=b"], { status: "a=b" }],
  ["an empty text", ["status="], { status: "" }],
  ["null", ["depot=null"], { depot: null }],
  ["JSON", ['current={"name":"Olha"}'], { current: { name: "Olha" } }],
  ["text that looks like JSON and is none", ["status={NEW"], { status: "{NEW" }],
  ["JSON text", ['status="7"'], { status: "7" }],
  ["a member inside", ["depot.open=true", "depot.id=D1"], { depot: { open: true, id: "D1" } }],
  ["deep inside", ["current.from.city=Lviv"], { current: { from: { city: "Lviv" } } }],
  ["an odd name", ["current.__proto__=1"], { current: JSON.parse('{"__proto__":1}') }],
])("makes facts of flags: %s", async (_, flags, facts) => {
  expect(await factsFrom(flags)).toEqual(facts)
})

test.each([
  ["alone", [], { status: "NEW" }, { status: "NEW" }],
  ["a flag over it", ["status=PAID"], { status: "NEW", now: "x" }, { status: "PAID", now: "x" }],
  ["a member over it", ["depot.open=true"], { depot: { id: "D1" } }, { depot: { id: "D1", open: true } }],
  ["a member over what is no object", ["depot.open=true"], { depot: null }, { depot: { open: true } }],
  ["no object, for the engine to judge", [], [1], [1]],
])("lays flags over a file of facts: %s", async (_, flags, content, facts) => {
  expect(await factsFrom(flags, content)).toEqual(facts)
})

test.each([
  ["a fact that does not exist", ["statsu=NEW"], 'parcel.update has no fact "statsu" (did you mean status?); it takes'],
  ["a name of one letter", ["x=1"], 'parcel.update has no fact "x"; it takes status, depot, now, current'],
  ["no value", ["status"], "--fact takes name=value"],
  ["no name", ["=NEW"], "--fact takes name=value"],
  ["one name twice", ["status=NEW", "status=PAID"], "--fact status is given twice"],
  ["a member twice in a value", ['current={"name":1,"name":2}'], "the value of --fact current names a member twice"],
])("refuses %s", async (_, flags, sentence) => {
  await expect(factsFrom(flags)).rejects.toThrow(sentence)
})

test("refuses to lay a flag over a file that holds no object", async () => {
  await expect(factsFrom(["status=NEW"], [1])).rejects.toThrow("must hold an object of facts")
})

test("says so when an operation takes no facts", async () => {
  const plain = { ...update, tree: { ...update.tree, facts: { ...update.tree.facts, members: new Map() } } }
  await expect(factsOf(plain, undefined, ["status=NEW"], terminal)).rejects.toThrow("it takes none")
})
