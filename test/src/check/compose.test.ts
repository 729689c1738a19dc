import { expect, it, vi } from "vitest"
import { composed } from "../../../src/check/compose.js"

it.each<[about: string, text: string, composed: string]>([
  ["nothing", "", ""],
  ["Latin", "plain", "plain"],
  ["Cyrillic, with an apostrophe", "пʼять ’", "пʼять ’"],
  ["the first mark of all", "e\u0300", "è"],
  ["the last of a long text", `${"a".repeat(50)}e\u0301`, `${"a".repeat(50)}é`],
  ["a mark before a text", "\u0301e", "\u0301e"],
  ["a Cyrillic letter", "и\u0306", "й"],
  ["a sign of another alphabet", "\u037e", ";"],
  ["syllables", "\u1100\u1161", "가"],
  ["a space of its own width", "\u2000", "\u2002"],
  ["a unit", "\u2126", "Ω"],
  ["as many marks as any language has", `e${"\u0301".repeat(30)}`, `é${"\u0301".repeat(29)}`],
  ["more marks than any language has", `e${"\u0301".repeat(31)}`, `e${"\u0301".repeat(31)}`],
])("composes %s", (_, text, expected) => {
  expect(composed(text)).toBe(expected)
})

it.each<[about: string, text: string, asks: boolean]>([
  ["the last sign before all marks", "\u02ff", false],
  ["the first mark", "\u0300", true],
  ["the last sign before Cyrillic", "\u03ff", true],
  ["the first Cyrillic letter", "\u0400", false],
  ["the last of those that join with none", "\u0481", false],
  ["a Cyrillic mark", "\u0483", true],
  ["the last space", "\u200f", true],
  ["the first hyphen", "\u2010", false],
  ["the last of the points", "\u2027", false],
  ["what parts lines", "\u2028", true],
  ["a plain text", "пʼять ’ plain", false],
])("asks whether a text is composed only where it holds what may join: %s", (_, text, asks) => {
  const normalize = vi.spyOn(String.prototype, "normalize")
  try {
    composed(text)
    expect(normalize).toHaveBeenCalledTimes(asks ? 1 : 0)
  } finally {
    normalize.mockRestore()
  }
})
