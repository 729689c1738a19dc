import * as fc from "fast-check"
import type { Description } from "../constraint/description.js"

const word = /^[A-Za-z][a-z]{0,9}$/

/** Texts that ask for nothing: a word or a few. */
export const words = fc.array(fc.stringMatching(word), { minLength: 1, maxLength: 3 }).map((found) => found.join(" "))

/** Texts of an alphabet, mostly of its letters. */
export function spelled(letters: string, marks: string): fc.Arbitrary<string> {
  const unit = fc.oneof(
    { arbitrary: fc.constantFrom(...letters), weight: 12 },
    ...(marks === "" ? [] : [{ arbitrary: fc.constantFrom(...marks), weight: 1 }]),
  )
  return fc.string({ unit, minLength: 1, maxLength: 12 })
}

/** Texts in which a pattern finds something, or none where fast-check cannot read it. */
export function matching(source: string, flags: string): fc.Arbitrary<string> | undefined {
  try {
    const texts = fc.stringMatching(new RegExp(source, flags), { maxLength: 40 })
    fc.sample(texts, { numRuns: 1, seed: 1 })
    return texts
  } catch {
    return undefined
  }
}

const odd = fc.constantFrom("A", "e", "1", "0", "-", " ", "#", "é", "\u0301", "中", "😀", "`", "\u200b", "\n")

/** A text with one sign too few, too many or in the wrong place. */
export function edited(texts: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const edit = (change: (signs: string[], at: number, sign: string) => readonly string[]): fc.Arbitrary<string> =>
    fc.tuple(texts, fc.nat(40), odd).map(([text, place, sign]) => {
      const signs = [...text]
      return change(signs, place % Math.max(1, signs.length), sign).join("")
    })
  return fc.oneof(
    edit((signs, at, sign) => signs.toSpliced(at, 0, sign)),
    edit((signs, at) => signs.toSpliced(at, 1)),
    edit((signs, at) => signs.toSpliced(at, 0, signs[at] ?? "")),
    edit((signs, at, sign) => signs.toSpliced(at, 1, sign)),
    edit((signs) => [...signs, " "]),
  )
}

/** A text in which one sign stands `times` times in a row. */
export function repeated(texts: fc.Arbitrary<string>, times: number): fc.Arbitrary<string> {
  return fc.tuple(texts, fc.nat(40)).map(([text, place]) => {
    const signs = [...text]
    const at = place % Math.max(1, signs.length)
    return signs.toSpliced(at, 1, ...Array<string>(times).fill(signs[at] ?? "")).join("")
  })
}

/** Texts next to the limits of a description, on either side. */
export function textEdges(description: Description): readonly unknown[] {
  switch (description.is) {
    case "alphabet": {
      const { letters, marks } = description
      return [...letters, ...[...marks].flatMap((mark) => [mark, mark + mark, mark + marks])]
    }
    case "oneOf":
      return description.values.flatMap((value) => [value, typeof value === "string" ? `${value} ` : value])
    case "sampled":
      return [...description.passes, ...description.breaks]
    case "text":
      return ["", " ", "a", 5, true, null, [], {}]
    default:
      return []
  }
}
