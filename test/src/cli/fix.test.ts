import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { fileOf, perevir } from "./perevir.js"
import { six } from "./six.js"

const typed = `{
  "sellerFirstName": "Iван",
  "productTitle": "Стіл",
  "productPrice": "1000"
}
`
const mended = typed.replace("Iван", "Іван").replace('"1000"', "1000")
const isNew = ["--fact", "status=NEW"]
const fix = (argv: readonly string[], text = typed) => perevir(["fix", "deals.update", ...argv], { operations: six, stdin: text }) // prettier-ignore

test("prints the mended body as the given one is written, and says what it did without values", async () => {
  const { code, out, err } = await fix(isNew)
  expect([code, out]).toEqual([0, mended])
  expect(err).toBe(
    "fixed body/productPrice  type: replace /productPrice\nfixed body/sellerFirstName  deals.name.alphabet: replace /sellerFirstName\naccepted\n",
  )
})

test("shows what would change as a unified diff, and changes nothing", async () => {
  const file = fileOf(typed, "deal.json")
  const { code, out } = await fix([file, ...isNew, "--dry-run"])
  expect(code).toBe(0)
  expect(out).toBe(
    [
      `--- ${file}`,
      `+++ ${file}`,
      "@@ -1,5 +1,5 @@",
      " {",
      '-  "sellerFirstName": "Iван",',
      '+  "sellerFirstName": "Іван",',
      '   "productTitle": "Стіл",',
      '-  "productPrice": "1000"',
      '+  "productPrice": 1000',
      " }",
      "",
    ].join("\n"),
  )
  expect(readFileSync(file, "utf8")).toBe(typed)
})

test("writes over the file where it is told to", async () => {
  const file = fileOf(typed, "deal.json")
  expect(await fix([file, ...isNew, "--out", file])).toMatchObject({ code: 0, out: "" })
  expect(readFileSync(file, "utf8")).toBe(mended)
})

test("gives back to the letter what needs no mending", async () => {
  const odd = '{ "productPrice":\t1000 }'
  expect(await fix(isNew, odd)).toEqual({ code: 0, out: odd, err: "accepted\n" })
  expect(await fix([...isNew, "--dry-run"], odd)).toMatchObject({ code: 0, out: "" })
})

test("takes out what is locked and renames what is misspelt, and exits by what is left", async () => {
  const { code, out, err } = await fix(
    ["--fact", "status=PAID"],
    '{"productPrice":5,"sellerLastNam":"Петров","sellerPhone":"1"}',
  )
  expect(code).toBe(1)
  expect(JSON.parse(out)).toEqual({ sellerPhone: "1", sellerLastName: "Петров" })
  expect(err).toContain("deals.field.editable: remove /productPrice")
  expect(err).toContain("unknown: move /sellerLastNam to /sellerLastName")
  expect(err).toContain("rejected: 1 error")
})

test("mends a whole request: its headers and query too", async () => {
  const request = { query: { dryrun: "true" }, headers: { "x-draft": "true" }, body: { grams: "5" } }
  const argv = ["fix", "parcel.update", "--request", "--fact", "status=NEW"]
  const { out, err } = await perevir(argv, { stdin: JSON.stringify(request) })
  expect(JSON.parse(out)).toEqual({ query: { dryRun: "true" }, headers: { "x-draft": "true" }, body: { grams: 5 } })
  expect(err).toMatch(
    /^fixed query\/dryrun {2}unknown: move \/dryrun to \/dryRun\nfixed body\/grams {2}type: replace \/grams\n/,
  )
})

test("heeds the options", async () => {
  const { out } = await fix([...isNew, "--off", "deals.name.alphabet"])
  expect(out).toContain("Iван")
})

test.each([
  ["a rule that does not exist", ["--off", "deals.x"], "has no rule deals.x"],
  ["a diff and a file", ["--dry-run", "--out", "x"], "cannot be used with"],
  ["a file that cannot be written", ["--out", "nowhere/x.json"], "nowhere/x.json cannot be written"],
  ["a request with a part misspelt", ["--request"], "has path, query, headers, body and nothing else"],
])("refuses %s", async (_, flags, sentence) => {
  const { code, out, err } = await fix([...isNew, ...flags])
  expect([code, out]).toEqual([2, ""])
  expect(err).toContain(sentence)
})
