import { grouped } from "../../src/format/grouped.js"
import { code, listed } from "./markdown.js"

/** A place in plain form: `handler.senderFirstName`, `Items[].Id`, `Items[0].Id`. */
export function nameOf(pattern: readonly string[]): string {
  return pattern
    .map((token, index) => (token === "*" ? "[]" : /^\d+$/.test(token) ? `[${token}]` : (index > 0 ? "." : "") + token))
    .join("")
}

/** A place as code, with the part of the request that it stands in, if that is not the body. */
export function placed(part: string, pattern: readonly string[]): string {
  if (pattern.length === 0) return part === "body" ? "the request as a whole" : `the ${part}`
  const where = { body: "", facts: "the fact ", stored: "stored " }[part]
  return where === undefined ? `${code(nameOf(pattern))} in the ${part}` : where + code(nameOf(pattern))
}

const most = 4

/** Names of places, shorter where they have their ends or their object in common. */
export function folded(places: readonly { readonly part: string; readonly pattern: readonly string[] }[]): string {
  const inBody = places.filter(({ part }) => part === "body").map(({ pattern }) => pattern)
  const others = places.filter(({ part }) => part !== "body").map(({ part, pattern }) => placed(part, pattern))
  if (inBody.length <= most) return listed([...others, ...inBody.map((pattern) => placed("body", pattern))])
  const names = inBody.map(nameOf)
  return [...others, product(names) ?? byObject(inBody)].join("; ")
}

/** The names of people, say, are every beginning with every end. */
function product(names: readonly string[]): string | undefined {
  for (const [, first = "", end = ""] of splits(names[0] ?? "")) {
    const ends = names.filter((name) => name.startsWith(first)).map((name) => name.slice(first.length))
    const firsts = names.filter((name) => name.endsWith(end)).map((name) => name.slice(0, -end.length))
    const all = firsts.flatMap((start) => ends.map((rest) => start + rest))
    if (ends.length < 2 || firsts.length < 2 || all.length !== names.length) continue
    if (all.every((name) => names.includes(name)))
      return `${listed(ends.map(code))} of ${listed(firsts.map((start) => code(`${start}…`)))}`
  }
  return undefined
}

const splits = (name: string) =>
  [...name.matchAll(/(?<=[a-z])(?=[A-Z])/g)].map(({ index }) => [name, name.slice(0, index), name.slice(index)])

function byObject(patterns: readonly (readonly string[])[]): string {
  const objects = grouped(patterns, (pattern) => nameOf(pattern.slice(0, -1)))
  return [...objects]
    .toSorted(([a], [b]) => Number(b === "") - Number(a === ""))
    .map(([object, inside]) => {
      const own = inside.map((pattern) => code(String(pattern.at(-1))))
      return object === "" ? own.join(", ") : `in ${code(object)}: ${listed(own)}`
    })
    .join("; ")
}
