import { type Rejected } from "perevir"
import * as deals from "perevir/deals"
import { uk as dealsUk } from "perevir/deals/uk"
import { create, replace } from "perevir/hardware-orders"
import { uk as hardwareUk } from "perevir/hardware-orders/uk"
import { defineLocale } from "perevir/locale"
import { engine } from "perevir/locale/uk"
import { describe, expect, it } from "vitest"
import { messages, update } from "../parcel.js"

/** Ukrainian for what these tests bring; the other rules are said as they were. */
const uk = defineLocale<typeof update>({
  tag: "uk",
  messages: {
    ...messages,
    ...engine,
    "parcel.grams": ({ got }) => `${got} г`,
    "parcel.note": () => "порожня примітка",
  },
})

const known = { status: "NEW", depot: { open: true }, now: "2026-01-01T00:00:00Z", current: {} }

describe("a locale", () => {
  it("is what issues and warnings are said in, for this call alone", () => {
    const { issues, warnings } = update.check({ grams: 0, note: " " }, known, { locale: uk })
    expect([...issues, ...warnings].map(({ message }) => message)).toEqual(["0 г", "порожня примітка"])
    expect(update.check({ grams: 0 }, known).issues[0]?.message).toBe("0 grams")
  })
  it("changes nothing but what is said", () => {
    const said = update.check({ grams: 0, note: " ", name: "too long" }, known, { locale: uk })
    const silenced = (verdict: unknown) => JSON.stringify(verdict).replace(/"message":"[^"]*"/g, "")
    expect(silenced(said)).toBe(silenced(update.check({ grams: 0, note: " ", name: "too long" }, known)))
  })
  it("is bound by given, and another one or none takes its place in a call", () => {
    const bound = update.given(known, { locale: uk })
    const fr = { ...uk, messages: { ...uk.messages, "parcel.grams": () => "trop" } }
    const said = (options?: object) => bound.checkField("/grams", { grams: 0 }, {}, options).issues[0]?.message
    expect([said(), said({ locale: fr }), said({ locale: undefined })]).toEqual(["0 г", "trop", "0 grams"])
  })
  it("is what the engine's rules are said in", () => {
    const { issues } = update.check({ grams: "5", nte: 1 }, known, { locale: uk })
    expect(issues.map(({ message }) => message)).toEqual([
      "тут текст, а має бути число",
      "такого поля немає; може, це note?",
    ])
    expect(update.check(5, known, { locale: uk }).issues[0]?.message).toBe("запит – це об'єкт, а тут число")
  })
  it("is what Standard Schema and Rejected carry", () => {
    const said = update.given(known, { locale: uk })["~standard"].validate({ grams: 0 })
    expect(said.issues).toMatchObject([{ message: "0 г", path: ["grams"] }])
    const lacking = update.given({}, { locale: uk })["~standard"].validate({})
    expect(lacking.issues?.map(({ message }) => message)).toContain("щоб перевірити parcel.known, бракує: depot")
    expect.assertions(3)
    try {
      update.assert({ grams: 0 }, known, { locale: uk })
    } catch (error) {
      expect((error as Rejected).verdict.issues[0]?.message).toBe("0 г")
    }
  })
  it("that breaks down or is silent leaves the word to English, never throws", () => {
    const broken = () => {
      throw new Error("broken")
    }
    for (const sentence of [broken, () => "", () => 5 as never, undefined as never]) {
      const locale = { ...uk, messages: { ...uk.messages, "parcel.grams": sentence, required: sentence } }
      const { issues } = update.check({ grams: 0, from: {} }, known, { locale })
      expect(issues.map(({ message }) => message)).toEqual(["0 grams", "this member is missing and must be sent"])
    }
  })
  it("serves two operations of a pack", () => {
    const body = { orderReference: "", customerEntityUid: "32c480b5-4dfb-4c53-959f-49edf45a0931" }
    for (const operation of [create, replace]) {
      const { issues } = operation.given({ status: "DRAFT" }, { locale: hardwareUk }).check(body)
      expect(issues[0]?.message).toBe("дайте замовленню номер, за яким ви його потім знайдете")
    }
  })
})

describe("what is no locale", () => {
  it.each([["uk"], [null], [5], [{}], [{ messages: null }]])("throws and says what to do: %j", (locale) => {
    expect(() => update.check({}, known, { locale: locale as never })).toThrow(/it is a table that you import, as in: /)
  })
  it("is another pack's table", () => {
    expect(() => update.check({}, known, { locale: dealsUk as never })).toThrow(
      "option locale has no sentence for the rules of parcel.update: import the table of its own pack",
    )
    expect(() => deals.update.given({}, { locale: dealsUk })).not.toThrow()
  })
})
