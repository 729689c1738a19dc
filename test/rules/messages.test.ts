import { describe, expect, test } from "vitest"
import { languages, type Tag, tags } from "../../scripts/message-page/languages.js"
import { type Said, saidIn, saidOfAnswers, saidOfFaults } from "../../scripts/message-page/said.js"
import { en as deals } from "../../rules/deals/messages/en.js"
import { en as deviceOrders } from "../../rules/device-orders/messages/en.js"
import { replaceEn as hardwareOrders } from "../../rules/hardware-orders/messages/en.js"
import { en as panier } from "../../rules/panier/messages/en.js"
import { en as prepayments } from "../../rules/prepayments/messages/en.js"
import { type Pack, packs } from "../../scripts/rule-pages/packs.js"
import { engine } from "../../src/messages/en.js"
import { codecSentences } from "../../src/codec/index.js"
import { wire } from "../../src/wire/en.js"
import { engineRuleIds } from "../../src/verdict/engine-rules.js"
import type { AnyLocale } from "../../src/verdict/locale.js"

// What every sentence of every rule is held to, in each language: said of each example, with what is sensitive redacted and shown

const said: readonly Said[] = packs.flatMap((pack) => [
  ...saidIn(pack),
  ...saidIn(pack, { sensitive: "show" }),
  ...saidIn(pack, { unchecked: "reject" }),
  ...saidOfFaults(pack),
  ...saidOfAnswers(pack),
  ...saidOfAnswers(pack, { sensitive: "show" }),
])

const english: readonly AnyLocale["messages"][] = [engine, deals, panier, deviceOrders, hardwareOrders, prepayments]

/** Params that no example has, and that may come: empty texts and lists, what is absent, every plural form, and values not shown. */
const odd: readonly (readonly [rule: string, ...params: object[]])[] = [
  ["type", { expected: ["JSON"], got: "undefined" }, { expected: ['"S"', "3", "date"], got: "cycle" }],
  ["fault", { rule: "deals.id" }],
  ["unknown", { part: "path" }, { part: "query" }, { part: "headers" }, { part: "body" }],
  ["fact", { expected: ["object"], contradicts: "/current/status" }],
  ["deals.status.editable", { status: "" }],
  ["deals.ad.confirmed", { status: "" }],
  ["deals.price.kopecks", { got: "[redacted]", kopecks: "[redacted]" }, { got: 0 }],
  ["deals.weight.grams", { got: "[redacted]" }, { got: 1e21 }],
  ["deals.phone.format", { digits: 0 }, { digits: 1 }, { digits: 2 }, { digits: 5 }, { digits: 21 }, { digits: 1.5 }],
  ["deals.email.length", { octets: 255, local: 0 }],
  ["panier.decimal", { got: "[redacted]" }],
  ["panier.transaction.empty", { got: " " }],
  ["panier.int32", { got: "[redacted]", least: -1, most: 1 }],
  ["deviceOrders.currency.same", { got: "", first: "" }],
  ["deviceOrders.item.quantity", { got: "[redacted]", least: 1 }],
  ["deviceOrders.amount", { got: "[redacted]", limit: 0 }],
  ["hardwareOrders.submitted", { status: "" }],
  ["hardwareOrders.replace.drops", { stored: "" }],
  ["prepayments.currency.configured", { got: "EUR", configured: [] }],
  ["prepayments.latitude.range", { got: "[redacted]", least: -90, most: 90 }],
  ["prepayments.longitude.range", { got: "[redacted]", least: -180, most: 180 }],
  ["prepayments.paymentTypeId", { got: "" }],
  ["prepayments.cheque", { reference: "" }],
]

const tables = (tag: Tag): readonly AnyLocale["messages"][] =>
  tag === "en"
    ? english
    : Object.values(languages).flatMap(({ [tag]: { locale } }) => (locale ? [locale.messages] : []))

const oddlySaid = (tag: Tag) =>
  odd.flatMap(([rule, ...all]) => {
    const sentence = tables(tag).find((table) => rule in table)?.[rule]
    if (sentence === undefined) throw new Error(`${rule} is said in no table of ${tag}`)
    return all.map((params) => ({ rule, params, text: sentence(params as never) }))
  })

const inTag = (tag: Tag) => [
  ...said.map(({ rule, params, in: texts }) => ({ rule, params, text: texts[tag] })),
  ...oddlySaid(tag),
]

