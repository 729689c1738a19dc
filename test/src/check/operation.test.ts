import type { StandardSchemaV1 } from "effect/StandardSchema"
import { Rejected, type Value } from "perevir"
import { describe, expect, expectTypeOf, it } from "vitest"
import { brief } from "../brief.js"
import { update as ferry } from "../ferry.js"
import { update } from "../parcel.js"

const known = { status: "NEW", depot: { open: true }, now: "2026-01-01T00:00:00Z", current: {} }

describe("assert", () => {
  it("gives the value", () => {
    const body = { note: "a" }
    expect(update.assert(body, known)).toBe(body)
  })
  it("throws the verdict, and says what is wrong without values", () => {
    const thrown = caught(() => update.assert({ name: "far too long" }, known))
    expect(thrown).toBeInstanceOf(Rejected)
    expect(thrown.message).toBe('parcel.update is rejected: parcel.name at "/name"')
    expect(thrown.verdict.outcome).toBe("rejected")
  })
  it("throws for what is undecided", () => {
    expect(caught(() => update.assert({}, { ...known, depot: undefined })).message).toBe(
      "parcel.update is undecided: parcel.known lacks depot",
    )
  })

  function caught(run: () => unknown): Rejected {
    try {
      run()
    } catch (error) {
      return error as Rejected
    }
    throw new Error("nothing was thrown")
  }
})

it("judges what is stored by its type alone: its text may be broken", () => {
  expect(update.check({ note: "a" }, { ...known, current: { note: "\ud800" } }).outcome).toBe("accepted")
  expect(update.check({ note: "a" }, { ...known, current: { note: 1 } as never }).issues).toMatchObject([
    { rule: "fact", pointer: "/current/note" },
  ])
})

describe("given", () => {
  it("binds facts and options", () => {
    const bound = update.given(known, { off: ["parcel.note"] })
    expect(bound.check({ note: " " })).toMatchObject({ outcome: "accepted", warnings: [] })
    expect(bound.id).toBe("parcel.update")
  })
  it("is laid under the facts and options of each call", () => {
    const bound = update.given({ ...known, status: "SENT" }).given({ now: "2026-01-02T00:00:00Z" }, { inferred: "off" })
    expect(brief(bound.check({ name: "a" }).issues)).toEqual(["parcel.editable@/name"])
    expect(bound.check({ name: "a" }, { status: "NEW" }).outcome).toBe("accepted")
    expect(bound.check({ name: "a" }, { status: undefined }).outcome).toBe("rejected")
    expect(bound.check({ note: " " }, {}, { inferred: "default" }).warnings).toHaveLength(1)
  })
  it("leaves what it was made from as it was", () => {
    update.given({ status: "LOST" })
    expect(update.check({ note: "a" }, known).outcome).toBe("accepted")
  })
  it("judges facts that are no object at each call", () => {
    expect(update.given(5 as never).check({}).outcome).toBe("fault")
    expect(update.given(known).check({}, [] as never).outcome).toBe("fault")
    const hostile = new Proxy({}, { ownKeys: () => { throw new Error("no") } }) // prettier-ignore
    expect(update.given(known).check({}, hostile).outcome).toBe("fault")
  })
})

