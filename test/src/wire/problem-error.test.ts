import { parseProblemError } from "perevir/wire"
import { expect, test } from "vitest"

test.each<[about: string, error: object, issue: object]>([
  ["its rule", { rule: "a.b" }, { rule: "a.b" }],
  ["a rule that is no text", { rule: 5 }, { rule: "wire.upstream" }],
  ["its detail before its title", { detail: "d", title: "t" }, { message: "d" }],
  ["its title", { title: "t" }, { message: "t" }],
  ["its place", { pointer: "#/a~1b/0" }, { pointer: "/a~1b/0", path: ["a/b", 0] }],
  ["a pointer that is no fragment", { pointer: "/a" }, { pointer: "", path: [] }],
  ["a pointer after another sign", { pointer: "x/a" }, { pointer: "", path: [] }],
  ["a fragment that is no pointer", { pointer: "#a" }, { pointer: "", path: [] }],
  ["no part", {}, { in: "body" }],
  ["an unknown part", { in: "cookies" }, { in: "body" }],
  ...["path", "query", "headers", "body", "facts"].map((part): [string, object, object] => [
    `the part ${part}`,
    { in: part },
    { in: part },
  ]),
])("reads of an error in a problem %s", (_, error, issue) => {
  expect(parseProblemError(400, { errors: [error] }).issues).toMatchObject([{ severity: "error", ...issue }])
  expect(parseProblemError(400, { warnings: [error] }).warnings).toMatchObject([{ severity: "warning", ...issue }])
})

test.each<[about: string, error: object, params: object]>([
  ["those of its rule", { rule: "a.b", params: { got: 1 } }, { got: 1 }],
  ["none", { rule: "a.b" }, {}],
  ["none that are no object", { rule: "a.b", params: 5 }, {}],
  ["none that are nothing", { rule: "a.b", params: null }, {}],
  ["none without a rule", { params: { got: 1 } }, { status: 400 }],
])("takes of an error in a problem the params: %s", (_, error, params) => {
  expect(parseProblemError(400, { errors: [error] }).issues[0]?.params).toStrictEqual(params)
})

test.each<[about: string, body: object, messages: readonly string[]]>([
  ["its errors, not its own detail", { detail: "all", errors: [{ detail: "one" }] }, ["one"]],
  ["its own detail before its title", { detail: "all", title: "t", errors: [] }, ["all"]],
  ["its own detail beside warnings alone", { detail: "all", warnings: [{ detail: "one" }] }, ["all"]],
  ["its title", { title: "t", errors: {} }, ["t"]],
  ["no more than that it refuses", { title: 5 }, ["the upstream refused the request with status 400"]],
])("tells of a problem %s", (_, body, messages) => {
  const { issues, warnings } = parseProblemError(400, body)
  expect(issues.map(({ message }) => message)).toEqual(messages)
  expect(warnings.map(({ message }) => message)).toEqual("warnings" in body ? ["one"] : [])
})
