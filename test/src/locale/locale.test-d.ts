import { update as deal } from "perevir/deals"
import { uk } from "perevir/deals/uk"
import { type create, replace } from "perevir/hardware-orders"
import { defineLocale, type Labels, type Locale } from "perevir/locale"
import { engine } from "perevir/locale/uk"
import { fr } from "perevir/panier/fr"
import { describe, expectTypeOf, it } from "vitest"
import { messages, type update } from "../parcel.js"

// What the types promise. A marked line must be an error; every other line must not.

const all = { ...engine, ...messages }

describe("a locale's table", () => {
  it("has a sentence for each rule, from its own params", () => {
    defineLocale<typeof update>({ tag: "uk", messages: all })
    defineLocale<typeof update>({ tag: "uk", messages: { ...all, "parcel.grams": ({ got }) => `${got} г` } })
    // @ts-expect-error the engine's rules are not said
    defineLocale<typeof update>({ tag: "uk", messages })
    // @ts-expect-error a rule is not said
    defineLocale<typeof update>({ tag: "uk", messages: { ...engine, "parcel.note": () => "" } })
    // @ts-expect-error a rule that there is not
    defineLocale<typeof update>({ tag: "uk", messages: { ...all, "parcel.x": () => "" } })
    // @ts-expect-error a param that the rule does not give
    defineLocale<typeof update>({ tag: "uk", messages: { ...all, "parcel.name": ({ width }) => `${width}` } })
    // @ts-expect-error a param that the engine's rule does not give
    defineLocale<typeof update>({ tag: "uk", messages: { ...all, required: ({ got }) => `${got}` } })
    // @ts-expect-error no language
    defineLocale<typeof update>({ messages: all })
  })
  it("serves a union of operations with the rules of all", () => {
    type Both = Locale<typeof create | typeof replace>["messages"]
    expectTypeOf<keyof Both>().toEqualTypeOf<keyof Locale<typeof replace>["messages"]>()
  })
  it("is taken by the operations of its own pack", () => {
    deal.check({}, {}, { locale: uk })
    deal.given({}, { locale: uk }).checkField("/lg", {}, {}, { locale: undefined })
    // @ts-expect-error another pack's
    deal.check({}, {}, { locale: fr })
    // @ts-expect-error another pack's
    replace.given({}, { locale: uk })
    // @ts-expect-error a language's tag is no table
    deal.check({}, {}, { locale: "uk" })
  })
})

describe("labels", () => {
  it("name every member of each part, elements of lists aside", () => {
    type Name = keyof Labels<typeof update>
    expectTypeOf<"/items" | "/items/*/price/currency" | "/from/city" | "/pay/card">().toExtend<Name>()
    expectTypeOf<"path/id" | "query/dryRun" | "headers/X-Draft">().toExtend<Name>()
    expectTypeOf<Extract<Name, "/items/*" | "path" | "/labels/x">>().toEqualTypeOf<never>()
  })
})
