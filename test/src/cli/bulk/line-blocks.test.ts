import fc from "fast-check"
import { expect, test } from "vitest"
import { type Block, type BlockLimits, LineBlocks } from "../../../../src/cli/bulk/line-blocks.js"

function blocksOf(chunks: readonly Uint8Array[], limits: BlockLimits): readonly Block[] {
  const lines = new LineBlocks(limits)
  return [...chunks.flatMap((chunk) => lines.push(chunk)), ...lines.end()]
}

const plain = (blocks: readonly Block[]) =>
  blocks.map(({ bytes, ...rest }) => ({ ...rest, text: Buffer.from(bytes).toString() }))

const cut = (text: string, limits: Partial<BlockLimits> = {}) =>
  plain(blocksOf([Buffer.from(text)], { bytes: 100, lines: 100, line: 100, ...limits }))

test.each<[about: string, text: string, limits: Partial<BlockLimits>, blocks: readonly object[]]>([
  ["nothing", "", {}, []],
  ["a line without a line break", "ab", {}, [{ first: 1, lines: 1, text: "ab" }]],
  ["lines that fit", "a\nb\n", {}, [{ first: 1, lines: 2, text: "a\nb\n" }]],
  ["a blank line at the end", "a\n\n", {}, [{ first: 1, lines: 2, text: "a\n\n" }]],
  ["as many lines as fit", "a\nb\nc", { lines: 2 }, [{ first: 1, lines: 2, text: "a\nb\n" }, { first: 3, lines: 1, text: "c" }]], // prettier-ignore
  ["as many bytes as fit", "abc\ndef\ng", { bytes: 8 }, [{ first: 1, lines: 2, text: "abc\ndef\n" }, { first: 3, lines: 1, text: "g" }]], // prettier-ignore
  ["a byte more", "abc\ndef\ng", { bytes: 9 }, [{ first: 1, lines: 3, text: "abc\ndef\ng" }]],
  ["a line as long as a line may be", "abc\nabc", { line: 3 }, [{ first: 1, lines: 2, text: "abc\nabc" }]],
  ["a line a byte longer", "a\nabcd\nb", { line: 3 }, [{ first: 1, lines: 1, text: "a\n" }, { first: 2, lines: 1, text: "", tooLong: 4 }, { first: 3, lines: 1, text: "b" }]], // prettier-ignore
  ["a long line alone, to the end", "abcde", { line: 3 }, [{ first: 1, lines: 1, text: "", tooLong: 5 }]],
])("cuts %s", (_, text, limits, blocks) => {
  expect(cut(text, limits)).toEqual(blocks)
})

const someText = fc
  .array(fc.constantFrom("\n", "a", "і", "👍", "\r\n", "bcdefg"), { maxLength: 60 })
  .map((all) => all.join(""))
const someLimits = fc.record({
  bytes: fc.integer({ min: 1, max: 20 }),
  lines: fc.integer({ min: 1, max: 5 }),
  line: fc.integer({ min: 1, max: 12 }),
})

test("cuts at the same places, whatever chunks the bytes come in", () => {
  fc.assert(
    fc.property(someText, someLimits, fc.array(fc.integer({ min: 0, max: 9 })), (text, limits, sizes) => {
      const bytes = Buffer.from(text)
      const chunks: Uint8Array[] = []
      let at = 0
      for (const size of sizes) chunks.push(bytes.subarray(at, (at += size)))
      expect(plain(blocksOf([...chunks, bytes.subarray(at)], limits))).toEqual(plain(blocksOf([bytes], limits)))
    }),
  )
})

test("loses nothing but lines that are too long, and numbers them all", () => {
  fc.assert(
    fc.property(someText, someLimits, (text, limits) => {
      const lines = text.split("\n")
      if (lines.at(-1) === "") lines.pop()
      const read = blocksOf([Buffer.from(text)], limits).flatMap(({ first, lines: count, bytes, tooLong }) =>
        tooLong === undefined
          ? Buffer.from(bytes)
              .toString()
              .split("\n", count)
              .map((line, index) => [first + index, line])
          : [[first, tooLong]],
      )
      const expected = lines.map((line, index) => {
        const length = Buffer.byteLength(line)
        return [index + 1, length > limits.line ? length : line]
      })
      expect(read).toEqual(expected)
    }),
  )
})

test("keeps no line that is too long", () => {
  const lines = new LineBlocks({ bytes: 100, lines: 100, line: 10 })
  const chunk = new Uint8Array(65_536)
  for (let i = 0; i < 2000; i++) lines.push(chunk)
  expect(lines.end()).toMatchObject([{ tooLong: 131_072_000 }])
})
