import * as Schema from "effect/Schema"
import { domain, type Facts, sensitive, shape } from "perevir"
import { above, integer, matches, oneOf } from "perevir/constraint"
import { formFrom, formOf, type FormOutline, issuesAt } from "perevir/form"
import { describe, expect, it, test } from "vitest"
import { update as parcel } from "../parcel.js"

const about = { cites: "a row", says: "It is as it should be." } as const
const optional = Schema.optional
const Weight = domain(Schema.Finite, {
  "post.weight": { ...about, check: above(0) },
  "post.light": { ...about, severity: "warning", check: integer(1, 5) },
})
const Kind = domain(Schema.String, { "post.kind": { ...about, check: oneOf(["letter", "box"]) } })
const Code = domain(Schema.String, { "post.code": { ...about, check: matches(/^[A-Z]{2}\d{2}$/) } })
const Short = domain(Code, { "post.short": { ...about, check: matches(/^.{4}$/u) } })
const post = shape({
  id: "post.update",
  http: "PUT /post/{id}",
  source: "post.md",
  body: {
    weight: Weight,
    kind: Kind,
    code: optional(Schema.NullOr(Short)),
    codes: optional(Schema.Union([Code, Short])),
    tags: optional(Schema.Array(Code)),
    to: Schema.Struct({ city: Schema.String, secret: optional(sensitive(Schema.Struct({ door: Schema.String }))) }),
    from: optional(Schema.Struct({ city: Schema.String })),
    boxes: optional(Schema.Array(Schema.Struct({ id: Schema.Finite, note: optional(Schema.String) }))),
    mixed: optional(Schema.Union([Schema.Finite, Schema.Boolean])),
    size: optional(Schema.Union([Schema.Literal(1), Schema.Literal("big"), Schema.Null])),
    either: optional(Schema.Union([Schema.Struct({ a: sensitive(Schema.String), by: Schema.Literal("a") }), Schema.Struct({ b: Schema.Finite, by: Schema.Literal("b") })])), // prettier-ignore
    nothing: optional(Schema.Null),
  },
})
const said = () => "no"
const messages = { "post.weight": said, "post.light": said, "post.kind": said, "post.code": said, "post.short": said }
const update = post.operation({ rules: [], messages })

describe("the fields of a form", () => {
  const form = () => formOf(update, { labels: { "/weight": "Weight", "/tags": "Tags" }, autocomplete: { "/to/city": "tel", "/to/secret/door": "street-address" } }) // prettier-ignore
  const open = { editable: true, sensitive: false } as const

  it("say what their values may be", () => {
    expect(form().fields()).toEqual([
      { ...open, pointer: "/weight", label: "Weight", type: "number", required: true, min: 0, step: "any", inputMode: "decimal" }, // prettier-ignore
      { ...open, pointer: "/kind", label: "kind", type: "choice", required: true, options: ["letter", "box"] },
      { ...open, pointer: "/code", label: "code", type: "text", required: false, pattern: "(?=(?:[A-Z]{2}\\d{2})$)(?:.{4})" }, // prettier-ignore
      { ...open, pointer: "/codes", label: "codes", type: "text", required: false },
      { ...open, pointer: "/tags", label: "Tags", type: "list", required: false },
      { ...open, pointer: "/tags/*", label: "Tags", type: "text", required: false, pattern: "[A-Z]{2}\\d{2}" },
      { ...open, pointer: "/to/city", label: "city", type: "text", required: true, autocomplete: "tel", inputMode: "tel" }, // prettier-ignore
      { ...open, pointer: "/to/secret/door", label: "door", type: "text", required: false, sensitive: true, autocomplete: "street-address" }, // prettier-ignore
      { ...open, pointer: "/from/city", label: "city", type: "text", required: false },
      { ...open, pointer: "/boxes", label: "boxes", type: "list", required: false },
      { ...open, pointer: "/boxes/*/id", label: "id", type: "number", required: true, step: "any" },
      { ...open, pointer: "/boxes/*/note", label: "note", type: "text", required: false },
      { ...open, pointer: "/mixed", label: "mixed", type: "any", required: false },
      { ...open, pointer: "/size", label: "size", type: "choice", required: false, options: [1, "big"] },
      { ...open, pointer: "/either/a", label: "a", type: "text", required: false, sensitive: true, autocomplete: "off" }, // prettier-ignore
      { ...open, pointer: "/either/by", label: "by", type: "choice", required: false, options: ["a", "b"] },
      { ...open, pointer: "/either/b", label: "b", type: "number", required: false, step: "any" },
      { ...open, pointer: "/nothing", label: "nothing", type: "any", required: false },
    ])
  })

  it("are plain data, of which the form can be made again", () => {
    const outline = JSON.parse(JSON.stringify(form().outline)) as FormOutline
    expect(formFrom(update, outline).fields()).toEqual(form().fields())
  })

  it("of a shape in itself are told as far as it is written out, and once more", () => {
    const comments = formOf(parcel).outline.fields.map(({ pointer }) => pointer).filter((pointer) => pointer.startsWith("/comments")) // prettier-ignore
    expect(comments).toEqual(["/comments", "/comments/*/text", "/comments/*/replies", "/comments/*/replies/*/text", "/comments/*/replies/*/replies"]) // prettier-ignore
  })
})

