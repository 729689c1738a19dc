import * as fc from "fast-check"
import { formOf } from "perevir/form"
import { fromForm } from "perevir/panier/form"
import { describe, expect, it, test } from "vitest"
import { update as parcel } from "../parcel.js"

describe("the body that a form sends", () => {
  test.each<[about: string, entries: readonly (readonly [string, unknown])[], body: object]>([
    ["by pointers", [["/Items/0/Id", "5"], ["/Currency", "EUR"]], { Items: [{ Id: 5 }], Currency: "EUR" }], // prettier-ignore
    ["by dots", [["Items.0.Id", "5"]], { Items: [{ Id: 5 }] }],
    ["by brackets", [["Items[0].Id", "5"], ["Items[1][Id]", "6"]], { Items: [{ Id: 5 }, { Id: 6 }] }], // prettier-ignore
    ["without what is empty", [["Id", ""], ["Items[0].Id", ""], ["Currency", undefined], ["UserId", null]], {}], // prettier-ignore
    ["with its spaces", [["Currency", " "]], { Currency: " " }],
    ["in the order of the indexes, without holes", [["Items[10].Id", "1"], ["Items[2].Id", "2"]], { Items: [{ Id: 2 }, { Id: 1 }] }], // prettier-ignore
    ["with what stands under a name of its own", [["Items[0].Attributes.colour", "red"], ["/Items/0/Attributes/a.b", "5"]], { Items: [{ Attributes: { colour: "red", "a.b": "5" } }] }], // prettier-ignore
    ["with an index that is none", [["Items[01].Id", "1"], ["Items.0.Id", "2"]], { Items: { "01": { Id: 1 }, 0: { Id: 2 } } }], // prettier-ignore
    ["with members that there are not", [["Curency", "EUR"], ["a.b", "5"], ["", "x"]], { Curency: "EUR", a: { b: "5" }, "": "x" }], // prettier-ignore
    ["with a malformed pointer as a name", [["/a~2", "5"]], { "/a~2": "5" }],
    ["with a value beside its own members", [["Currency", "EUR"], ["Currency.of", "x"]], { Currency: { of: "x", "": "EUR" } }], // prettier-ignore
  ])("%s", (_, entries, body) => {
    expect(fromForm(entries)).toEqual(body)
  })

  test.each<[field: string, text: string, value: unknown]>([
    ["Id", "5", 5],
    ["Id", "-5", -5],
    ["Id", "1.50", 1.5],
    ["Id", "-0", 0],
    ["Id", "05", "05"],
    ["Id", "1e3", "1e3"],
    ["Id", " 5", " 5"],
    ["Id", "5,5", "5,5"],
    ["Id", "0x10", "0x10"],
    ["Id", "Infinity", "Infinity"],
    ["Id", "9007199254740993", "9007199254740993"], // not exactly a number of JavaScript
    ["Id", "0.1000000000000000055511151231257827", "0.1000000000000000055511151231257827"],
    ["Items[0].Confirm", "on", true],
    ["Items[0].Confirm", "true", true],
    ["Items[0].Confirm", "false", false],
    ["Items[0].Confirm", "yes", "yes"],
    ["Currency", "5", "5"],
  ])("makes of %s %j what it certainly is", (field, text, value) => {
    const [made] = [fromForm([[field, text]])] as [{ readonly Items?: readonly [{ readonly Confirm: unknown }] }]
    expect(made.Items?.[0].Confirm ?? made[field as never]).toBe(value)
  })

  test.each<[about: string, entries: readonly (readonly [string, unknown])[], body: object]>([
    ["an option that is a number", [["size", "3"]], { size: 3 }],
    ["an option that is a text", [["size", "S"]], { size: "S" }],
    ["what is no option", [["size", "XXL"]], { size: "XXL" }],
    ["an instant", [["due", "2026-02-28T10:00:00Z"]], { due: new Date("2026-02-28T10:00:00Z") }],
    ["a day that does not exist", [["due", "2026-02-30"]], { due: "2026-02-30" }],
    ["a list by one name", [["at", "1"], ["at", ""], ["at", "2"]], { at: [1, 2] }], // prettier-ignore
    ["a list by a name with brackets", [["at[]", "1"]], { at: [1] }],
    ["a text that may be a number", [["either", "5"]], { either: "5" }],
    ["one of two shapes", [["pay.by", "cash"], ["pay.till", "7"]], { pay: { by: "cash", till: 7 } }], // prettier-ignore
    ["a box that is ticked, beside a hidden input", [["fragile", "false"], ["fragile", "on"]], { fragile: true }], // prettier-ignore
    ["a box that is not, beside a hidden input", [["fragile", "false"]], { fragile: false }],
    ["a record's members", [["labels.a", "5"], ["labels.b.c", "6"]], { labels: { a: "5", b: { c: "6" } } }], // prettier-ignore
    ["elements by their indexes", [["at[1]", "2"], ["at[0]", "1"]], { at: [1, 2] }], // prettier-ignore
    ["elements of which one has another name", [["at[0]", "1"], ["at[a]", "2"]], { at: { 0: 1, a: 2 } }], // prettier-ignore
    ["indexes in what is no list", [["pay.0", "1"], ["none[0]", "1"]], { pay: { 0: "1" }, none: { 0: "1" } }], // prettier-ignore
    ["lists in lists", [["comments[0].replies[0].text", "a"]], { comments: [{ replies: [{ text: "a" }] }] }],
    ["what is in no field as it was typed", [["none.grams", "5"], ["grams.none", "5"], ["from.grams", "5"]], { none: { grams: "5" }, grams: { none: "5" }, from: { grams: "5" } }], // prettier-ignore
    ["what is false or zero, and no text", [["fragile", false], ["grams", 0]], { fragile: false, grams: 0 }], // prettier-ignore
    ["a list of what was chosen, in a field that is a list", [["at", "1"]], { at: [1] }],
    ["a file without a name that holds something", [["note", { name: "", size: 5 }]], { note: { name: "", size: 5 } }],
    ["a file that holds nothing, with a name", [["note", { name: "a", size: 0 }]], { note: { name: "a", size: 0 } }],
    ["no file", [["note", { name: "", size: 0 }]], {}],
    ["one name too often", [["grams", "1"], ["grams", "2"]], { grams: ["1", "2"] }], // prettier-ignore
  ])("takes %s", (_, entries, body) => {
    expect(formOf(parcel).fromForm(entries)).toEqual(body)
  })

  it("takes FormData and URLSearchParams as they are, and keeps a file for the check to refuse", () => {
    const data = new FormData()
    data.set("Currency", "EUR")
    data.set("Id", new File([], ""))
    data.set("UserHandle", new File(["x"], "a.txt"))
    expect(fromForm(data)).toEqual({ Currency: "EUR", UserHandle: data.get("UserHandle") })
    expect(fromForm(new URLSearchParams("Items[0].Id=5"))).toEqual({ Items: [{ Id: 5 }] })
  })
})

