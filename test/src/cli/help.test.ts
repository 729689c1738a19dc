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

test("tells its version", async () => {
  expect(await perevir(["--version"])).toEqual({ code: 0, out: "1.2.3\n", err: "" })
})