describe("Standard Schema", () => {
  const schema = update.given(known)["~standard"]
  it("names its version and vendor", () => {
    expect([schema.version, schema.vendor]).toEqual([1, "perevir"])
  })
  it("gives the value of what is accepted", () => {
    expect(schema.validate({ note: "a" })).toEqual({ value: { note: "a" } })
  })
  it("gives the errors of what is rejected whole, not the warnings", () => {
    const body = { items: [{ code: "x" }], note: " " }
    const { issues } = schema.validate(body)
    expect(issues).toEqual(update.check(body, known).issues)
    expect(issues).toMatchObject([{ rule: "parcel.code", path: ["items", 0, "code"], params: {} }])
  })
  it("takes facts and options of the call, over those that are bound", () => {
    const perevir = { facts: { status: "SENT" }, options: { off: ["parcel.note"] as const } }
    const { issues } = schema.validate(
      { name: "a", note: " " },
      { libraryOptions: { perevir, other: { abortEarly: true } } },
    )
    expect(issues?.map(({ path }) => path)).toEqual([["name"]])
    expect(schema.validate({ name: "a" }, { libraryOptions: { other: 1 } }).issues).toBeUndefined()
    expect(schema.validate({ name: "a" }, { libraryOptions: undefined }).issues).toBeUndefined()
    const odd = { perevir: { options: { offf: 1 } } } as never
    expect(() => schema.validate({}, { libraryOptions: odd })).toThrow("there is no option offf")
  })
  it("is what the standard says", () => {
    expectTypeOf(update).toExtend<StandardSchemaV1>()
    expectTypeOf<StandardSchemaV1.InferOutput<typeof update>>().toEqualTypeOf<Value<typeof update>>()
  })
  it("names the fact that is missing, and the rule that lacks it", () => {
    const { issues } = update["~standard"].validate({ name: "a" })
    expect(issues).toMatchObject([
      { rule: "parcel.known", fact: "depot" },
      { rule: "parcel.open", fact: "status", path: [] },
      { rule: "parcel.editable", fact: "status", path: ["name"], message: expect.stringContaining("status") as string },
    ])
  })
  it("leads into the body alone: what stands elsewhere is told of at the root", () => {
    const [unknown] = update["~standard"].validate({}).issues ?? []
    expect(unknown).toMatchObject({ in: "path", pointer: "/id", path: [] })
    const [broken] = update.given({ ...known, status: 5 as never })["~standard"].validate({}).issues ?? []
    expect(broken).toMatchObject({ rule: "fact", in: "facts", pointer: "/status", path: [] })
  })
})

describe("the plan", () => {
  it("is made from what will be sent and what is known", () => {
    expect(update.check({ name: "e\u0301" }, known).plan).toEqual({ name: "é", status: "NEW", stored: true })
  })
  it("is there for what is undecided, and not for what is rejected", () => {
    expect(update.check({ name: "a" }).plan).toEqual({ name: "a", status: undefined, stored: false })
    expect(update.check({ name: "far too long" }, known).plan).toBeUndefined()
  })
})

describe("checkField", () => {
  const body = {
    name: "far too long",
    note: " ",
    grams: 0,
    from: { city: "x", kind: "a", office: "b" },
    items: [{ code: "P-1" }, { code: "P-1" }],
    nope: 1,
    meta: [NaN],
  }
  const at = (pointer: string, facts: object = known): readonly string[] => {
    const { issues, warnings } = update.checkField(pointer, body, facts)
    return brief([...issues, ...warnings])
  }
  it.each<[pointer: string, found: readonly string[]]>([
    ["/name", ["parcel.name@/name"]],
    ["/note", ["parcel.note@/note"]],
    ["", []],
    ["/from", []],
    ["/from/city", ["parcel.city@/from/city"]],
    ["/from/kind", ["parcel.city@/from/city", "parcel.city@/from/office"]],
    [
      "/items/1/code",
      ["parcel.item.stored@/items/0/code", "parcel.item.unique@/items/1/code", "parcel.item.stored@/items/1/code"],
    ],
    ["/items/0/grams", []],
    [
      "/items/7/code",
      ["parcel.item.stored@/items/0/code", "parcel.item.unique@/items/1/code", "parcel.item.stored@/items/1/code"],
    ],
    ["/nope", ["unknown@/nope"]],
    ["/nothing", []],
    ["/name/inside", []],
    ["/meta/0", ["type@/meta/0"]],
    ["/meta", []],
  ])("%s", (pointer, found) => {
    expect(at(pointer).filter((one) => !one.startsWith("parcel.editable"))).toEqual(found)
  })
  it("has the facts' issues in every answer", () => {
    expect(at("/name", { ...known, now: 5 })).toEqual(["parcel.name@/name", "fact@facts/now"])
  })
  it("throws for a pointer that is none", () => {
    expect(() => update.checkField("name", body)).toThrow(/JSON Pointer/)
    expect(() => update.checkField("/a~2", body)).toThrow(/JSON Pointer/)
  })
  it("offers fixes", () => {
    expect(update.checkField("/nte", { nte: "a" }, known).issues[0]?.fix).toEqual([
      { op: "move", from: "/nte", path: "/note" },
    ])
  })
  it("offers a fix of a place that rules read which have been broken elsewhere", () => {
    const body = { route: { stops: ["YYY"] }, cabins: [{ beds: 1, pets: [{ knd: "a" }] }] }
    expect(ferry.checkField("/cabins/0/pets/0/knd", body, { current: {} }).issues[0]?.fix).toEqual([
      { op: "move", from: "/cabins/0/pets/0/knd", path: "/cabins/0/pets/0/kind" },
    ])
  })
})