/** Of a sentence, what its author wrote: without the values that it was given, and what stands between quotes. */
const withoutValues = ({ text, params }: { readonly text: string; readonly params: object }) =>
  Object.values(params)
    .flatMap((value: unknown) => (Array.isArray(value) ? (value as unknown[]) : [value]))
    .reduce<string>(
      (rest, value) => (typeof value === "string" && value !== "" ? rest.replaceAll(value, "") : rest),
      text,
    )
    .replace(/[«"][^»"]*[»"]/g, "")
    .replace(/[\da-f]{8}(?:-[\da-f]+)+|\d+-\d\d-\d\dT[\d:]+Z/g, "")

const judging = ({ operations, answer }: Pack) => [...operations, ...(answer ? [answer.operation] : [])]

describe("every rule", () => {
  const rules = packs.flatMap((pack) => judging(pack).flatMap((operation) => operation.rules.map(({ id }) => id)))
  test.each([...new Set(rules)])("%s is said in each language", (id) => {
    expect(said.some(({ rule }) => rule === id)).toBe(true)
  })
})

describe.each(tags)("in %s", (tag) => {
  test("no two rules share a sentence", () => {
    const rulesBy = new Map<string, Set<string>>()
    for (const { rule, text } of inTag(tag)) rulesBy.set(text, new Set([...(rulesBy.get(text) ?? []), rule]))
    expect([...rulesBy].filter(([, rules]) => rules.size > 1).map(([text, rules]) => [text, ...rules])).toEqual([])
  })

  test("a sentence is one, whatever it is given", () => {
    const broken = /undefined|NaN|\[object|^\s|\s$| {2}| [,.)]|\(\s*\)|,\s*$|^[A-Z][a-z]+[. ]/
    expect(inTag(tag).filter(({ text }) => text === "" || broken.test(text)).map(({ rule, text }) => [rule, text])).toEqual([]) // prettier-ignore
  })
})

/** Names of members, codes and kinds of data that are the same in any language. */
const names = new Set(
  "NEW PAID CONFIRMED DRAFT CHEQUE UUID ISO UTC ID IP JSON EUR DE DEU UAH Id ProduitID NovaPoshta Verifone name example com https http true false saveDraft db8 null uk".split(
    " ",
  ),
)

describe.each(["uk", "ru"] as const)("in %s", (tag) => {
  test("no word of another language was left", () => {
    const words = inTag(tag)
      .filter(({ rule }) => !["fault", "unchecked"].includes(rule))
      .flatMap((one) => withoutValues(one).match(/[A-Za-z][A-Za-z\d]+/g) ?? [])
    expect([...new Set(words)].filter((word) => !names.has(word))).toEqual([])
  })

  test("no letter of the other alphabet stands in a word", () => {
    const other = tag === "uk" ? /[ыэёъ]/i : /[іїєґ]/i
    const texts = inTag(tag).map(withoutValues)
    expect(texts.filter((text) => other.test(text))).toEqual([])
    for (const spoken of Object.values(languages))
      for (const label of Object.values(spoken[tag].labels)) expect(label).not.toMatch(other)
  })
})

describe("in fr", () => {
  const texts = inTag("fr").map(withoutValues)
  test("no English word was left", () => {
    const english =
      /\b(the|this|that|is|are|and|must|expected|missing|with|was|has|it|not|number|text|list|write|give)\b/i
    expect(texts.filter((text) => english.test(text))).toEqual([])
  })
  test("a space that breaks no line stands before each high sign", () => {
    expect(texts.filter((text) => /[^\u00a0\u202f](?:[?!;»]|:(?= |\u00a0|$))|«[^\u00a0]/.test(text))).toEqual([])
  })
})

describe.each(packs.filter(({ answer }) => answer))("the answers of $name", ({ name, answer }) => {
  test("are in tables that lack no rule and have none too many but those of the wire", () => {
    const rules = [...new Set([...engineRuleIds, ...Object.keys(name === "panier" ? { ...wire, ...codecSentences } : wire), ...(answer?.operation.rules.map(({ id }) => id) ?? [])])] // prettier-ignore
    for (const tag of ["uk", "ru", "fr"] as const) {
      const table = languages[name]?.[tag].wire
      expect(table?.tag).toBe(tag)
      expect(Object.keys(table?.messages ?? {}).toSorted()).toEqual(rules.toSorted())
    }
  })
})

describe.each(packs)("the fields of $name", ({ name, operations }) => {
  const spoken = languages[name]
  test.each(tags)("have each a name of its own in %s, beside its siblings", (tag) => {
    const labels = Object.entries(spoken?.[tag].labels ?? {})
    expect(labels.length).toBeGreaterThan(0)
    const siblings = labels.map(([pointer, label]) => `${pointer.slice(0, pointer.lastIndexOf("/"))} ${label}`)
    expect(siblings.filter((one, index) => one.trim() === "" || siblings.indexOf(one) < index)).toEqual([])
  })
  test("are the same in all languages", () => {
    const fields = tags.map((tag) => Object.keys(spoken?.[tag].labels ?? {}))
    for (const others of fields) expect(others).toEqual(fields[0])
  })
  test("are in tables that lack no rule and have none too many", () => {
    const rules = new Set([...engineRuleIds, ...operations.flatMap(({ rules: all }) => all.map(({ id }) => id))])
    for (const tag of ["uk", "ru", "fr"] as const) {
      expect(spoken?.[tag].locale?.tag).toBe(tag)
      expect(Object.keys(spoken?.[tag].locale?.messages ?? {}).toSorted()).toEqual([...rules].toSorted())
    }
  })
})
