import { fiveFaults, known, knownPaid, oneFault, sample, shapes, tiny, unknownMember } from "../inputs/deals.js"
import { type Gate, type GateRow, ofEveryPack } from "./row.js"

const facts = { ...known, current: {} }
const good = (about: string, body: unknown): GateRow => ({ about, body, expect: [] })
const bad = (about: string, body: unknown, ...expect: readonly string[]): GateRow => ({ about, body, expect })
const inHandler = (members: object) => ({ handler: members })
const everyMember = Object.entries({ ...sample, cartExternalId: "C-1" })
const lockedWhenPaid = [
  "/adId", "/cartId", "/productTitle", "/productWeight", "/productPrice",
  "/buyerFirstName", "/buyerLastName", "/buyerPatronymic", "/buyerPhone", "/buyerEmail",
  "/payment/type", "/handler/type", "/handler/senderCityId", "/handler/recipientCityId",
] // prettier-ignore

const names = [
  "sellerFirstName",
  "sellerLastName",
  "sellerPatronymic",
  "buyerFirstName",
  "buyerLastName",
  "buyerPatronymic",
]
const handlerNames = ["senderFirstName", "senderLastName", "senderPatronymic"].flatMap((name) => [
  name,
  name.replace("sender", "recipient"),
])

const rows: readonly GateRow[] = [
  good("the document's example", sample),
  { about: "the example, all of it known", body: sample, facts: known, expect: [] },
  good("a tiny patch", tiny),
  ...shapes().map((shape, index) => good(`patch shape ${index}`, shape)),
  ...everyMember.map(([key, value]) => good(`${key} alone`, { [key]: value })),
  ...["ґҐєЄіІїЇёЁ", "О'Ніл", "О’Ніл", "Оʼніл", "Анна", "ААа", "А"].map((name) =>
    good(`the name ${name}`, { sellerFirstName: name }),
  ),
  good("limits of price and weight", { productPrice: 1, productWeight: 1 }),
  good("large limits of price and weight", { productPrice: 2 ** 53 - 1, productWeight: 2 ** 53 - 1 }),

  ...[null, [], "text", 5].map((body) => bad(`a body that is ${JSON.stringify(body)}`, body, "body ")),
  bad("five faults", fiveFaults, ...[
    "deals.name.alphabet /sellerFirstName", "deals.phone.format /buyerPhone", "deals.price.kopecks /productPrice",
    "unknown /isAdmin", "deals.name.repeat /handler/recipientLastName",
  ]), // prettier-ignore
  bad("one fault", oneFault, "deals.phone.format /sellerPhone"),
  bad("an unknown member", unknownMember, "unknown /isAdmin"),
  bad("an unknown member of payment", { payment: { type: "P2P", sum: 1 } }, "unknown /payment/sum"),
  bad("an unknown member of handler", inHandler({ type: "NovaPoshta", cost: 1 }), "unknown /handler/cost"),
  ...everyMember.map(([key, value]) =>
    bad(`${key} of another type`, { [key]: typeof value === "number" ? "x" : 5 }, `type /${key}`),
  ),
  ...everyMember.map(([key]) => bad(`${key} is null`, { [key]: null }, `type /${key}`)),
  ...names.map((name) => bad(`${name} in Latin`, { [name]: "Ivan" }, `deals.name.alphabet /${name}`)),
  ...names.map((name) => bad(`${name} with a repeat`, { [name]: "Іваааан" }, `deals.name.repeat /${name}`)),
  ...handlerNames.map((name) =>
    bad(`${name} in Latin`, inHandler({ [name]: "Ivan" }), `deals.name.alphabet /handler/${name}`),
  ),
  ...handlerNames.map((name) =>
    bad(
      `${name} with a repeat`,
      inHandler({ [name]: "Ааа́аа".slice(0, 2) + "ааа" }),
      `deals.name.repeat /handler/${name}`,
    ),
  ),
  ...["-", " ", "1", "Ћ", "\u0301"].map((sign) =>
    bad(`a name with ${JSON.stringify(sign)}`, { buyerLastName: `Іван${sign}` }, "deals.name.alphabet /buyerLastName"),
  ),
  ...["38012345678", "3801234567890", "+380123456789", "480123456789", "38012345678x", " 380123456789", ""].map(
    (phone) => bad(`the phone ${phone}`, { sellerPhone: phone }, "deals.phone.format /sellerPhone"),
  ),
  bad(
    "a phone with a line end",
    inHandler({ senderPhone: "380123456789\n" }),
    "deals.phone.format /handler/senderPhone",
  ),
  ...[0, -1, 0.5, 2 ** 53, -0].map((price) =>
    bad(`price ${price}`, { productPrice: price }, "deals.price.kopecks /productPrice"),
  ),
  ...[0, -1, 0.5].map((weight) =>
    bad(`weight ${weight}`, { productWeight: weight }, "deals.weight.grams /productWeight"),
  ),

  { ...bad("half a character", { productTitle: "\ud800" }, "string.wellFormed /productTitle"), peers: false },
  {
    ...bad("half a character in a name", { buyerLastName: "\ud800" }, "string.wellFormed /buyerLastName"),
    peers: false,
  },
  { ...good("й in two code points", { buyerLastName: "Чорни\u0438\u0306" }), peers: false },
  bad("an empty name", { buyerLastName: "" }, "deals.name.letter /buyerLastName"),
  bad("a name of apostrophes", { buyerLastName: "''" }, "deals.name.letter /buyerLastName"),
  ...["", "a", "a@", "@b", "a@b..c", "a@-b.c", "a@b-.c", "a b@c", `a@${"b".repeat(64)}`, "а@б.укр"].map((email) =>
    bad(`the e-mail ${email}`, { sellerEmail: email }, "deals.email.format /sellerEmail"),
  ),
  ...["a@b", "a.b+c@d.e", `a@${"b".repeat(63)}`, "a..b@c"].map((email) =>
    good(`the e-mail ${email}`, { sellerEmail: email }),
  ),
  good("an e-mail of 64 octets before the @", { buyerEmail: `${"a".repeat(64)}@b.c` }),
  bad("an e-mail of 65", { buyerEmail: `${"a".repeat(65)}@b.c` }, "deals.email.length /buyerEmail"),
  bad("a blank title", { productTitle: " \u00a0" }, "deals.text.blank /productTitle"),
  bad("a cart that is none", { cartId: 0 }, "deals.cart.id /cartId"),
  bad("a language that is no text", { lg: 5 }, "deals.lg /lg"),
  bad("nothing", {}, "deals.patch.empty "),
  bad("nothing in groups", { payment: {}, handler: {} }, "deals.patch.empty "),
  bad(
    "an office by name",
    inHandler({ type: "NovaPoshta", senderOfficeId: "5" }),
    "deals.handler.novaPoshtaId /handler/senderOfficeId",
  ),
  good("an office of another handler", inHandler({ type: "Meest", senderOfficeId: "5" })),
  {
    about: "a changed handler",
    body: inHandler({ type: "Meest", senderCityId: "5" }),
    facts: known,
    expect: ["deals.handler.orphan /handler/type"],
  },
  {
    about: "a changed payment",
    body: { payment: { type: "Card" } },
    facts: known,
    expect: ["deals.handler.orphan /payment/type"],
  },
  { about: "an ad in draft", body: tiny, facts: { ...facts, ad: { status: "DRAFT" } }, expect: [] },
  {
    about: "moved to an ad in draft",
    body: sample,
    facts: { ...facts, ad: { status: "DRAFT" } },
    expect: ["deals.ad.confirmed /adId"],
  },
  { about: "moved to no ad", body: { adId: "A" }, facts: { ...facts, ad: null }, expect: ["deals.ad.confirmed /adId"] },
  { about: "a closed deal", body: tiny, facts: { ...facts, status: "CLOSED" }, expect: ["deals.status.editable "] },
  {
    about: "the example when PAID",
    body: sample,
    facts: knownPaid,
    expect: lockedWhenPaid.map((pointer) => `deals.field.editable ${pointer}`),
  },
]

export const deals: Gate = {
  pack: "deals",
  facts,
  documented: new Set([
    ...ofEveryPack, "deals.name.alphabet", "deals.name.repeat", "deals.phone.format", "deals.price.kopecks",
    "deals.weight.grams",
  ]), // prettier-ignore
  warnings: new Set([
    "deals.email.length", "deals.text.blank", "deals.cart.id", "deals.lg", "deals.patch.empty",
    "deals.handler.novaPoshtaId", "deals.handler.orphan",
  ]), // prettier-ignore
  rows,
}
