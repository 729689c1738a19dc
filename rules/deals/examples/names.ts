import type { Example } from "../examples.js"
import { examplesOf, shown } from "./a-deal.js"

const outside = (character: string, index: number, more: object = {}) => {
  const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")
  return { character, codePoint: `U+${String(code)}`, index, ...more }
}
const looksLike = (lookalike: string) => ({ hint: "lookalike", lookalike })
const quote = { hint: "quote", lookalike: "'" }

const alphabet = examplesOf(
  "deals.name.alphabet",
  "/sellerFirstName",
  [
    ["a Ukrainian name", "Їжакевич"],
    ["each letter that only Ukrainian has", "ҐґЄєІіЇї"],
    ["each letter that only Russian has", "ЁёЪъЫыЭэ"],
    ["the Ukrainian alphabet, capital letters", "АБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЬЮЯ"],
    ["the Ukrainian alphabet, small letters", "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя"],
    ["the Russian alphabet, capital letters", "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ"],
    ["the Russian alphabet, small letters", "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"],
    ["a typewriter apostrophe", "Лук'ян"],
    ["a typographic apostrophe", "Лук’ян"],
    ["the letter apostrophe", "Лукʼян"],
    ["a letter with its accent typed apart", "Андріи\u0306"],
    ["a Latin I in a first name", "Iван", { params: outside("I", 0, looksLike("І")), fixed: "Іван" }],
    ["a Latin i inside", "Олексiй", { params: outside("i", 5, looksLike("і")), fixed: "Олексій" }],
    ["a Greek omicron", "Петрο", { params: outside("ο", 4, looksLike("о")), fixed: "Петро" }],
    ["a Latin ë for ё", "Пëтр", { params: outside("ë", 1, looksLike("ё")), fixed: "Пётр" }],
    ["a Latin ï for ї", "Яïв", { params: outside("ï", 1, looksLike("ї")), fixed: "Яїв" }],
    ["a Latin Ï for Ї", "Ïжак", { params: outside("Ï", 0, looksLike("Ї")), fixed: "Їжак" }],
    [
      "two Latin look-alikes: the first is named, both are fixed",
      "Iвaн",
      { params: outside("I", 0, looksLike("І")), fixed: "Іван" },
    ],
    ["nothing but Latin look-alikes: it may be a Latin name", "Xopec", { params: outside("X", 0, looksLike("Х")) }],
    ["a Latin letter that looks like none", "Wван", { params: outside("W", 0) }],
    ["a look-alike beside a letter that is none", "IванZ", { params: outside("I", 0, looksLike("І")) }],
    ["a backtick for the apostrophe", "Лук`ян", { params: outside("`", 3, quote), fixed: "Лук'ян" }],
    ["an acute accent for the apostrophe", "Лук´ян", { params: outside("´", 3, quote), fixed: "Лук'ян" }],
    ["an opening quote for the apostrophe", "Лук‘ян", { params: outside("‘", 3, quote), fixed: "Лук'ян" }],
    ["a double name with a hyphen", "Анна-Марія", { params: outside("-", 4, { hint: "hyphen" }) }],
    ["two names in one", "Анна Марія", { params: outside(" ", 4, { hint: "space" }) }],
    ["a space before", " Іван", { params: outside(" ", 0, { hint: "edge" }), fixed: "Іван" }],
    ["a line end after", "Іван\n", { params: outside("\n", 4, { hint: "edge" }), fixed: "Іван" }],
    ["white space alone", " ", { params: outside(" ", 0, { hint: "edge" }) }],
    ["a digit", "Іван2", { params: outside("2", 4) }],
    ["an underscore", "Іван_", { params: outside("_", 4) }],
    [
      "an emoji, after a letter of two code points: its place is that in the text as typed",
      "Йи\u0306😀",
      { params: outside("😀", 3) },
    ],
    ["a letter of another Cyrillic alphabet", "Ћорђе", { params: outside("Ћ", 0) }],
  ],
  shown,
)

const everywhere = [
  ["/sellerLastName", "/sellerPatronymic", "/buyerFirstName", "/buyerLastName", "/buyerPatronymic"],
  ["/handler/senderFirstName", "/handler/senderLastName", "/handler/senderPatronymic"],
  ["/handler/recipientFirstName", "/handler/recipientLastName", "/handler/recipientPatronymic"],
]
  .flat()
  .flatMap((pointer) =>
    examplesOf("deals.name.alphabet", pointer, [["a hyphen", "А-А", { params: outside("-", 1, { hint: "hyphen" }) }]]),
  )

const repeat = examplesOf("deals.name.repeat", "/sellerLastName", [
  ["one of each", "Гана"],
  ["two in a row", "Ганна"],
  ["three in a row", "Ганнна", { params: outside("н", 4) }],
  ["four in a row: the third is named", "Ганннна", { params: outside("н", 4) }],
  ["three in a row, of both cases", "Ссс"],
  ["three in all, not in a row", "Ананас"],
  ["three apostrophes", "Лук'''ян", { params: outside("'", 5) }],
  ["three apostrophes that differ", "Лук'’ʼян"],
  ["three in a row, one of them typed in two code points", "ййи\u0306", { params: outside("й", 2) }],
  [
    "three in a row that are no letters at all",
    "Іван---",
    [
      {
        rule: "deals.name.alphabet",
        pointer: "/sellerLastName",
        params: outside("-", 4, { hint: "hyphen" }),
      },
      { rule: "deals.name.repeat", pointer: "/sellerLastName", params: outside("-", 6) },
    ],
  ],
])

const letter = examplesOf("deals.name.letter", "/buyerPatronymic", [
  ["one letter", "Я"],
  ["a letter and apostrophes", "'я'"],
  ["nothing", "", {}],
  ["an apostrophe alone", "'", {}],
  ["two apostrophes, of two kinds", "’ʼ", {}],
  ["two apostrophes, the first a typewriter's", "'’", {}],
  [
    "three apostrophes",
    "'''",
    [
      { rule: "deals.name.repeat", pointer: "/buyerPatronymic", params: outside("'", 2) },
      { rule: "deals.name.letter", pointer: "/buyerPatronymic" },
    ],
  ],
])

const composed = examplesOf(
  "deals.name.alphabet",
  "/sellerFirstName",
  [
    [
      "a letter with its accent typed apart, where texts are taken as they are",
      "Андріи\u0306",
      { params: outside("\u0306", 6), fixed: "Андрій" },
    ],
  ],
  { ...shown, normalize: false },
)

export const names: readonly Example[] = [...alphabet, ...everywhere, ...repeat, ...letter, ...composed]
