import { expect, test } from "vitest"
import { characterClass } from "../../../src/form/character-class.js"

test.each<[about: string, characters: string, text: string]>([
  ["nothing", "", "[]"],
  ["one letter", "a", "[a]"],
  ["a letter twice", "aa", "[a]"],
  ["two in a row", "ba", "[a-b]"],
  ["three in a row, and another", "dcbz", "[b-dz]"],
  ["digits and signs", "09-]'", "[\\u{27}\\u{2d}09\\u{5d}]"],
  ["marks", "\u0301", "[\\u{301}]"],
  ["letters beyond the first plane", "\u{10400}😀", "[\u{10400}\\u{1f600}]"],
  ["a letter that is composed", "é", "[é]"],
])("writes a class of %s", (_, characters, text) => {
  expect(characterClass(characters, false)).toBe(text)
})

test.each<[about: string, characters: string, taken: string, refused: string]>([
  ["a letter by itself", "a", "a", "bá\u0301"],
  ["a composed letter, its parts, and what they make", "é", "ée\u0301\u0341", "aè\u0300"],
  ["parts, and what they make", "e\u0301", "ée\u0301", "aè"],
  ["parts of two letters, and what both make", "éà", "éèáàea\u0300\u0301", "ôo\u0302"],
  ["the letter that a sign stands for", "K", "K\u212a", "k"],
  ["letters at the end of what is composed", "\u{2a600}", "\u{2a600}\u{2fa1d}", "\u{2a601}"],
])("of texts that are composed: %s", (_, characters, taken, refused) => {
  const pattern = new RegExp(`^${characterClass(characters, true)}$`, "v")
  expect(Array.from(taken).filter((one) => !pattern.test(one))).toEqual([])
  expect(Array.from(refused).filter((one) => pattern.test(one))).toEqual([])
})
