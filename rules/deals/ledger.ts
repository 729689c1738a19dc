const names = ["deals.name.alphabet", "deals.name.repeat"] as const
const sameNames = (whose: string) => `The ${whose} first name, last name and patronymic: the same two clauses.`
const phone = "a phone in the one form that the row spells out."
const email = "an e-mail address; the row says no more, so its form is our inference."

/** Every clause of the document, in its order and in our words, with its lines and what became of it. */
export const ledger = {
  document: "deals-update.txt",
  sha256: "91e332062a8af5ce62f76e32beceacca8326192de4b1aec2cd443f5389ee5942",
  /** The last one has no line end, so a count of line ends is one less. */
  lines: 114,
  /** Blank, or headings of sections and tables. */
  markup: [1, 2, 4, 6, 8, 9, 10, 13, 14, 15, 16, 47, 49, 57, 58, 59, 99, 100, 101, 102, 106, 107, 108],
  clauses: [
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
      says: "lg is one of them, but has no row in the table: its type is open, and a text is our inference.",
      became: "judgement",
      rules: ["deals.lg"],
    },
    {
      lines: [7, 7],
      says: "The 18 members that may be updated while PAID. Again commas are missing, and again the members are clear.",
      became: "rule",
      rules: ["deals.field.editable"],
    },
    { lines: [11, 12], says: "Method and path: PATCH /deals/{dealId}.", became: "schema" },
    {
      lines: [17, 56],
      says: "The type of each member, as in its row; all but dealId may be left out; no row lets a member be null.",
      became: "schema",
    },
    {
      lines: [17, 17],
      says: "dealId is required: the id of the deal, or its external id.",
      became: "rule",
      rules: ["deals.id"],
    },
    {
      lines: [18, 18],
      says: "byExternalId is true when dealId is an external id. The row does not say where it is sent: the query, we infer.",
      became: "judgement",
    },
    {
      lines: [19, 19],
      says: "adId names an ad, which has been confirmed.",
      became: "rule",
      rules: ["deals.ad.confirmed"],
    },
    {
      lines: [20, 20],
      says: "cartId is a number; that it is whole and above zero is our inference.",
      became: "judgement",
      rules: ["deals.cart.id"],
    },
    {
      lines: [21, 22],
      says: "cartExternalId and productTitle are texts; that they are not blank is our inference.",
      became: "judgement",
      rules: ["deals.text.blank"],
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
    { lines: [28, 28], says: `sellerPhone: ${phone}`, became: "rule", rules: ["deals.phone.format"] },
    {
      lines: [29, 29],
      says: `sellerEmail: ${email}`,
      became: "judgement",
      rules: ["deals.email.format", "deals.email.length"],
    },
    {
      lines: [30, 30],
      says: "A name is made of letters; that one without any is no name is our inference.",
      became: "judgement",
      rules: ["deals.name.letter"],
    },
    { lines: [30, 32], says: sameNames("buyer's"), became: "rule", rules: names },
    { lines: [33, 33], says: `buyerPhone: ${phone}`, became: "rule", rules: ["deals.phone.format"] },
    { lines: [34, 34], says: `buyerEmail: ${email}`, became: "judgement", rules: ["deals.email.format"] },
    {
      lines: [35, 35],
      says: "payment is an object; that it is not sent empty is our inference.",
      became: "judgement",
      rules: ["deals.patch.empty"],
    },
    {
      lines: [36, 36],
      says: "payment.type names the payment system, a text. The systems there are, one example aside, are not listed.",
      became: "judgement",
      rules: ["deals.text.blank"],
    },
    {
      lines: [37, 37],
      says: "payment.cardToId is the seller's card, as a token of the chosen payment system: of another it means nothing.",
      became: "judgement",
      rules: ["deals.text.blank", "deals.handler.orphan"],
    },
    {
      lines: [37, 37],
      says: "The money arrives on that card once the deal succeeds.",
      became: "out of scope",
      why: "what the upstream does later, not what is sent",
    },
    {
      lines: [38, 38],
      says: "handler is an object; that it is not sent empty is our inference.",
      became: "schema",
      rules: ["deals.patch.empty"],
    },
    {
      lines: [39, 39],
      says: "handler.type names who delivers, a text. The handlers there are, one example aside, are not listed.",
      became: "judgement",
      rules: ["deals.text.blank"],
    },
    { lines: [40, 42], says: sameNames("sender's"), became: "rule", rules: names },
    { lines: [43, 43], says: `handler.senderPhone: ${phone}`, became: "rule", rules: ["deals.phone.format"] },
    { lines: [44, 44], says: `handler.senderEmail: ${email}`, became: "judgement", rules: ["deals.email.format"] },
    {
      lines: [45, 48],
      says:
        "handler.senderCityId and senderOfficeId are ids in the chosen handler's system: of another they mean nothing, and " +
        "at NovaPoshta the examples are UUIDs. The last example stands apart from its row.",
      became: "judgement",
      rules: ["deals.text.blank", "deals.handler.novaPoshtaId", "deals.handler.orphan"],
    },
    { lines: [50, 52], says: sameNames("recipient's"), became: "rule", rules: names },
    { lines: [53, 53], says: `handler.recipientPhone: ${phone}`, became: "rule", rules: ["deals.phone.format"] },
    { lines: [54, 54], says: `handler.recipientEmail: ${email}`, became: "judgement", rules: ["deals.email.format"] },
    {
      lines: [55, 56],
      says: "handler.recipientCityId and recipientOfficeId: as the sender's.",
      became: "judgement",
      rules: ["deals.text.blank", "deals.handler.novaPoshtaId", "deals.handler.orphan"],
    },
    {
      lines: [60, 98],
      says: "A request as example: names, phones, an ad, a payment at P2P, a delivery by NovaPoshta.",
      became: "judgement",
      rules: ["deals.handler.novaPoshtaId"],
    },
    {
      lines: [103, 105],
      says: "The answer is data, an object with the deal's id and its external id.",
      became: "wire",
    },
    { lines: [109, 114], says: "An answer as example, with both ids.", became: "wire" },
  ],
} as const
