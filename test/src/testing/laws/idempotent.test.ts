import { expect, it } from "vitest"
import { idempotent } from "../../../../src/testing/laws/idempotent.js"
import { answering, finding, verdictOf, wrongWith } from "./tried.js"

type Body = Readonly<Record<string, unknown>>
interface Options {
  readonly unknownKeys?: string
}
const accepted = (value: unknown, normalised: readonly unknown[] = []) => verdictOf({}, { value, normalised })
const rejected = () => verdictOf({ issues: [finding("own.rule")] })
const checking = (check: (body: Body, facts: unknown, options: Options) => object) =>
  answering({ check, checkRequest: rejected })
const asking = (checkRequest: (request: Body) => object) => answering({ check: rejected, checkRequest }) // prettier-ignore

it.each<[about: string, operation: object, wanted: string]>([
  ["the value of a body is the same again", checking((body) => accepted(body)), ""],
  ["nothing is accepted", answering({ check: rejected, checkRequest: rejected }), ""],
  ["a body becomes another, which stays", checking(() => accepted({ made: 1 })), ""],
  ["the value of a body is not accepted", checking((body) => ("made" in body ? rejected() : accepted({ made: 1 }))), "the value of an accepted update is not accepted"],
  ["the value is not accepted when it is stripped", checking((body, _, { unknownKeys }) => ("made" in body && unknownKeys === "strip" ? rejected() : accepted({ made: 1 }))), "the value of an accepted update is not accepted"],
  ["a value changes again", checking((body) => accepted({ inside: body })), "the value of the value:"],
  ["a value is normalised again", checking((body) => accepted(body, ["/a"])), "the value of the value:"],
  ["a body is refused by default, and its value changes when it is stripped", checking((body, _, { unknownKeys }) => (unknownKeys === "strip" ? accepted({ inside: body }) : rejected())), "the value of the value:"],
  ["the value of a request is the same again", asking((request) => accepted(request)), ""],
  ["the value of a request is not accepted", asking((request) => ("made" in request ? rejected() : accepted({ made: 1 }))), "the value of an accepted request is not accepted"],
  ["the value of a request changes again", asking((request) => accepted({ inside: request })), "the value of the whole value:"],
])("holds, or not, where %s", (_, operation, wanted) => {
  expect(wrongWith(idempotent, operation)).toBe(wanted)
}) // prettier-ignore

it("asks what else is not checked to be let pass, too, and by the same facts", () => {
  const asked: unknown[] = []
  const check = (body: Body, facts: unknown, options: object) => (asked.push([facts, options]), accepted(body))
  const junk = { request: { body: {} }, facts: { f: 1 } }
  wrongWith(idempotent, answering({ check, checkRequest: rejected }), { junk, valid: junk, numRuns: 1 })
  expect(asked).toEqual([{}, {}, { unknownKeys: "strip", unchecked: "allow" }, { unknownKeys: "strip", unchecked: "allow" }].map((options) => [{ f: 1 }, options]))
}) // prettier-ignore

it("is tried on requests that are accepted, and on junk", () => {
  const seen = new Set<unknown>()
  const check = (body: Body) => (seen.add(body["from"]), rejected())
  const from = (name: string) => ({ request: { body: { from: name } }, facts: {} })
  wrongWith(idempotent, answering({ check, checkRequest: rejected }), { junk: from("junk"), valid: from("valid") })
  expect(seen).toEqual(new Set(["junk", "valid"]))
})
