import { expect, test } from "vitest"
import { perevir } from "./perevir.js"

test.each([
  [["--help"]],
  [["check", "--help"]],
  [["explain", "--help"]],
  [["fix", "--help"]],
  [["rules", "--help"]],
  [["fields", "--help"]],
  [["schema", "--help"]],
  [["sql", "--help"]],
  [["generate", "--help"]],
  [["compile", "--help"]],
  [["help", "check"]],
])("helps: %s", async (argv) => {
  const answer = await perevir(argv)
  expect(answer).toMatchObject({ code: 0, err: "" })
  expect(answer.out).toContain("Examples:")
})

test("names operations and exit codes in the help", async () => {
  const { out } = await perevir(["--help"])
  expect(out).toContain("Operations: parcel.update")
  expect(out).toContain("3  undecided")
})

test.each([80, 90])("fits the help to a terminal of %i columns", async (columns) => {
  const { out } = await perevir(["check", "--help"], { columns })
  const { err } = await perevir([], { columns })
  for (const text of [out, err]) {
    const options = /\nOptions:\n(.*?)\n\n/s.exec(text)?.[1] ?? ""
    const widest = Math.max(...options.split("\n").map((line) => line.length))
    expect(widest).toBeLessThanOrEqual(columns)
    expect(widest).toBeGreaterThan(columns - 20)
  }
})

test("tells its version", async () => {
  expect(await perevir(["--version"])).toEqual({ code: 0, out: "1.2.3\n", err: "" })
})
