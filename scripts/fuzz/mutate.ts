import type { Dice } from "./dice.js"

const numbers = [0, -0, -1, 0.1, 1e21, 5e-324, 2 ** 31, 2 ** 53, 1e308, NaN, Infinity]
const texts = [
  "",
  " ",
  "\0",
  "\ud800",
  "__proto__",
  "constructor",
  "toString",
  "NaN",
  "1e999",
  "-0",
  "9".repeat(400),
  "е\u0301",
  "\u0301".repeat(40),
  "а".repeat(5000),
]
const odd: readonly unknown[] = [...numbers, ...texts, null, undefined, true, [], {}, [[]], 1n, Symbol.iterator, new Date(NaN), new Map(), () => 1] // prettier-ignore

/** Changes a value at some places: replaces, takes out, repeats, renames, moves in; never the value that it is given. */
export function mutated(value: unknown, dice: Dice, times = 1 + dice.below(3)): unknown {
  let made = value
  for (let turn = 0; turn < times; turn++) made = changed(made, dice)
  return made
}

function changed(value: unknown, dice: Dice): unknown {
  if (Array.isArray(value) && value.length > 0 && dice.below(5) > 0) return ofList(value, dice)
  if (isObject(value) && Object.keys(value).length > 0 && dice.below(6) > 0) return ofObject(value, dice)
  const way = dice.below(4)
  if (way === 0 && typeof value === "string") return [...bytesChanged(Buffer.from(value), dice).toString()].join("")
  if (way === 1) return Array.from({ length: dice.below(40) }, () => value)
  if (way === 2) return { [dice.of(texts)]: value }
  return dice.of(odd)
}

function ofList(list: readonly unknown[], dice: Dice): unknown {
  const at = dice.below(list.length)
  const copy: unknown[] = list.slice()
  const way = dice.below(5)
  if (way === 0) copy.splice(at, 1)
  else if (way === 1) copy.splice(at, 0, list[dice.below(list.length)])
  else if (way === 2) copy[at + dice.below(50)] = list[at]
  else copy[at] = changed(list[at], dice)
  return copy
}

function ofObject(value: Readonly<Record<string, unknown>>, dice: Dice): unknown {
  const names = Object.keys(value)
  const name = dice.of(names)
  const { [name]: inside, ...others } = value
  const way = dice.below(8)
  if (way === 0) return others
  if (way === 1) return { ...others, [bytesChanged(Buffer.from(name), dice).toString()]: inside }
  if (way === 2) return { ...value, [dice.of(names)]: inside }
  if (way === 3) return Object.assign(Object.create(dice.of([null, { [name]: 1 }])) as object, value)
  return { ...value, [name]: changed(inside, dice) }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  Object.prototype.toString.call(value) === "[object Object]"

/** Changes some bytes: flips, takes out, repeats, puts in what means something in JSON, XML or a form. */
export function bytesChanged(bytes: Uint8Array, dice: Dice): Buffer {
  let made = Buffer.from(bytes)
  for (let turn = 1 + dice.below(4); turn > 0; turn--) {
    const at = dice.below(made.length + 1)
    const end = Math.min(made.length, at + 1 + dice.below(16))
    const way = dice.below(5)
    const between = [
      Buffer.from([dice.below(256)]),
      Buffer.alloc(0),
      Buffer.concat([made.subarray(at, end), made.subarray(at, end)]),
      Buffer.from(dice.of(signs)),
      made.subarray(dice.below(made.length + 1)).subarray(0, 64),
    ][way] as Buffer
    made = Buffer.concat([made.subarray(0, at), between, made.subarray(way === 3 || way === 4 ? at : end)])
  }
  return made
}

const signs = [
  "{", "}", "[", "]", ",", ":", '"', "\\", "\\u0000", "\\ud800", "null", "1e999", "-", "00", "\ufeff", "<", ">", "</", "/>", "<!--", "-->",
  "<![CDATA[", "]]>", "<!DOCTYPE a [", "&amp;", "&#0;", "&x;", "xmlns=", "xsi:nil", "=", "&", "%", "%00", "%zz", "[0]", "[999999999]", ".", "+", "[".repeat(500), "<a>".repeat(300),
] // prettier-ignore
