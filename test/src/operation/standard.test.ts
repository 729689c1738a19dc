import { describe, expect, it } from "vitest"
import { update } from "../parcel.js"

const known = { status: "NEW", depot: { open: true }, now: "2026-01-01T00:00:00Z", current: {} }
/** A locale of the operation, which says of what is unchecked that it is so, and how it was called. */
const locale = (tag: string) =>
  ({ tag, messages: { "parcel.note": () => tag, unchecked: () => `${tag}: unchecked` } }) as never

describe("Standard Schema", () => {
  it("names its version and vendor", () => {
    const { version, vendor } = update.given({})["~standard"]
    expect([version, vendor]).toEqual([1, "perevir"])
  })

  it("says which rule cannot be judged without which fact", () => {
    const { issues } = update.given({ ...known, status: undefined, current: undefined })["~standard"].validate({
      name: "a",
    })
    expect(issues?.map(({ message }) => message)).toEqual([
      "without status it cannot be told whether this passes: parcel.open",
      "without status it cannot be told whether this passes: parcel.editable",
    ])
  })

  it("tells of no rule that would only warn", () => {
    const body = { note: "a", from: { kind: "a", office: "a" } }
    const lacking = { ...known, now: undefined, status: undefined, depot: { id: "1", open: true } }
    const bound = update.given(lacking)
    expect(bound.check(body).unchecked.map(({ rule }) => rule)).toContain("parcel.depot.named")
    const rules = bound["~standard"].validate(body).issues?.map(({ rule }) => rule)
    expect(rules).toContain("parcel.open")
    expect(rules).not.toContain("parcel.depot.named")
  })

  it.each<[about: string, bound: object, called: object | undefined, said: RegExp]>([
    ["in English", {}, undefined, /^without status/],
    ["in English, with other options", {}, { unchanged: "allow" }, /^without status/],
    ["in the bound language", { locale: locale("uk") }, undefined, /^uk: unchecked$/],
    ["in the bound language, with other options", { locale: locale("uk") }, { unchanged: "allow" }, /^uk: unchecked$/],
    ["in English where the call takes the bound language away", { locale: locale("uk") }, { locale: undefined }, /^without status/], // prettier-ignore
    ["in the language of the call", { locale: locale("uk") }, { locale: locale("pl") }, /^pl: unchecked$/],
    ["in the language of the call, where none is bound", {}, { locale: locale("pl") }, /^pl: unchecked$/],
  ])("says it %s", (_, bound, called, said) => {
    const schema = update.given({ ...known, status: undefined, current: undefined }, bound)["~standard"]
    const libraryOptions = called && { perevir: { options: called } }
    const { issues } = schema.validate({ name: "a" }, { libraryOptions })
    expect(issues?.length).toBeGreaterThan(0)
    for (const { message } of issues ?? []) expect(message).toMatch(said)
  })
})