describe("in a state", () => {
  type State = Facts<typeof parcel> | undefined
  const stateOf = (pointer: string, facts: State) => {
    const { editable, closedBy, needs } =
      formOf(parcel)
        .fields(facts)
        .find((field) => field.pointer === pointer) ?? {}
    return [editable, closedBy?.rule ?? needs]
  }

  test.each<[pointer: string, facts: State, editable: unknown, by: string | undefined]>([
    ["/name", { status: "NEW" }, true, undefined],
    ["/fragile", { status: "NEW" }, false, "parcel.editable"],
    ["/items/*/code", { status: "NEW" }, true, undefined],
    ["/items/*/code", { status: "SENT" }, false, "parcel.editable"],
    ["/pay/card", { status: "NEW" }, true, undefined],
    ["/pay/till", { status: "SENT" }, false, "parcel.editable"],
    ["/pay/card", { status: "SENT" }, false, "parcel.editable"],
    ["/from/city", { status: "SENT" }, true, undefined],
    ["/name", { status: "LOST" }, false, "parcel.open"],
    ["/name", {}, undefined, "status"],
    ["/name", undefined, undefined, "status"],
    ["/name", { current: { status: "NEW" } }, true, undefined],
    ["/name", { status: 5 as never }, undefined, "status"],
    ["/name", { status: "HELD" }, true, undefined], // no table says anything of this state
  ])("%s of %j is editable: %j, for %s", (pointer, facts, editable, by) => {
    expect(stateOf(pointer, facts)).toEqual([editable, by])
  })
})

describe("in a language", () => {
  const form = () => formOf(update, { labels: { "/weight": "Weight" } })
  const labelOf = (pointer: string, labels?: Readonly<Record<string, string>>) =>
    form()
      .fields({}, { labels })
      .find((field) => field.pointer === pointer)?.label

  test.each<[pointer: string, labels: Readonly<Record<string, string>> | undefined, label: string]>([
    ["/weight", undefined, "Weight"],
    ["/weight", { "/weight": "Вага" }, "Вага"],
    ["/kind", { "/weight": "Вага" }, "kind"],
    ["/tags/*", { "/tags": "Мітки" }, "Мітки"],
    ["/tags/*", { "/tags/*": "Мітка" }, "Мітка"],
  ])("%s with the labels %j is called %s", (pointer, labels, label) => {
    expect(labelOf(pointer, labels)).toBe(label)
  })

  it("a locale comes with labels", () => {
    const locale = { tag: "uk", messages }
    for (const labels of [undefined, {}])
      expect(() => form().fields({}, { locale, labels } as never)).toThrow("post.update: a locale comes with the names of its fields") // prettier-ignore
    expect(form().fields({}, { locale, labels: { "/kind": "Вид" } } as never)).toHaveLength(18)
  })
})

describe("the issues of a field", () => {
  const verdict = parcel.check(
    { grams: 0.5, note: " ", items: [{ grams: 1, code: "x" }], nothing: 1 },
    { status: "SENT" },
  )
  const rulesAt = (pointer: string) => issuesAt(verdict, pointer).map(({ rule }) => rule)

  it("are those of its place alone, errors first", () => {
    expect(rulesAt("/grams")).toEqual(["parcel.grams", "parcel.editable"])
    expect(rulesAt("/note")).toEqual(["parcel.note"])
    expect(rulesAt("/items/0/code")).toEqual(["parcel.code"])
    expect(rulesAt("/items")).toEqual(["parcel.editable"])
    expect(rulesAt("/nothing")).toEqual(["unknown"])
    expect(rulesAt("/name")).toEqual([])
  })

  it("are not those of another part", () => {
    const { issues, warnings } = parcel.checkRequest({ path: { id: "x" }, body: { id: 1 } }, { status: "NEW" })
    expect(issuesAt({ issues, warnings }, "/id").map(({ rule }) => rule)).toEqual(["unknown"])
  })

  it("are at no place that is written some other way", () => {
    expect(() => issuesAt(verdict, "grams")).toThrow("JSON Pointer")
  })
})
