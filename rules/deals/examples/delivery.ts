import type { Example, Finding } from "../examples.js"
import type { Facts } from "../index.js"
import { aDeal } from "./a-deal.js"

const city = "8d5a980d-391c-11dd-90d9-001a92567626"
const stored = (current: Facts["current"]) => aDeal({ current })
const atNovaPoshta = stored({ handler: { type: "NovaPoshta" } })

const rule = "deals.handler.novaPoshtaId"
const warned = (pointer: string): readonly Finding[] => [{ rule, pointer }]
const ids: readonly Example[] = [
  {
    rule,
    about: "a UUID at Nova Poshta",
    body: { handler: { senderCityId: city } },
    facts: atNovaPoshta,
    expect: "accepted",
  },
  {
    rule,
    about: "a UUID in capitals",
    body: { handler: { senderCityId: city.toUpperCase() } },
    facts: atNovaPoshta,
    expect: "accepted",
  },
  {
    rule,
    about: "a UUID that lacks its last digit",
    body: { handler: { senderCityId: city.slice(0, -1) } },
    facts: atNovaPoshta,
    expect: warned("/handler/senderCityId"),
  },
  {
    rule,
    about: "a UUID with one digit more",
    body: { handler: { senderOfficeId: `${city}0` } },
    facts: atNovaPoshta,
    expect: warned("/handler/senderOfficeId"),
  },
  {
    rule,
    about: "the name of a city",
    body: { handler: { recipientCityId: "Київ" } },
    facts: atNovaPoshta,
    expect: warned("/handler/recipientCityId"),
  },
  {
    rule,
    about: "the number of an office, at Nova Poshta by this very update",
    body: { handler: { type: "NovaPoshta", recipientOfficeId: "12" } },
    facts: {},
    options: { unchecked: "allow" },
    expect: warned("/handler/recipientOfficeId"),
  },
  {
    rule,
    about: "the number of an office, at another handler by this very update",
    body: { handler: { type: "Meest", senderOfficeId: "12" } },
    facts: atNovaPoshta,
    expect: "accepted",
  },
  {
    rule,
    about: "the number of an office, at no handler",
    body: { handler: { senderOfficeId: "12" } },
    facts: stored({ handler: { type: null } }),
    expect: "accepted",
  },
]

const left = (at: string, ...members: readonly string[]): Finding => ({
  rule: "deals.handler.orphan",
  pointer: at,
  params: { members },
})
const everyId = { senderCityId: "1", senderOfficeId: "2", recipientCityId: "3", recipientOfficeId: "4" }
const delivered = stored({ handler: { type: "Meest", ...everyId } })
const orphans = (
  [
    ["another handler, nothing stored for the old one", { type: "Meest" }, atNovaPoshta, "accepted"],
    ["the same handler", { type: "Meest" }, delivered, "accepted"],
    ["a first handler", { type: "Meest" }, stored({ handler: { senderCityId: "1" } }), "accepted"],
    ["another handler and all ids anew", { type: "Ukrposhta", ...everyId }, delivered, "accepted"],
    [
      "another handler and no id",
      { type: "Ukrposhta" },
      delivered,
      [left("/handler/type", "senderCityId", "senderOfficeId", "recipientCityId", "recipientOfficeId")],
    ],
    [
      "another handler and no id, beside a phone with a mistake",
      { type: "Ukrposhta", senderPhone: "38012" },
      delivered,
      [
        { rule: "deals.phone.format", pointer: "/handler/senderPhone", params: { digits: 5 } },
        left("/handler/type", "senderCityId", "senderOfficeId", "recipientCityId", "recipientOfficeId"),
      ],
    ],
    [
      "another handler and all ids but one",
      { type: "Ukrposhta", senderCityId: "1", senderOfficeId: "2", recipientCityId: "3" },
      delivered,
      [left("/handler/type", "recipientOfficeId")],
    ],
    [
      "another handler, and the one id of the old one stays",
      { type: "Ukrposhta" },
      stored({ handler: { type: "Meest", senderCityId: "1" } }),
      [left("/handler/type", "senderCityId")],
    ],
    [
      "another handler, and the last id of the old one stays",
      { type: "Ukrposhta" },
      stored({ handler: { type: "Meest", recipientOfficeId: "4" } }),
      [left("/handler/type", "recipientOfficeId")],
    ],
  ] satisfies readonly (readonly [string, object, Facts, Example["expect"]])[]
).map(([about, handler, facts, expect]) => ({
  rule: "deals.handler.orphan" as const,
  about,
  body: { handler },
  facts,
  expect,
}))

const paid = stored({ payment: { type: "P2P", cardToId: "1" } })
const cards = (
  [
    ["another payment system and a new card token", { type: "Card", cardToId: "2" }, paid, "accepted"],
    ["another payment system and no card stored", { type: "Card" }, stored({ payment: { type: "P2P" } }), "accepted"],
    ["another payment system and no card token", { type: "Card" }, paid, [left("/payment/type", "cardToId")]],
  ] satisfies readonly (readonly [string, object, Facts, Example["expect"]])[]
).map(([about, payment, facts, expect]) => ({
  rule: "deals.handler.orphan" as const,
  about,
  body: { payment },
  facts,
  expect,
}))

export const delivery: readonly Example[] = [...ids, ...orphans, ...cards]
