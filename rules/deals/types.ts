import * as Schema from "effect/Schema"
import { domain } from "perevir"
import * as samples from "./samples.js"
import { aboveZero, countryCode, cyrillic, email, emailLength, fewInARow, inKopecks, isText } from "./vocabulary.js"
import { mostInARow, notApostrophesAlone, notBlank, notEmpty, ownDigits, phone } from "./vocabulary.js"

export const DealId = domain(
  Schema.String,
  {
    "deals.id": {
      cites: "request parameters, {{dealId}}",
      says: "The path names a deal, by its id or its external id.",
      check: notEmpty,
    },
  },
  { samples: samples.ids },
)

export const Name = domain(
  Schema.String,
  {
    "deals.name.alphabet": {
      cites: "request parameters, sellerFirstName and the other names, clause 1",
      says: "A name is written in the letters of the Ukrainian and Russian alphabets and the apostrophe.",
      check: cyrillic,
    },

    "deals.name.repeat": {
      cites: "request parameters, sellerFirstName and the other names, clause 2",
      says: `No symbol of a name stands more than ${mostInARow} times in a row.`,
      check: fewInARow,
    },

    "deals.name.letter": {
      infers: "a text that is empty or of apostrophes alone names nobody, and would wipe out the name that is stored",
      says: "A name has at least one letter.",
      check: notApostrophesAlone,
    },
  },
  { normalise: "nfc", sensitive: true, samples: samples.names },
)

export const Phone = domain(
  Schema.String,
  {
    "deals.phone.format": {
      cites: "request parameters, sellerPhone and the other phones",
      says: `A phone is ${countryCode} and ${ownDigits} digits more, with nothing between them.`,
      check: phone,
    },
  },
  { sensitive: true, samples: samples.phones },
)

export const Email = domain(
  Schema.String,
  {
    "deals.email.format": {
      infers: "the rows say no more than e-mail: what a browser refuses, an upstream that mails will refuse too",
      says: "An e-mail address is one that an e-mail field of a browser takes.",
      check: email,
    },

    "deals.email.length": {
      infers: "mail servers need to take 254 octets and 64 of them before the @, and no more (RFC 5321)",
      severity: "warning",
      says: "An e-mail address is short enough to be mailed to.",
      check: emailLength,
    },
  },
  { sensitive: true, samples: samples.emails },
)

export const Kopecks = domain(Schema.Finite, {
  "deals.price.kopecks": {
    cites: "request parameters, productPrice",
    says: "A price is a whole number of kopecks above zero.",
    check: inKopecks,
  },
})

export const Grams = domain(Schema.Finite, {
  "deals.weight.grams": {
    cites: "request parameters, productWeight",
    says: "A weight is a whole number of grams above zero.",
    check: aboveZero,
  },
})

export const CartId = domain(Schema.Finite, {
  "deals.cart.id": {
    infers: "the row says only that it is a number; its example, like most ids, is a whole one above zero",
    severity: "warning",
    says: "A cart is named by a whole number above zero.",
    check: aboveZero,
  },
})

export const Text = domain(Schema.String, {
  "deals.text.blank": {
    infers: "a blank text names nothing, and would wipe out what is stored",
    severity: "warning",
    says: "A text is not blank.",
    check: notBlank,
  },
})

export const Title = domain(Text, {}, { samples: samples.titles })
export const Id = domain(Text, {}, { samples: samples.ids })
export const Office = domain(Text, {}, { samples: samples.offices })
export const Handler = domain(Text, {}, { samples: samples.handlers })
export const PaymentSystem = domain(Text, {}, { samples: samples.paymentSystems })
export const CardToken = domain(Text, {}, { sensitive: true, samples: samples.cardTokens })

export const Language = domain(
  Schema.Unknown,
  {
    "deals.lg": {
      infers:
        "the member may be updated while a deal is NEW but has no row in the table; its name is that of a language code",
      severity: "warning",
      says: "A language is a text.",
      check: isText,
    },
  },
  { samples: samples.languages },
)

// What is known besides

export const Status = domain(Schema.String, {}, { samples: samples.statuses })
export const Ad = domain(Schema.NullOr(Schema.Struct({ status: Schema.String })), {}, { samples: samples.ads })
