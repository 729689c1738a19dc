import * as Schema from "effect/Schema"
import { domain, from, shape } from "perevir"
import * as words from "./locker-vocabulary.js"

// A third invented API: members that have one of several shapes, told apart by a literal or by what is inside alone, that may be
// null, that contain themselves, or that have any names; all of them merged, stored, locked.

const { Array, Literal, NullOr, optional, Record, String, Struct, Union } = Schema
const about = { cites: "a row", says: "It is as it should be." } as const

const Floor = domain(Schema.Finite, { "locker.floor": { ...about, check: words.floor } })
const Street = domain(String, { "locker.street": { ...about, check: words.street } }, { normalise: "nfc" })

interface Box {
  readonly name: string
  readonly inside?: Box | null | undefined
}
const Box: Schema.Codec<Box> = Struct({
  name: String,
  inside: optional(NullOr(Schema.suspend((): Schema.Codec<Box> => Box))),
})
const House = Struct({ street: Street })
const Office = Struct({ office: Schema.Finite, floor: optional(Floor) })

export const locker = shape({
  id: "locker.update",
  http: "PATCH /lockers/{id}",
  source: "lockers.txt",
  body: {
    code: optional(String),
    to: optional(Union([House, Office])),
    via: optional(Array(Union([House, Office]))),
    key: optional(
      Union([Struct({ by: Literal("pin"), pin: String }), Struct({ by: Literal("card"), card: optional(Floor) })]),
    ),
    box: optional(Box),
    size: optional(NullOr(Struct({ wide: optional(Floor), high: optional(NullOr(Floor)) }))),
    owners: optional(Record(String, Struct({ share: optional(Floor), since: optional(String) }))),
  },
  facts: { state: from("kept/state", domain(String, {}, { samples: ["FREE", "TAKEN", "GONE"] })) },
  stored: "kept",
})

const editable = locker.editable("locker.editable", {
  ...about,
  by: "facts/state",
  members: {
    FREE: ["/code", "/to", "/via", "/key", "/box", "/size", "/owners"],
    TAKEN: ["/code", "/size/wide", "/key"],
    GONE: [],
  },
})

const notBelow = locker.rule("locker.to", {
  ...about,
  at: "/to",
  reads: { to: "merged/to" },
  check: words.isReached,
  made: { breaks: [{ to: { office: 13 } }, { to: { street: "a", office: 13 } }] },
})

const sized = locker.rule("locker.size", {
  ...about,
  at: "",
  reads: { size: "merged/size?" },
  check: words.isUpright,
  made: { passes: [{ size: { wide: 2, high: 3 } }], breaks: [{ size: { wide: 3, high: 3 } }] },
})

const wide = locker.rule("locker.wide", {
  ...about,
  at: "/size/wide",
  reads: { wide: "body/size/wide", high: "merged/size/high?" },
  check: words.isNoWider,
})

const owned = locker.rule("locker.owners", {
  ...about,
  at: "/owners",
  reads: { owners: "merged/owners" },
  check: words.areFew,
  made: { breaks: [{ owners: { a: {}, b: {}, c: {}, d: {}, e: {} } }] },
})

const opened = locker.rule("locker.key", {
  ...about,
  at: "/key",
  reads: { key: "merged/key", pin: "stored/key/pin?", kept: "stored/via/*/office?" },
  check: words.isNewPin,
  made: { breaks: [{ key: { by: "pin", pin: "0000" } }] },
})

export const rules = [editable, notBelow, sized, wide, owned, opened] as const

export const update = locker.operation({ rules, messages: words.messages })
