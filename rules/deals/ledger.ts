import type { Ledger } from "perevir"
import type { Issue } from "./index.js"
import type { Issue as AnswerIssue } from "./wire.js"

const names = ["deals.name.alphabet", "deals.name.repeat"] as const
const sameNames = (whose: string) => `The ${whose} first name, last name and patronymic: the same two clauses.`
const phone = "a phone in the one form that the row spells out."
const email = "an e-mail address."
const noForm = "the row says no more than e-mail address"
const notBlank = "the row says that it is text, and not whether it may be blank"

/** Every clause of the document, in its order. Line 114 is the last, without a line feed. */
export const ledger: Ledger<Issue["rule"] | AnswerIssue["rule"]> = {
  document: "deals-update.txt",
  title: "Оновлення угоди",
  sha256: "91e332062a8af5ce62f76e32beceacca8326192de4b1aec2cd443f5389ee5942",
  lines: 114,
  /** Blank. */
  markup: [2, 4, 6, 8, 10, 13, 15, 47, 49, 57, 59, 99, 101, 106, 108],
  clauses: [
    { lines: [1, 3], says: "The operation updates a deal.", became: "schema" },
    {
      lines: [3, 3],
      says: "A deal is updated only while its status is NEW or PAID.",
      became: "rule",
      rules: ["deals.status.editable"],
    },
    {
      lines: [5, 5],
      says: "The 34 members that may be updated while NEW. Two runs of them lack their commas; the members are clear.",
      became: "rule",
      rules: ["deals.field.editable"],
    },
    {
      lines: [5, 5],
      says: "lg is one of them: a language, as text.",
      became: "judgement",
      rules: ["deals.lg"],
      because: "the table has no row for it, so any value passes; what is no text gets a warning",
    },
    {
      lines: [7, 7],
      says: "The 18 members that may be updated while PAID. Again commas are missing, and again the members are clear.",
      became: "rule",
      rules: ["deals.field.editable"],
    },
    { lines: [9, 12], says: "Method and path: PATCH /deals/{dealId}.", became: "schema" },
    {
      lines: [14, 56],
      says: "Each parameter has its row: whether it is required, its type, a description and an example.",
      became: "rule",
      rules: ["type"],
    },
    {
      lines: [14, 56],
      says: "There are no members beside the listed ones.",
      became: "judgement",
      rules: ["unknown"],
      because: "the document does not say what becomes of others, and a misspelt member would be lost without a word",
    },
    {
      lines: [17, 17],
      says: "dealId is required: the id of the deal, or its external id. All other parameters may be left out.",
      became: "rule",
      rules: ["required", "deals.id"],
    },
    {
      lines: [18, 18],
      says: "byExternalId is true when dealId is an external id. It is sent in the query.",
      became: "judgement",
      because:
        "the row does not say where it is sent; it speaks of passing it along, and among the members it has no place",
    },
    {
      lines: [19, 19],
      says: "adId names an ad, which has been confirmed.",
      became: "rule",
      rules: ["deals.ad.confirmed"],
    },
    {
      lines: [19, 19],
      says: "adId is not blank.",
      became: "judgement",
      rules: ["deals.text.blank"],
      because: notBlank,
    },
    {
      lines: [20, 20],
      says: "cartId is a whole number above zero.",
      became: "judgement",
      rules: ["deals.cart.id"],
      because: "the row says that it is a number, as ids of carts are",
    },
    {
      lines: [21, 22],
      says: "cartExternalId and productTitle are texts; they are not blank.",
      became: "judgement",
      rules: ["deals.text.blank"],
      because: "the rows say that they are text, and not whether they may be blank",
    },
    {
      lines: [23, 23],
      says: "productWeight is a whole number of grams, above zero.",
      became: "rule",
      rules: ["deals.weight.grams"],
    },
    {
      lines: [24, 24],
      says: "productPrice is a whole number of kopecks, above zero; the currency is always the hryvnia.",
      became: "rule",
      rules: ["deals.price.kopecks"],
    },
    {
      lines: [25, 27],
      says:
        "The seller's first name, last name and patronymic: Cyrillic letters of the Ukrainian and Russian alphabets and " +
        "the apostrophe (1); the same symbol at most twice in a row (2).",
      became: "rule",
      rules: names,
    },
    {
      lines: [25, 27],
      says: "A name has a letter.",
      became: "judgement",
      rules: ["deals.name.letter"],
      because: "no row says whether a name may be empty, or of apostrophes alone",
    },
    { lines: [28, 28], says: `sellerPhone: ${phone}`, became: "rule", rules: ["deals.phone.format"] },
    {
      lines: [29, 29],
      says: `sellerEmail: ${email}`,
      became: "judgement",
      rules: ["deals.email.format", "deals.email.length"],
      because: noForm,
    },
    { lines: [30, 32], says: sameNames("buyer's"), became: "rule", rules: names },
    { lines: [33, 33], says: `buyerPhone: ${phone}`, became: "rule", rules: ["deals.phone.format"] },
    {
      lines: [34, 34],
      says: `buyerEmail: ${email}`,
      became: "judgement",
      rules: ["deals.email.format", "deals.email.length"],
      because: noForm,
    },
    { lines: [35, 35], says: "payment is an object, with what is known of the payment.", became: "schema" },
    {
      lines: [35, 38],
      says: "An update changes something: neither payment nor handler is sent empty and alone.",
      became: "judgement",
      rules: ["deals.patch.empty"],
      because: "no member is required, so the document lets through a body that says nothing",
    },
    {
      lines: [36, 36],
      says: "payment.type names the payment system, a text that is not blank.",
      became: "judgement",
      rules: ["deals.text.blank"],
      because: "the payment systems there are, one example aside, are not listed",
    },
    {
      lines: [37, 37],
      says: "payment.cardToId is the seller's card, as a token of the chosen payment system: of another it means nothing.",
      became: "judgement",
      rules: ["deals.text.blank", "deals.handler.orphan"],
      because: "what becomes of the stored token when the payment system changes is not said",
    },
    {
      lines: [37, 37],
      says: "The money arrives on that card once the payment has succeeded.",
      became: "out of scope",
      because: "it is what the upstream does later, not what is sent",
    },
    { lines: [38, 38], says: "handler is an object, with what is known of the delivery.", became: "schema" },
    {
      lines: [39, 39],
      says: "handler.type names who delivers, a text that is not blank.",
      became: "judgement",
      rules: ["deals.text.blank"],
      because: "the handlers there are, one example aside, are not listed",
    },
    { lines: [40, 42], says: sameNames("sender's"), became: "rule", rules: names },
    { lines: [43, 43], says: `handler.senderPhone: ${phone}`, became: "rule", rules: ["deals.phone.format"] },
    {
      lines: [44, 44],
      says: `handler.senderEmail: ${email}`,
      became: "judgement",
      rules: ["deals.email.format", "deals.email.length"],
      because: noForm,
    },
    {
      lines: [45, 48],
      says:
        "handler.senderCityId and handler.senderOfficeId are ids in the chosen handler's system: of another they mean " +
        "nothing, and at NovaPoshta they are UUIDs.",
      became: "judgement",
      rules: ["deals.text.blank", "deals.handler.novaPoshtaId", "deals.handler.orphan"],
      because: "the rows say whose ids they are, and not what they look like; the examples are NovaPoshta's",
    },
    { lines: [50, 52], says: sameNames("recipient's"), became: "rule", rules: names },
    { lines: [53, 53], says: `handler.recipientPhone: ${phone}`, became: "rule", rules: ["deals.phone.format"] },
    {
      lines: [54, 54],
      says: `handler.recipientEmail: ${email}`,
      became: "judgement",
      rules: ["deals.email.format", "deals.email.length"],
      because: noForm,
    },
    {
      lines: [55, 56],
      says: "handler.recipientCityId and handler.recipientOfficeId: as the sender's.",
      became: "judgement",
      rules: ["deals.text.blank", "deals.handler.novaPoshtaId", "deals.handler.orphan"],
      because: "the rows say whose ids they are, and not what they look like",
    },
    {
      lines: [58, 98],
      says: "The sample sends 32 of the 34 members: all but cartExternalId and lg.",
      became: "schema",
    },
    {
      lines: [100, 105],
      says: "The answer is data, an object with the deal's id and its external id.",
      became: "wire",
      rules: ["required", "type"],
    },
    {
      lines: [100, 105],
      says: "An answer has no members beside those.",
      became: "judgement",
      rules: ["unknown"],
      because: "upstreams grow: what is new in an answer is told as a warning, while in a request it is refused",
    },
    {
      lines: [104, 105],
      says: "They are the ids of the deal that was updated.",
      became: "judgement",
      rules: ["deals.response.id", "deals.response.externalId"],
      because: "the rows say that they are a deal's, and which deal is updated the path says by one of the two",
    },
    {
      lines: [105, 105],
      says: "A deal may have no external id: it is absent then, or null.",
      became: "judgement",
      because: "no parameter is called required in the answer, and not every deal was made with one",
    },
    { lines: [107, 114], says: "The sample of an answer has both ids.", became: "wire" },
  ],
}
