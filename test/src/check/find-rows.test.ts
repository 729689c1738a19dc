import * as Schema from "effect/Schema"
import { shape } from "perevir"
import { describe, expect, it } from "vitest"
import { brief } from "../brief.js"

const about = { cites: "a row", says: "So." } as const
const optional = Schema.optional

const o = shape({
  id: "o.update",
  http: "PUT /o",
  source: "o.txt",
  path: { id: Schema.String },
  body: {
    rows: optional(Schema.Array(Schema.Struct({ name: optional(Schema.String) }))),
    title: optional(Schema.String),
  },
})

const operationThat = (
  find: (names: readonly (string | undefined)[]) => readonly { readonly at: string }[],
  at: string,
) =>
  o.operation({
    rules: [
      o.rule("o.names", {
        ...about,
        at: at as "/rows/*/name",
        reads: { names: "body/rows/*/name?" },
        find: ({ names }) => find(names) as never,
      }),
    ] as const,
    messages: { "o.names": () => "a name" },
  })

const request = { path: { id: "1" }, body: { rows: [{ name: "a" }, {}], title: "t" } }

describe("a rule over lists", () => {
  it.each<[about: string, at: string, find: () => readonly { readonly at: string }[], found: readonly string[]]>([
    ["objects to an element", "/rows/*/name", () => [{ at: "/rows/0/name" }], ["o.names@/rows/0/name"]],
    [
      "objects twice, and is heard once",
      "/rows/*/name",
      () => [{ at: "/rows/0/name" }, { at: "/rows/0/name" }],
      ["o.names@/rows/0/name"],
    ],
    ["objects to what is missing", "/rows/*/name", () => [{ at: "/rows/1/name" }], ["o.names@/rows/1/name"]],
    ["objects to an element that is not there", "/rows/*/name", () => [{ at: "/rows/9/name" }], []],
    ["objects where it does not stand", "/rows/*/name", () => [{ at: "/title" }], ["fault@/rows"]],
    [
      "throws",
      "/rows/*/name",
      () => {
        throw new Error("broken")
      },
      ["fault@/rows"],
    ],
    [
      "throws at one place",
      "/title",
      () => {
        throw new Error("broken")
      },
      ["fault@/title"],
    ],
    ["objects in the path", "path/id", () => [{ at: "path/id" }], ["o.names@path/id"]],
  ])("%s", (_, at, find, found) => {
    expect(brief(operationThat(find, at).checkRequest(request).issues)).toEqual(found)
  })
})
