import * as Schema from "effect/Schema"
import { domain, shape } from "perevir"
import * as words from "./ferry-vocabulary.js"

// A second invented API: what rules may read that the first one's do not.

const about = { cites: "a row", says: "It is as it should be." } as const
const { optional, Struct } = Schema

const Seats = domain(Schema.Finite, { "ferry.seats": { ...about, check: words.seats } })
const Port = domain(
  Schema.String,
  { "ferry.port": { ...about, check: words.port } },
  { samples: ["IST", "ODS", "YYY", /^[A-M]{3}$/] },
)
const Stops = domain(Schema.Array(Port), { "ferry.stops": { ...about, check: words.atMostThree } })

export const ferry = shape({
  id: "ferry.update",
  http: "PATCH /ferries/{id}",
  source: "ferries.txt",
  path: { id: Schema.Finite },
  body: {
    number: optional(Schema.Finite),
    mostBeds: optional(Seats),
    route: optional(Struct({ from: optional(Port), to: optional(Port), stops: optional(Stops) })),
    cabins: optional(
      Schema.Array(Struct({ beds: Seats, pets: optional(Schema.Array(Struct({ kind: optional(Schema.String) }))) })),
    ),
  },
  stored: "current",
})

const cabinFits = ferry.rule("ferry.cabin.fits", {
  ...about,
  at: "/cabins/*/beds",
  reads: { beds: "body/cabins/*/beds", most: "body/mostBeds?" },
  check: words.fits,
  params: words.tooMany,
})

const goesSomewhere = ferry.rule("ferry.route", {
  ...about,
  at: "/route",
  reads: { route: "merged/route" },
  check: words.leaves,
})

const sameShip = ferry.rule("ferry.ship", {
  ...about,
  at: "/number",
  reads: { id: "path/id", number: "body/number" },
  check: words.isOfShip,
})

const notHome = ferry.rule("ferry.stop", {
  ...about,
  at: "/route/stops/*",
  reads: { stop: "body/route/stops/*" },
  check: words.isNotHome,
})

const strangers = ferry.rule("ferry.strangers", {
  ...about,
  at: ["/route/stops", "/cabins/*/pets/*/kind"],
  reads: { stops: "body/route/stops", nested: "body/cabins/*/pets/*/kind?" },
  find: words.strangers,
  made: { breaks: [{ stops: ["YYY"], nested: [["dog", "cat"], ["cat"]] }] },
})

export const rules = [cabinFits, goesSomewhere, sameShip, notHome, strangers] as const

export const update = ferry.operation({ rules, messages: words.messages })
