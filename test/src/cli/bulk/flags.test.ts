import { expect, test } from "vitest"
import { fileOf, perevir } from "../perevir.js"

const lines = fileOf("{}\n", "good.ndjson")
const ndjson = (...rest: readonly string[]) => ["check", "parcel.update", "--ndjson", ...rest]

test.each([
  ["a file that is not there", ndjson("nowhere.ndjson"), "nowhere.ndjson cannot be read: there is no such file"],
  ["a folder", ndjson("test"), "it is a folder"],
  ["two files", ["check", "parcel.update", lines, "--ndjson", lines], "name one file, not two"],
  ["lines and facts from standard input", ndjson("-", "--facts", "-"), "put one into a file"],
  ["no jobs", ndjson(lines, "--jobs", "0"), "whole number above zero"],
  ["jobs by another number", ndjson(lines, "--jobs", "1.5"), "whole number above zero"],
  ["jobs after something", ndjson(lines, "--jobs", "x1"), "whole number above zero"],
  ["as many bytes as cannot be counted", ndjson(lines, "--max-line", "1".repeat(16)), "whole number above zero"],
  ["facts where the body stands", ndjson(lines, "--facts-field", "body"), "choose another name"],
  ["a rule that does not exist", ndjson(lines, "--off", "parcel.x"), "has no rule parcel.x"],
  ["a report that cannot be", ndjson(lines, "--report", "nowhere/report"), "the report cannot be written: ENOENT"],
  ["the input as the report", ndjson(lines, "--report", lines), "is the file that is read"],
  [
    "a flag about lines without lines",
    ["check", "parcel.update", lines, "--report", "x"],
    "--report is about the lines",
  ],
  ["another", ["check", "parcel.update", lines, "--facts-field", "x"], "--facts-field is about the lines"],
])("refuses %s", async (_, argv, sentence) => {
  const { code, out, err } = await perevir(argv)
  expect([code, out]).toEqual([2, ""])
  expect(err).toContain(sentence)
})

test.each(["9", "10", "1".repeat(15)])("takes lines of at most %s bytes", async (longest) => {
  expect(await perevir(ndjson(lines, "--max-line", longest))).toMatchObject({ code: 3, err: "" })
})
