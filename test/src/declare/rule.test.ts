import * as Schema from "effect/Schema"
import { shape } from "perevir"
import { expect, it, test } from "vitest"

const about = { cites: "a row", says: "It is so." } as const

test("a rule keeps what its requests are made with, where that is said", () => {
  const o = shape({ id: "o", http: "PUT /o", source: "o.txt", body: { a: Schema.optional(Schema.String) } })
  const record = {
    ...about,
    at: "/a",
    reads: { a: "body/a" },
    check: ({ a }: { readonly a: string }) => a !== "x",
  } as const
  const made = { passes: [{ a: "y" }], breaks: [{ a: "x" }] }
  const rules = [o.rule("o.r", { ...record, made }), o.rule("o.s", record)] as const
  const { tree } = o.operation({ rules, messages: { "o.r": () => "", "o.s": () => "" } })
  expect(tree.rules.map((rule) => ("made" in rule ? rule.made : "none"))).toEqual([made, "none"])
})

it.each<[about: string, reads: object, asked: boolean]>([
  ["it, with a question mark", { x: "body/a?" }, true],
  ["it, without", { x: "body/a" }, false],
  ["another, with a question mark", { x: "body/b?" }, false],
  ["another, without", { x: "body/b" }, false],
  ["one of the path that is called alike", { x: "path/a?" }, false],
  ["it and another", { x: "body/b", y: "body/a?" }, true],
])("a rule is asked where its member is missing if it reads %s: %s", (_, reads, asked) => {
  const text = Schema.optional(Schema.String)
  const o = shape({
    id: "o",
    http: "PUT /o/{a}",
    source: "o.txt",
    path: { a: Schema.String },
    body: { a: text, b: text },
  })
  const rule = (o.rule as (id: string, record: object) => never)("o.r", {
    ...about,
    at: "/a",
    reads,
    check: () => false,
  })
  const update = o.operation({ rules: [rule], messages: { "o.r": () => "" } as never })
  expect(update.check({ b: "x" }).issues.map(({ pointer }) => pointer)).toEqual(asked ? ["/a"] : [])
})
