import * as Schema from "effect/Schema"
import { domain, shape } from "perevir"
import { integer, notBlank, notEmpty } from "perevir/constraint"
import { jsonSchema } from "perevir/json-schema"
import { describe, expect, test } from "vitest"
import { accepts } from "../../laws/agreement.js"
import { at, target, unexpressed, whyNot } from "./reading.js"

// An invented API, for what no pack has: places inside a shape that contains itself, lists that may not hold anything, rules that throw
describe("odd places", () => {
  interface Folder {
    readonly name: string
    readonly folders?: readonly Folder[] | undefined
  }
  const Name = domain(Schema.String, { "folders.name": { cites: "1", says: "It has a name.", check: notBlank } })
  const Folder: Schema.Codec<Folder> = Schema.Struct({
    name: Name,
    folders: Schema.optional(Schema.Array(Schema.suspend((): Schema.Codec<Folder> => Folder))),
  })
  const List = domain(Schema.Array(Schema.String), {
    "folders.tags": {
      cites: "2",
      says: "There are few.",
      check: { test: (list: readonly string[]) => list.length < 3 },
    },
  })
  const folders = shape({
    id: "folders.update",
    http: "PUT /folders",
    source: "folders.txt",
    body: {
      root: Schema.optional(Folder),
      other: Schema.optional(Folder),
      tags: Schema.optional(List),
      pair: Schema.optional(Schema.Tuple([Schema.String])),
      nothing: Schema.optional(Schema.Tuple([])),
      id: domain(Schema.Union([Schema.String, Schema.Finite]), {
        "folders.id": {
          cites: "3",
          says: "It has an id.",
          check: {
            test: (id: string | number) => (typeof id === "string" ? notEmpty.test(id) : integer(1).test(id)),
            describes: { is: "anyOf", of: [{ is: "notEmpty" }, { is: "integer", least: 1 }] },
          },
        },
      }),
    },
    facts: { open: Schema.Boolean },
  })
  const about = { cites: "4", says: "It is open.", reads: { open: "facts/open" } } as const
  const isOpen = ({ open }: { readonly open: boolean }) => open
  const rules = [
    folders.rule("folders.first", { ...about, at: "/root/folders/*/name", check: isOpen }),
    folders.rule("folders.deep", { ...about, at: "/root/folders/*/folders/*/name", check: isOpen }),
    folders.rule("folders.list", { ...about, at: ["/tags/*", "/pair/*"], check: isOpen }),
    folders.rule("folders.required", { ...about, at: "/id", check: isOpen }),
    folders.rule("folders.when", { ...about, at: "/nothing", when: (list) => list !== undefined, check: isOpen }),
    folders.rule("folders.throws", {
      ...about,
      at: "/nothing",
      check: () => {
        throw new Error("broken")
      },
    }),
  ] as const
  const messages = Object.fromEntries(
    ["name", "tags", "id", "first", "deep", "list", "required", "when", "throws"].map((name) => [
      `folders.${name}`,
      () => name,
    ]),
  )
  const update = folders.operation({ rules, messages: messages as never })
  const ofClosed = () => jsonSchema(update, { target, facts: { open: false } })

  test("inside a shape that contains itself are listed", () => {
    const closed = ofClosed()
    expect(whyNot(closed, "folders.first")).toMatchObject([{ because: "no-keyword", at: ["/root/folders/*/name"] }])
    expect(whyNot(closed, "folders.deep")).toMatchObject([
      { because: "no-keyword", at: ["/root/folders/*/folders/*/name"] },
    ])
    expect(JSON.stringify(at(closed, "$defs"))).not.toContain("folders.first")
    expect(Object.keys(closed["$defs"] as object)).toEqual(["folders.update.folders"])
  })
  test("in lists leave these empty", () => {
    const takes = accepts(
      jsonSchema(update, { target, facts: { open: false }, options: { off: ["folders.required"] } }),
    )
    expect(takes({ id: 1, tags: [] })).toBe(true)
    expect(takes({ id: 1, tags: ["a"] })).toBe(false)
    expect(takes({ id: 1, pair: ["a"] })).toBe(false)
    expect(takes({ id: 1, nothing: [] })).toBe(true)
  })
  test("that are required are refused by name", () => {
    expect(at(ofClosed(), "properties", "id", "x-perevir-rule")).toBe("folders.required")
  })
  test("of a rule that only code tells are listed", () => {
    for (const id of ["folders.when", "folders.throws", "folders.tags"])
      expect(whyNot(ofClosed(), id)).toMatchObject([{ because: "no-keyword" }])
  })
  test("are all allowed when the facts say so", () => {
    const open = jsonSchema(update, { target, facts: { open: true } })
    expect(unexpressed(open).map(({ rule }) => rule)).toEqual(["folders.throws", "folders.tags", "string.wellFormed"])
  })
})