const names = fc.oneof(
  fc.constantFrom("__proto__", "__proto__.polluted", "constructor.prototype.polluted", "/__proto__/polluted", "Items[__proto__].polluted", "Items.0.__proto__.polluted", "hasOwnProperty", "/Items/-/Id", "Items[]", "[[[", "]]", "..", "/", "/~"), // prettier-ignore
  fc.stringMatching(/^[abI/.[\]~0_*]{0,12}$/),
  fc.constantFrom("Id", "Items[0].Id", "Items.1.Confirm", "Currency"),
)

function textsIn(value: unknown): readonly string[] {
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [String(value)]
}

describe("whatever the names and values", () => {
  it("loses nothing that was filled in, and pollutes nothing", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(names, fc.constantFrom("x", "5", "y z", ""))), (entries) => {
        const body = fromForm(entries)
        expect([...textsIn(body)].sort()).toEqual(entries.map(([, text]) => text).filter((text) => text !== "").sort()) // prettier-ignore
        expect(Object.getPrototypeOf(body)).toBe(Object.prototype)
        expect(({} as { readonly polluted?: unknown }).polluted).toBeUndefined()
      }),
    )
  })

  it("makes a number only of a text that says that number", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.double().map(String), fc.string(), fc.stringMatching(/^-?\d{1,40}(\.\d{1,40})?$/)),
        (text) => {
          const { Id } = fromForm([["Id", text]])
          if (typeof Id !== "number") expect(Id).toBe(text === "" ? undefined : text)
          else expect(Number(text) + 0).toBe(Id + 0) // -0 is 0
        },
      ),
    )
  })

  it("takes a name of a hundred thousand dots in its stride", () => {
    expect(Object.keys(fromForm([[".".repeat(100_000), "x"], [`Items${"[0]".repeat(100_000)}`, "x"]]))).toEqual(["", "Items"]) // prettier-ignore
  })
})
