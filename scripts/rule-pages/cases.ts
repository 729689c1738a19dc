import { grouped } from "../../src/format/grouped.js"
import { distinct } from "./distinct.js"
import type { Seen } from "./looked-at.js"
import { link, listed, prose } from "./markdown.js"
import type { AnyExample, AnyOperation } from "./packs.js"
import { placed } from "./places.js"
import { type Row, rowOf, type Told } from "./rows.js"
import { type Place, standsOf } from "./stands.js"

/** The cases about a rule, as lists: what passes it, what does not, what cannot be judged. */
export function casesOf(
  rule: string,
  severity: string,
  cases: readonly (readonly [AnyOperation, AnyExample])[],
): string {
  const own = cases.filter(([, example]) => example.rule === rule)
  const rows = distinct(
    own.map(([operation, example]) => rowOf(operation, example)),
    (row) => JSON.stringify(row),
  )
  const usual = usualPlace(
    rows,
    own.flatMap(([{ tree }]) => standsOf(tree, rule)),
  )
  const rejected = rule === "fact" ? "Is a fault" : severity === "error" ? "Is rejected" : "Brings a warning"
  const headings = { passes: "Passes", found: rejected, unjudged: "Cannot be judged" } as const
  const lists = (["passes", "found", "unjudged"] as const).map((became) => {
    const these = rows.filter((row) => row.became === became)
    const common = became === "found" ? commonOf(these) : { message: "", offered: "" }
    const told = tellings(common).join("; ")
    const heading = headings[became] + usual.note + (told && ` → ${told}`)
    return these.length > 0 ? `${heading}:\n\n${linesOf(these, usual, common).join("\n")}` : ""
  })
  return lists.filter((list) => list !== "").join("\n\n")
}

/** The one place that most cases are about, which need not be named at each, and all that there are. */
interface Usual {
  readonly place: string
  readonly note: string
  readonly possible: ReadonlySet<string>
}

function usualPlace(rows: readonly Row[], stands: readonly Place[]): Usual {
  const possible = new Set(stands.map(({ part, pattern }) => placed(part, pattern)))
  const places = rows.flatMap(({ sent }) => (sent.length === 1 ? sent.map(({ place }) => place) : []))
  const [most] = [...grouped(places, (place) => place).values()].toSorted((a, b) => b.length - a.length)
  if (most === undefined || !possible.has(most[0])) return { place: "", note: "", possible }
  if (possible.size === 1) return { place: most[0], note: "", possible }
  return most.length < 2 ? { place: "", note: "", possible } : { place: most[0], note: `, as ${most[0]}`, possible }
}

/** What all cases are told alike, if there are several: it is told once. */
function commonOf(rows: readonly Row[]): Told {
  const same = (of: (told: Told) => string) => {
    const [text = "", ...more] = new Set(rows.map(({ told }) => of(told)))
    return rows.length > 1 && more.length === 0 ? text : ""
  }
  return { message: same(({ message }) => message), offered: same(({ offered }) => offered) }
}

const tellings = ({ message, offered }: Told) => [message, offered].filter((text) => text !== "")

/** The lines of some cases; one line for those that differ in nothing but their place. */
function linesOf(rows: readonly Row[], usual: Usual, common: Told): readonly string[] {
  const texts = rows.map((row) => {
    const [only, ...more] = row.sent
    const movable = only?.value !== undefined && more.length === 0
    return { place: movable ? only.place : "", value: movable ? only.value : "", rest: lineOf(row, movable, common) }
  })
  const same = grouped(texts, ({ place, value, rest }) => `${place === "" ? "" : "at"} ${value} ${rest}`)
  return [...same.values()].map((group) => {
    const at = atOf(new Set(group.map(({ place }) => place).filter((place) => !wholes.includes(place))), usual)
    const moved = [group[0].value, ...(at === "" ? [] : [`at ${at}`])]
    return `- ${moved.filter((text) => text !== "").join(" ")}${group[0].rest}`
  })
}

const most = 4
const wholes = ["", "the request as a whole", "the body"]

/** The places of a line, if they are not only the usual one. */
function atOf(places: ReadonlySet<string>, { place, possible }: Usual): string {
  const [only, ...more] = places
  if (only === undefined || (more.length === 0 && only === place)) return ""
  const others = [...possible].filter((one) => !places.has(one))
  if (places.size <= most || others.length > 1) return listed([...places])
  return others.length === 0 ? "each of them" : `each but ${String(others[0])}`
}

/** All of a line behind its one value, or all of it. */
function lineOf({ about, sent, known, told, others }: Row, movable: boolean, common: Told): string {
  const values = movable ? [] : sent.map(shown)
  const where = known.length > 0 ? ` with ${listed(known.map(shown))}` : ""
  const own = {
    message: told.message === common.message ? "" : told.message,
    offered: told.offered === common.offered ? "" : told.offered,
  }
  const also = others.length > 0 ? `; also ${listed(others.map((rule) => link(rule)))}` : ""
  const end = tellings(own).join("; ")
  const seen = listed(values) + where
  return `${seen}${seen !== "" || movable ? " – " : ""}${prose(about)}${end && ` → ${end}`}${also}`
}

const shown = ({ place, value }: Seen) => (value === undefined ? `${place} not sent` : `${place} = ${value}`)
