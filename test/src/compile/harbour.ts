import * as Schema from "effect/Schema"
import { domain, sensitive, shape } from "perevir"
import * as words from "./harbour-vocabulary.js"

// An invented harbour's API: shapes inside shapes, with rules at every depth of them.

const {
  Array,
  Finite,
  Literal,
  Literals,
  NullOr,
  optional,
  Record,
  String,
  Struct,
  suspend,
  Tuple,
  TupleWithRest,
  Union,
} = Schema
const about = { cites: "a row", says: "It is as it should be." } as const
const aboutWarning = { infers: "it is likely", says: "It is likely as it should be.", severity: "warning" } as const

const Tons = domain(Finite, { "harbour.tons": { ...about, check: words.tons } })
const Flag = domain(String, { "harbour.flag": { ...about, check: words.flag } }, { normalise: "nfc" })
const Note = domain(String, { "harbour.note": { ...aboutWarning, check: words.notBlank } })
const Day = Literals(["mo", "tu", "we", "th", "fr", "sa", "su", "none", "all"])

interface Crate {
  readonly name: string
  readonly tons?: number | undefined
  readonly inside?: readonly Crate[] | undefined
}
const Crate: Schema.Codec<Crate> = domain(
  Struct({
    name: String,
    tons: optional(Tons),
    inside: optional(Array(suspend((): Schema.Codec<Crate> => Crate))),
  }),
  { "harbour.crate": { ...about, check: words.named } },
)
const Papers = Struct({ id: optional(Tons), kind: optional(Flag), by: optional(Struct({ tons: optional(Tons) })) })
const Quay = Struct({ kind: Literal("quay"), tons: Tons, flag: optional(Flag) })
const Buoy = Struct({ kind: Literal("buoy"), depth: optional(Tons), flag: optional(Note) })

const harbour = shape({
  id: "harbour.update",
  http: "PATCH /calls/{id}",
  source: "harbour.txt",
  path: { id: optional(Tons), reference: optional(Flag) },
  exactlyOne: ["path/id", "path/reference"],
  query: { tags: optional(Array(Flag)), most: optional(Tons) },
  headers: { "X-Trace": optional(Flag) },
  body: {
    day: optional(Day),
    days: optional(Array(Day)),
    tons: optional(Tons),
    note: optional(Note),
    ship: optional(
      NullOr(
        Struct({
          flag: optional(Flag),
          tons: optional(Tons),
          crew: optional(
            Array(Struct({ name: optional(Note), papers: optional(Papers), seen: optional(Array(Papers)) })),
          ),
        }),
      ),
    ),
    berth: optional(Union([Quay, Buoy, Schema.Null])),
    stops: optional(
      NullOr(domain(Array(Struct({ port: optional(Flag) })), { "harbour.most": { ...about, check: words.most } })),
    ),
    hidden: optional(sensitive(Struct({ tons: optional(Tons), day: optional(Day), list: optional(Array(Flag)) }))),
    crate: optional(suspend(() => Crate)),
    crates: optional(Union([Tons, suspend(() => Crate)])),
    secret: optional(sensitive(suspend(() => Crate))),
    loop: optional(suspend(() => Flag)),
    loops: optional(Array(suspend(() => NullOr(Struct({ tons: optional(Tons) }))))),
    notes: optional(Record(String, Struct({ note: optional(Tons), tons: optional(Flag) }))),
    at: optional(domain(Union([Flag, Struct({ flag: Flag })]), { "harbour.berth": { ...about, check: words.placed } })),
    pair: optional(TupleWithRest(Tuple([Finite, Struct({ tons: Tons })]), [Flag])),
    any: optional(Union([Array(Tons), Struct({ flag: optional(Note) }), String])),
    one: optional(Union([Flag, Tons, Schema.Boolean])),
    two: optional(Union([Flag, Note])),
  },
  facts: {
    tide: Struct({ level: Finite, name: optional(String), state: String }),
    log: Struct({ name: optional(domain(String, {}, { normalise: "nfc" })) }),
  },
  stored: "current",
})

const reading = { ...about, check: words.differ, params: words.read } as const

const rules = [
  harbour.rule("harbour.load", {
    ...reading,
    at: "/ship/tons",
    reads: { tons: "body/ship/tons", most: "body/tons?" },
  }),
  harbour.rule("harbour.papers", {
    ...reading,
    at: "/ship/crew/*/papers/id",
    reads: { id: "body/ship/crew/*/papers/id", by: "body/ship/crew/*/papers/by/tons?" },
  }),
  harbour.rule("harbour.paper", {
    ...reading,
    at: "/ship/crew/*/seen/*/by/tons",
    reads: {
      own: "body/ship/crew/*/papers/id?",
      tons: "body/ship/crew/*/seen/*/by/tons",
      kind: "body/ship/crew/*/seen/*/kind?",
    },
  }),
  harbour.rule("harbour.deck", {
    ...about,
    at: "/ship/crew/*",
    check: words.never,
    reads: { day: "body/day", level: "facts/tide/level" },
  }),
  harbour.rule("harbour.hidden", {
    ...about,
    at: "/hidden/tons",
    reads: { tons: "body/hidden/tons", day: "body/hidden/day?" },
    check: words.differ,
  }),
  harbour.rule("harbour.twice", {
    ...about,
    at: "/stops/*/port",
    reads: { ports: "body/stops/*/port?" },
    find: words.twice,
  }),
  harbour.rule("harbour.quay", {
    ...aboutWarning,
    at: "/berth/tons",
    reads: { tons: "body/berth/tons", tide: "facts/tide" },
    check: words.never,
    params: words.read,
  }),
  harbour.rule("harbour.buoy", { ...aboutWarning, at: ["/berth/depth", "/berth/flag"], check: words.never }),
  harbour.rule("harbour.days", {
    ...aboutWarning,
    at: "/days/*",
    reads: { day: "body/day?", each: "body/days/*" },
    check: words.differ,
  }),
  harbour.rule("harbour.tag", {
    ...about,
    at: "query/tags",
    reads: { most: "query/most?", note: "stored/note" },
    check: words.never,
    params: words.read,
  }),
  harbour.rule("harbour.id", { ...reading, at: "path/id", reads: { id: "path/id", tons: "body/tons" } }),
  harbour.rule("harbour.id.facts", {
    ...reading,
    at: ["path/id", "query/most"],
    reads: { tons: "stored/tons", level: "facts/tide/level" },
  }),
  harbour.rule("harbour.tide", {
    ...about,
    at: "/note",
    when: words.isGiven,
    reads: { name: "facts/tide/name?", flag: "stored/ship/flag?" },
    check: words.never,
    params: words.read,
  }),
  harbour.editable("harbour.editable", {
    ...about,
    by: "facts/tide/state",
    members: {
      low: ["/note", "/ship/flag", "/berth"],
      high: ["/note", "/ship/flag", "/ship/tons", "/tons", "/berth"],
    },
  }),
] as const

/** Judges a call at the harbour. */
export const update = harbour.operation({ rules, messages: words.messages as never, plan: words.planned })
