import * as Schema from "effect/Schema"
import { domain, from, type Messages, sensitive, shape } from "perevir"
import * as words from "./parcel-vocabulary.js"

// An invented courier's API, with every kind of value that a shape may have: the engine is tested on a domain it does not ship.

const about = { cites: "a row", says: "It is as it should be." } as const
const aboutWarning = { infers: "it is likely", says: "It is likely as it should be.", severity: "warning" } as const

const Grams = domain(Schema.Finite, { "parcel.grams": { ...about, check: words.inGrams } })
const Name = domain(
  Schema.String,
  { "parcel.name": { ...about, check: words.short } },
  { normalise: "nfc", sensitive: true },
)
const Note = domain(Schema.String, { "parcel.note": { ...aboutWarning, check: words.notBlank } })
const Currency = domain(Schema.String, {}, { samples: ["EUR", "UAH", "XXX"] })
const Code = domain(Schema.String, { "parcel.code": { ...about, check: words.code } })

interface Comment {
  readonly text: string
  readonly replies?: readonly Comment[] | undefined
}
const Comment: Schema.Codec<Comment> = Schema.Struct({
  text: Schema.String,
  replies: Schema.optional(Schema.Array(Schema.suspend((): Schema.Codec<Comment> => Comment))),
})

const item = Schema.Struct({
  code: Schema.optional(Code),
  grams: Schema.optional(Schema.NullOr(Grams)),
  price: Schema.optional(Schema.Struct({ currency: Schema.optional(Currency) })),
})

export const parcel = shape({
  id: "parcel.update",
  http: "PATCH /parcels/{id}",
  source: "parcels.txt",
  path: { id: Grams },
  query: { dryRun: Schema.optional(Schema.Boolean), limit: Schema.optional(Schema.Finite) },
  headers: { "X-Draft": Schema.optional(Schema.Boolean), "X-Trace": Schema.optional(Schema.String) },
  body: {
    name: Schema.optional(Name),
    secret: Schema.optional(sensitive(Note)),
    secretGrams: Schema.optional(sensitive(Grams)),
    note: Schema.optional(Note),
    grams: Schema.optional(Grams),
    fragile: Schema.optional(Schema.Boolean),
    size: Schema.optional(Schema.Literals(["S", "M", 3])),
    at: Schema.optional(Schema.Tuple([Schema.Finite, Schema.Finite])),
    due: Schema.optional(Schema.Date),
    labels: Schema.optional(Schema.Record(Schema.String, Note)),
    meta: Schema.optional(Schema.Unknown),
    comments: Schema.optional(Schema.Array(Comment)),
    pay: Schema.optional(
      Schema.Union([
        Schema.Struct({ by: Schema.Literal("card"), card: Code }),
        Schema.Struct({ by: Schema.Literal("cash"), till: Schema.optional(Grams) }),
      ]),
    ),
    either: Schema.optional(Schema.Union([Code, Schema.Finite])),
    items: Schema.optional(Schema.Array(item)),
    from: Schema.optional(
      Schema.Struct({ city: Schema.optional(Note), office: Schema.optional(Note), kind: Schema.String }),
    ),
  },
  facts: {
    status: from("current/status", domain(Schema.String, {}, { samples: ["NEW", "SENT", "HELD", "LOST"] })),
    depot: domain(
      Schema.NullOr(Schema.Struct({ id: Schema.optional(Schema.String), open: Schema.Boolean })),
      {},
      { samples: [{ open: true }, { id: "0", open: true }, { id: "1", open: true }, { open: false }, null] },
    ),
    now: domain(Schema.String, { "parcel.now": { ...about, check: words.utc } }),
  },
  stored: "current",
})

const open = parcel.rule("parcel.open", {
  ...about,
  at: "",
  reads: { status: "facts/status" },
  check: words.isNotLost,
})

const editable = parcel.editable("parcel.editable", {
  ...about,
  by: "facts/status",
  members: { NEW: ["/name", "/note", "/grams", "/from", "/items", "/meta", "/pay"], SENT: ["/note", "/from/city"] },
  fix: "remove",
})

const depotOpen = parcel.rule("parcel.depot", {
  ...about,
  at: "/from/office",
  reads: { depot: "facts/depot" },
  check: words.isOpen,
  params: words.isFound,
})

const dueLater = parcel.rule("parcel.depot.named", {
  ...aboutWarning,
  at: "/from/office",
  reads: { id: "facts/depot/id", now: "facts/now" },
  check: words.isNamed,
})

const cityFits = parcel.rule("parcel.city", {
  ...aboutWarning,
  at: {
    "/from/city": { city: "body/from/city", kind: "merged/from/kind" },
    "/from/office": { city: "body/from/office", kind: "merged/from/kind" },
  },
  check: words.fits,
})

const codeGiven = parcel.rule("parcel.item.code", {
  ...about,
  at: "/items/*/code",
  reads: { code: "body/items/*/code?", grams: "body/items/*/grams" },
  check: words.hasCode,
})

const codesUnique = parcel.rule("parcel.item.unique", {
  ...about,
  at: "/items/*/code",
  reads: { codes: "body/items/*/code?" },
  find: words.repeated,
})

const codesStored = parcel.rule("parcel.item.stored", {
  ...about,
  at: "/items/*/code",
  when: words.isNotReturned,
  reads: { codes: "body/items/*/code?", stored: "stored/items/*/code" },
  find: words.notStored,
})

const oneCurrency = parcel.rule("parcel.item.currency", {
  ...aboutWarning,
  at: "/items/*/price",
  reads: {
    mine: "body/items/*/price/currency?",
    all: "body/items/*/price/currency?",
    first: "stored/items/*/price/currency?",
  },
  check: words.hasCurrency,
})

const sameId = parcel.rule("parcel.id", {
  ...about,
  at: "/grams",
  reads: { id: "path/id", grams: "body/grams" },
  check: words.isSame,
})

const known = parcel.rule("parcel.known", {
  ...about,
  at: "path/id",
  reads: { depot: "facts/depot" },
  check: words.isDepot,
})

const something = parcel.rule("parcel.empty", {
  ...aboutWarning,
  at: "",
  reads: { body: "body" },
  check: words.hasMember,
})

export const rules = [
  open,
  editable,
  depotOpen,
  dueLater,
  cityFits,
  codeGiven,
  codesUnique,
  codesStored,
  oneCurrency,
  sameId,
  known,
  something,
] as const

export const messages: Messages<typeof parcel, typeof rules> = words.messages

export const update = parcel.operation({
  rules,
  messages,
  plan: words.planned,
})
