import type { Example, Finding } from "../examples.js"
import type { Facts } from "../index.js"
import { aDeal } from "./a-deal.js"

const anyMember = { sellerFirstName: "Іван" }
const refused = (status: string) => [{ rule: "deals.status.editable", pointer: "", params: { status } }] as const
const statuses = (
  [
    ["a new deal", { status: "NEW" }, "accepted"],
    ["a paid deal", { status: "PAID" }, "accepted"],
    [
      "a deal whose stored status is the only one given",
      { status: undefined, current: { status: "PAID" } },
      "accepted",
    ],
    ["a closed deal", { status: "CLOSED" }, refused("CLOSED")],
    ["a status in small letters", { status: "new" }, refused("new")],
    ["a status with a space", { status: "PAID " }, refused("PAID ")],
    ["an empty status", { status: "" }, refused("")],
    ["a status that nobody knows", { status: undefined }, "undecided"],
  ] satisfies readonly (readonly [string, Facts, Example["expect"]])[]
).map(([about, known, expect]) => ({
  rule: "deals.status.editable" as const,
  about,
  body: anyMember,
  facts: withoutUndefined(aDeal(known)),
  expect,
}))

const locked = (pointer: string, ...before: readonly Finding[]): readonly Finding[] => [
  ...before,
  { rule: "deals.field.editable", pointer, params: { state: "PAID" }, fix: [{ op: "remove", path: pointer }] },
]
const paid = aDeal({ status: "PAID", current: { productPrice: 100, handler: { senderCityId: "Київ" } } })
const person = (who: string) => ({
  [`${who}FirstName`]: "Іван",
  [`${who}LastName`]: "Іванов",
  [`${who}Patronymic`]: "Іванович",
  [`${who}Phone`]: "380123456789",
  [`${who}Email`]: "ivanov@mail.test",
})
const inGroups = {
  payment: { cardToId: "1" },
  handler: { ...person("sender"), senderOfficeId: "1", ...person("recipient"), recipientOfficeId: "1" },
}
const lockedInGroups = {
  payment: { type: "P2P" },
  handler: { type: "Meest", senderCityId: "1", recipientCityId: "1" },
}
const openWhenPaid = { ...person("seller"), ...inGroups }
const product = { cartId: 338, cartExternalId: "a", productTitle: "Стіл", productWeight: 1, productPrice: 200 }
const lockedWhenPaid = { adId: "A-1", ...product, ...person("buyer"), ...lockedInGroups, lg: "uk" }
const bothGroups = {
  payment: { ...lockedInGroups.payment, ...inGroups.payment },
  handler: { ...lockedInGroups.handler, ...inGroups.handler },
}
const lockedPlaces = [
  ...["/adId", "/cartId", "/cartExternalId", "/productTitle", "/productWeight", "/productPrice"],
  ...["/buyerFirstName", "/buyerLastName", "/buyerPatronymic", "/buyerPhone", "/buyerEmail"],
  ...["/lg", "/payment/type", "/handler/type", "/handler/senderCityId", "/handler/recipientCityId"],
]

const members = (
  [
    ["the price of a new deal", { productPrice: 100 }, aDeal(), "accepted"],
    ["the seller's name of a paid deal", { sellerFirstName: "Іван" }, paid, "accepted"],
    ["the sender's office of a paid deal", { handler: { senderOfficeId: "1" } }, paid, "accepted"],
    ["the card token of a paid deal", { payment: { cardToId: "1" } }, paid, "accepted"],
    ["all that may change of a paid deal", openWhenPaid, paid, "accepted"],
    ["all that may change of a new deal", { ...lockedWhenPaid, ...openWhenPaid, ...bothGroups }, aDeal(), "accepted"],
    [
      "all that may no longer change of a paid deal",
      lockedWhenPaid,
      paid,
      lockedPlaces.flatMap((place) => locked(place)),
    ],
    ["the price of a paid deal", { productPrice: 200 }, paid, locked("/productPrice")],
    ["the buyer's name of a paid deal", { buyerFirstName: "Петро" }, paid, locked("/buyerFirstName")],
    ["the sender's city of a paid deal", { handler: { senderCityId: "1" } }, paid, locked("/handler/senderCityId")],
    ["the language of a paid deal", { lg: "uk" }, paid, locked("/lg")],
    [
      "a price of a paid deal that is wrong as well",
      { productPrice: -1 },
      paid,
      locked("/productPrice", { rule: "deals.price.kopecks", pointer: "/productPrice", params: { got: -1 } }),
    ],
    ["the price of a paid deal as it is stored already", { productPrice: 100 }, paid, locked("/productPrice")],
    ["a price of a deal whose status nobody knows", { productPrice: 100 }, {}, "undecided"],
  ] satisfies readonly (readonly [string, object, Facts, Example["expect"]])[]
).map(([about, body, facts, expect]) => ({ rule: "deals.field.editable" as const, about, body, facts, expect }))

const unchanged: readonly Example[] = [
  {
    rule: "deals.field.editable",
    about: "the price of a paid deal as it is stored, where what does not change may be sent",
    body: { productPrice: 100 },
    facts: paid,
    options: { unchanged: "allow" },
    expect: "accepted",
  },
  {
    rule: "deals.field.editable",
    about: "another price of a paid deal, where what does not change may be sent",
    body: { productPrice: 101 },
    facts: paid,
    options: { unchanged: "allow" },
    expect: locked("/productPrice"),
  },
  {
    rule: "deals.field.editable",
    about: "a price of a paid deal of which nothing stored is known, where what does not change may be sent",
    body: { productPrice: 100 },
    facts: { status: "PAID" },
    options: { unchanged: "allow" },
    expect: "undecided",
  },
]

const notConfirmed = (status: string | null) =>
  [{ rule: "deals.ad.confirmed", pointer: "/adId", params: { status } }] as const
const ads = (
  [
    ["a confirmed ad", aDeal({ ad: { status: "CONFIRMED" } }), "accepted"],
    ["an ad that waits", aDeal({ ad: { status: "WAITING" } }), notConfirmed("WAITING")],
    ["a status in small letters", aDeal({ ad: { status: "confirmed" } }), notConfirmed("confirmed")],
    ["an ad that there is not", aDeal({ ad: null }), notConfirmed(null)],
    ["an ad that nobody looked up", { status: "NEW", current: {} }, "undecided"],
  ] satisfies readonly (readonly [string, Facts, Example["expect"]])[]
).map(([about, facts, expect]) => ({
  rule: "deals.ad.confirmed" as const,
  about,
  body: { adId: "A-D7ZL93Z" },
  facts,
  expect,
}))

export const states: readonly Example[] = [...statuses, ...members, ...unchanged, ...ads]

/** A fact that is not given is left out, so that a row is plain JSON. */
function withoutUndefined(facts: Facts): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined))
}
